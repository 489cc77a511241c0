import { OTHERWISE_NAME, type DrawnFlow, type Drawing } from './drawing.js';
import { create, type Element } from './element.js';
import type { Bounds, Point } from './grid.js';
import type { Layout } from './layout.js';

/** Elements of the process by their ids in the drawing. */
export type Elements = ReadonlyMap<string, Element>;

/** The picture of the process (BPMN DI): a shape for the pool, each lane and node, an edge for each flow, with their labels. */
export function writeDiagram(drawing: Drawing, layout: Layout, { elements, collaboration, participant }: { elements: Elements; collaboration: Element; participant: Element }): Element {
  const bounds = (box: Bounds): Element => create('dc:Bounds', { ...box });
  const label = (box: Bounds): Element => create('bpmndi:BPMNLabel', { bounds: bounds(box) });
  const shape = (id: string, bpmnElement: Element | undefined, box: Bounds, more: Readonly<Record<string, unknown>> = {}): Element =>
    create('bpmndi:BPMNShape', { id: `${id}_di`, bpmnElement, bounds: bounds(box), ...more });
  const lanes = drawing.lanes.flatMap(({ id }, index) => {
    const box = layout.lanes[index];
    return box ? [shape(id, elements.get(id), box, { isHorizontal: true })] : [];
  });
  const nodes = drawing.nodes.flatMap(({ id, kind, name }) => {
    const box = layout.nodes.get(id);
    if (!box) return [];
    const marker = kind === 'choice' || kind === 'merge' ? { isMarkerVisible: true } : {};
    return [shape(id, elements.get(id), box, { ...marker, ...(name !== '' && box.width < 100 ? { label: label(below(box)) } : {}) })];
  });
  const edges = drawing.flows.map((flow) => {
    const points = layout.flows.get(flow.id) ?? [];
    const waypoint = points.map(({ x, y }) => create('dc:Point', { x, y }));
    const named = nameOf(flow) === '' ? {} : { label: label(before(points)) };
    return create('bpmndi:BPMNEdge', { id: `${flow.id}_di`, bpmnElement: elements.get(flow.id), waypoint, ...named });
  });
  const pool = shape(String(participant.get('id')), participant, layout.pool, { isHorizontal: true });
  const plane = create('bpmndi:BPMNPlane', { id: 'Plane', bpmnElement: collaboration, planeElement: [pool, ...lanes, ...edges, ...nodes] });
  return create('bpmndi:BPMNDiagram', { id: 'Diagram', plane });
}

function nameOf({ way, branch, isDefault }: DrawnFlow): string {
  return way?.name ?? branch?.name ?? (isDefault ? OTHERWISE_NAME : '');
}

/** The name of a gateway or event stands below it. */
function below({ x, y, width, height }: Bounds): Bounds {
  return { x: x + width / 2 - 60, y: y + height + 4, width: 120, height: 28 };
}

/** The name of a way stands above the end of its line, where no other way's line is. */
function before(points: readonly Point[]): Bounds {
  const { x, y } = points.at(-1) ?? { x: 0, y: 0 };
  return { x: x - 100, y: y - 32, width: 95, height: 28 };
}
