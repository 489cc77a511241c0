import type { DataField, ProcessDefinition, Stage } from '#domain';
import { decode } from './codec.js';
import { describeStage } from './describe-step.js';
import { END_NAME, START_NAME } from './drawing.js';
import { extensionOf, manyOf, textOf, type Element } from './element.js';
import type { BpmnImport, DraftDefinition, DraftStep } from './faults.js';
import { readGraph, targetOf, type Graph, type Node } from './flow-graph.js';
import { matchJoins } from './match-joins.js';
import { nameSteps } from './name-steps.js';
import { Notes, called, idOf, nameOf } from './notes.js';
import { parseDrawing, type ParsedProcess } from './parse-drawing.js';
import { readLanes } from './read-lanes.js';
import { readStep } from './read-step.js';
import { refuseElements } from './refuse-elements.js';
import { scanXml } from './scan-xml.js';
import { PROCESS, type ProcessExtension } from './step-codecs.js';
import { noteDocumentation } from './sweep-element.js';
import { toXmlText } from './xml-text.js';

/**
 * The definition that a drawing says, of `exportBpmn` or of bpmn.io and Camunda Modeler. What it cannot say is refused
 * by element; what a plain drawing leaves open comes back as a draft with the places to fill in; what was passed over
 * is named. Nothing is dropped in silence and nothing thrown, whatever the text is. docs/bpmn.md lists what is read.
 */
export async function importBpmn(xml: string): Promise<BpmnImport> {
  const unsafe = scanXml(xml);
  if (unsafe) return { faults: [unsafe] };
  const notes = new Notes();
  const parsed = await parseDrawing(xml, notes);
  if (parsed) refuseElements(parsed.definitions, parsed.process, parsed.participant, notes);
  const graph = parsed && notes.faults.length === 0 ? readGraph(parsed.process, notes) : undefined;
  const draft = parsed && graph && readDefinition(parsed, graph, notes);
  if (!draft || notes.faults.length > 0) return { faults: notes.faults };
  const { ignored, missing } = notes;
  return missing.length === 0 ? { definition: draft as ProcessDefinition, ignored } : { draft, missing, ignored };
}

function readDefinition({ definitions, process, participant }: ParsedProcess, graph: Graph, notes: Notes): DraftDefinition {
  const joins = matchJoins(graph, notes);
  const keys = nameSteps(graph.nodes, notes);
  const head = readHead(process, participant, notes);
  const fields: readonly DataField[] = head.data ?? [];
  const reading = { keys, lanes: readLanes(process, notes), joins, fields, language: Object.hasOwn(definitions, 'expressionLanguage') ? textOf(definitions, 'expressionLanguage') : '', notes };
  const steps = notes.faults.length > 0 ? [] : graph.nodes.filter((node) => keys.has(node)).map((node) => ({ node, step: readStep(node, reading) }));
  const [first] = graph.start.outgoing;
  const firstKey = first && keys.get(targetOf(first));
  if (firstKey === undefined) notes.fault('process-missing', process, 'Quy trình không có bước nào giữa bắt đầu và kết thúc.');
  const draft = { ...head, first: firstKey ?? '', stages: steps.map(({ step }) => step) };
  for (const { node, step } of steps) noteWords(node, step, draft as ProcessDefinition, notes);
  noteNames(graph, notes);
  return draft;
}

/** What stands at the head of a definition. A pool's name is its process's, unless that has one. */
function readHead(process: Element, participant: Element | undefined, notes: Notes): Partial<ProcessExtension> & Pick<DraftDefinition, 'schema' | 'name'> {
  const pool = participant ? nameOf(participant) : '';
  const name = nameOf(process) || pool;
  const extension = extensionOf(process, 'motcua:Process');
  if (pool !== '' && pool !== name && participant) notes.ignore('name', participant, `Tên bể “${pool}” được bỏ qua: quy trình tên là “${name}”.`);
  if (name === '' && !extension) notes.lack(process, 'name', 'Quy trình chưa có tên.');
  const { value, missing, unreadable } = extension ? decode(PROCESS, extension) : { value: {}, missing: Object.keys(HEAD), unreadable: [] };
  for (const member of missing) notes.lack(process, member, `Quy trình chưa có ${HEAD[member] ?? member}.`);
  for (const member of unreadable) notes.fault('extension-unreadable', process, `“${member}” của quy trình không đọc được.`);
  return { schema: 2, ...value, ...(name === '' && !extension ? {} : { name }) };
}

const HEAD: Readonly<Record<string, string>> = {
  code: 'mã quy trình',
  procedureCode: 'mã thủ tục',
  version: 'số phiên bản',
  legalBasis: 'quyết định ban hành',
  validFrom: 'ngày hiệu lực',
};

/** The words that an export adds for the eye are no loss; others are named. */
function noteWords({ element }: Node, step: DraftStep, definition: ProcessDefinition, notes: Notes): void {
  const [documentation] = manyOf(element, 'documentation');
  if (!documentation) return;
  const whole = extensionOf(element, 'motcua:Stage') && 'post' in step && 'limit' in step && 'product' in step && 'returnsTo' in step;
  if (!whole || textOf(documentation, 'text') !== toXmlText(describeStage(definition, step as Stage))) noteDocumentation(element, notes);
}

/** Names of shapes and arrows that have none in a process. */
function noteNames({ nodes }: Graph, notes: Notes): void {
  for (const { element, role, outgoing } of nodes) {
    const name = nameOf(element);
    const own = role === 'start' ? START_NAME : role === 'end' ? END_NAME : '';
    if (['start', 'end', 'merge'].includes(role) && name !== '' && name !== own) notes.ignore('name', element, `Tên “${name}” của hình ${idOf(element)} được bỏ qua.`);
    if (role === 'choice' || role === 'fork') continue;
    for (const flow of outgoing) if (nameOf(flow.element) !== '') notes.ignore('name', flow.element, `Tên mũi tên ${called(flow.element)} được bỏ qua.`);
  }
}
