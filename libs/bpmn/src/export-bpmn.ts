import type { ProcessDefinition } from '#domain';
import { encode } from './codec.js';
import { drawProcess, type Drawing } from './drawing.js';
import { create, moddle, type Element } from './element.js';
import { layOut } from './layout.js';
import { CEL, MOTCUA_NAMESPACE } from './motcua-moddle.js';
import { LANE, PROCESS } from './step-codecs.js';
import { writeDiagram } from './write-diagram.js';
import { extended, writeFlow, writeNode } from './write-steps.js';
import { toXmlText } from './xml-text.js';

/**
 * A definition as BPMN 2.0 with its picture, for bpmn.io and Camunda Modeler; `importBpmn` reads it back as it was.
 * docs/bpmn.md says which step is which shape. Its keys must be unique and its ways lead to steps that exist, as in
 * every published definition; else it throws.
 */
export async function exportBpmn(definition: ProcessDefinition): Promise<string> {
  const drawing = drawProcess(definition);
  const elements = writeElements(definition, drawing);
  const process = writeProcess(definition, drawing, elements);
  const participant = create('bpmn:Participant', { id: 'Pool', name: toXmlText(definition.name), processRef: process });
  const collaboration = create('bpmn:Collaboration', { id: 'Collaboration', participants: [participant] });
  const diagram = writeDiagram(drawing, layOut(drawing), { elements, collaboration, participant });
  const definitions = create('bpmn:Definitions', {
    id: 'Definitions',
    targetNamespace: MOTCUA_NAMESPACE,
    expressionLanguage: CEL,
    rootElements: [collaboration, process],
    diagrams: [diagram],
  });
  const { xml } = await moddle.toXML(definitions, { format: true });
  return xml;
}

/** Every lane, node and flow of the drawing, joined to one another. */
function writeElements(definition: ProcessDefinition, drawing: Drawing): Map<string, Element> {
  const elements = new Map<string, Element>();
  for (const node of drawing.nodes) elements.set(node.id, writeNode(definition, node));
  for (const flow of drawing.flows) {
    const ends = { sourceRef: drawn(elements, flow.from), targetRef: drawn(elements, flow.to) };
    const element = writeFlow(flow, ends);
    elements.set(flow.id, element);
    append(ends.sourceRef, 'outgoing', element);
    append(ends.targetRef, 'incoming', element);
    if (flow.isDefault) ends.sourceRef.set('default', element);
  }
  drawing.lanes.forEach(({ id, name, unit }, index) => {
    const flowNodeRef = drawing.nodes.filter(({ lane }) => lane === index).map((node) => drawn(elements, node.id));
    const extension = encode('motcua:Lane', LANE, typeof unit === 'string' ? { unit } : { units: unit });
    elements.set(id, create('bpmn:Lane', { id, name: toXmlText(name), extensionElements: extended(extension), flowNodeRef }));
  });
  return elements;
}

function writeProcess(definition: ProcessDefinition, { lanes, nodes, flows }: Drawing, elements: ReadonlyMap<string, Element>): Element {
  const ofKind = (list: readonly { id: string }[]): Element[] => list.map(({ id }) => drawn(elements, id));
  return create('bpmn:Process', {
    id: 'Process',
    name: toXmlText(definition.name),
    isExecutable: true,
    extensionElements: extended(encode('motcua:Process', PROCESS, definition)),
    laneSets: lanes.length === 0 ? [] : [create('bpmn:LaneSet', { id: 'Lanes', lanes: ofKind(lanes) })],
    flowElements: [...ofKind(nodes), ...ofKind(flows)],
  });
}

function drawn(elements: ReadonlyMap<string, Element>, id: string): Element {
  const element = elements.get(id);
  if (!element) throw new Error(`Element ${id} is not drawn`);
  return element;
}

function append(element: Element, property: string, value: Element): void {
  const list = element.get(property);
  if (Array.isArray(list)) list.push(value);
}
