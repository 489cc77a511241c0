import type { Parsed } from 'bpmn-moddle';
import { manyOf, moddle, oneOf, setProperties, type Element } from './element.js';
import { called, type Notes } from './notes.js';
import { MOST_SHAPES, withoutWideReferences } from './scan-xml.js';

/** The process of a drawing, with its pool when it has one. */
export interface ParsedProcess {
  readonly definitions: Element;
  readonly process: Element;
  readonly participant: Element | undefined;
}

/** Reads XML that `scanXml` let pass and finds its one process; `undefined` when there is a fault. */
export async function parseDrawing(xml: string, notes: Notes): Promise<ParsedProcess | undefined> {
  const parsed = await parse(xml, notes);
  if (!parsed) return undefined;
  for (const warning of parsed.warnings) noteWarning(warning, notes);
  const definitions = parsed.rootElement as Element;
  const roots = manyOf(definitions, 'rootElements');
  const processes = roots.filter(({ $type }) => $type === 'bpmn:Process');
  const drawn = processes.filter((process) => manyOf(process, 'flowElements').length > 0);
  for (const root of roots) noteRoot(root, notes);
  noteColours(definitions, notes);
  if (drawn.length > 1) for (const process of drawn) notes.fault('pools-several', process, `Bản vẽ có nhiều quy trình; chỉ đọc được một. Quy trình ${called(process)} phải để riêng một tệp.`);
  const [process] = drawn;
  if (!process) notes.fault('process-missing', null, 'Bản vẽ không có quy trình nào.');
  if (!process || drawn.length > 1) return undefined;
  if (manyOf(process, 'flowElements').length > MOST_SHAPES) {
    notes.fault('too-large', process, `Quy trình có quá ${MOST_SHAPES} hình và mũi tên.`);
    return undefined;
  }
  const participants = roots.filter(({ $type }) => $type === 'bpmn:Collaboration').flatMap((root) => manyOf(root, 'participants'));
  const own = participants.filter((participant) => oneOf(participant, 'processRef') === process);
  for (const pool of participants) if (!own.includes(pool)) notes.ignore('pool', pool, `Bể ${called(pool)} không có bước nào nên được bỏ qua.`);
  return { definitions, process, participant: own[0] };
}

/** Strict: the first thing that the reader does not understand is a fault, not passed over with a warning. */
async function parse(xml: string, notes: Notes): Promise<Parsed | undefined> {
  try {
    return await moddle.fromXML(withoutWideReferences(xml), { lax: false });
  } catch (error) {
    noteUnreadable(error instanceof Error ? error.message : '', notes);
    return undefined;
  }
}

function noteUnreadable(message: string, notes: Notes): void {
  const [, kind, name] = /(unrecognized element|unknown type|unexpected element|duplicate ID|illegal ID) <([^>]*)>/.exec(message) ?? [];
  const where = lineOf(message);
  if (kind === undefined) notes.fault('xml-malformed', null, `Tệp không phải là bản vẽ BPMN 2.0 đọc được${where}.`);
  else if (kind === 'duplicate ID') notes.fault('id-unfit', null, `Mã phần tử “${name}” bị trùng${where}.`);
  else if (kind === 'illegal ID') notes.fault('id-unfit', null, `Mã phần tử “${name}” chỉ được gồm chữ không dấu, số, gạch nối${where}.`);
  else notes.fault('element-unknown', null, `Không biết phần tử “${name}”, hoặc nó đứng sai chỗ${where}.`);
}

function noteWarning({ message, element, property, value }: Parsed['warnings'][number], notes: Notes): void {
  const holder = (element as Element | undefined) ?? null;
  if (message.startsWith('unknown attribute')) notes.ignore('attribute', holder, `Thuộc tính “${property}” không có trong BPMN nên được bỏ qua.`);
  else if (message.startsWith('unresolved reference')) {
    // A shape of nothing is no loss; it comes from an element that was deleted.
    if (!holder?.$type.startsWith('bpmndi:')) notes.fault('reference-unknown', holder, `Phần tử chỉ đến “${value}” không có trong bản vẽ.`);
  } else if (!message.startsWith('unsupported document encoding')) notes.fault('xml-malformed', holder, `Không đọc được nội dung XML${lineOf(message)}.`);
}

function lineOf(message: string): string {
  const [, line] = /line: (\d+)/.exec(message) ?? [];
  return line === undefined ? '' : ` (dòng ${Number(line) + 1})`;
}

function noteRoot(root: Element, notes: Notes): void {
  if (root.$type === 'bpmn:Process') return;
  if (root.$type !== 'bpmn:Collaboration') {
    notes.ignore('definition', root, `Khai báo ${called(root)} (${root.$type}) không dùng đến.`);
    return;
  }
  for (const flow of manyOf(root, 'messageFlows')) notes.ignore('message-flow', flow, `Luồng thông điệp ${called(flow)} chỉ để minh họa nên được bỏ qua.`);
  for (const artifact of manyOf(root, 'artifacts')) notes.ignore('annotation', artifact, 'Ghi chú trên bản vẽ được bỏ qua.');
  for (const participant of manyOf(root, 'participants')) {
    if (oneOf(participant, 'participantMultiplicity')) notes.fault('repetition', participant, `Bể ${called(participant)} lặp nhiều lần: quy trình không có cách nói này.`);
  }
}

/** As bpmn.io and the extension of the standard write them. */
const COLOURS: ReadonlySet<string> = new Set(['stroke', 'fill', 'color', 'background-color', 'border-color']);

/** The places of shapes are made anew; colours are what a person would miss. */
function noteColours(definitions: Element, notes: Notes): void {
  const shapes = manyOf(definitions, 'diagrams').flatMap((diagram) => {
    const plane = oneOf(diagram, 'plane');
    return plane ? manyOf(plane, 'planeElement') : [];
  });
  for (const shape of shapes) {
    if (setProperties(shape).some((property) => COLOURS.has(property))) notes.ignore('colour', oneOf(shape, 'bpmnElement') ?? shape, 'Màu trên bản vẽ được bỏ qua.');
  }
}
