import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadProcesses } from '#catalog';
import type { ProcessDefinition } from '#domain';
import { randomProcess } from '../../../test/support/random-process.js';
import { everyConstruct } from '../../../test/support/sample-bpmn.js';
import { drawProcess } from './drawing.js';
import type { Bounds, Point } from './grid.js';
import { layOut } from './layout.js';

const overlap = (a: Bounds, b: Bounds): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const holds = (outer: Bounds, inner: Bounds): boolean => outer.x <= inner.x && outer.y <= inner.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height;
const touches = ({ x, y, width, height }: Bounds, point: Point, side: 'left' | 'right'): boolean => point.x === (side === 'left' ? x : x + width) && point.y === y + height / 2;

/** What a person would find wrong in the picture of a definition. */
function blemishes(definition: ProcessDefinition): string[] {
  const drawing = drawProcess(definition);
  const { pool, lanes, nodes, flows } = layOut(drawing);
  const faults: string[] = [];
  const box = (id: string): Bounds => nodes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  drawing.nodes.forEach((node, index) => {
    for (const other of drawing.nodes.slice(index + 1)) if (overlap(box(node.id), box(other.id))) faults.push(`${node.id} lies on ${other.id}`);
    if (!holds(pool, box(node.id))) faults.push(`${node.id} outside the pool`);
    const lane = lanes[node.lane];
    if (lane && !holds(lane, box(node.id))) faults.push(`${node.id} outside its lane`);
  });
  for (const flow of drawing.flows) {
    const points = flows.get(flow.id) ?? [];
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last || !touches(box(flow.from), first, 'right') || !touches(box(flow.to), last, 'left')) faults.push(`${flow.id} does not touch its shapes`);
    if (points.some((point, index) => index > 0 && point.x !== points[index - 1]?.x && point.y !== points[index - 1]?.y)) faults.push(`${flow.id} is not in right angles`);
    for (const { id } of drawing.nodes) if (id !== flow.from && id !== flow.to && crosses(points, box(id))) faults.push(`${flow.id} runs through ${id}`);
  }
  const stacked = lanes.every((lane, index) => lane.x + lane.width === pool.x + pool.width && lane.y === (index === 0 ? pool.y : (lanes[index - 1]?.y ?? 0) + (lanes[index - 1]?.height ?? 0)));
  if (!stacked || (lanes.length > 0 && lanes.reduce((sum, { height }) => sum + height, 0) !== pool.height)) faults.push('lanes do not fill the pool');
  return faults;
}

function crosses(points: readonly Point[], shape: Bounds): boolean {
  return points.some((point, index) => {
    const before = points[index - 1];
    return before !== undefined && overlap({ x: Math.min(point.x, before.x), y: Math.min(point.y, before.y), width: Math.abs(point.x - before.x), height: Math.abs(point.y - before.y) }, shape);
  });
}

describe('the picture', () => {
  test('of every process of the catalogue and of every construct is clean', () => {
    expect([...loadProcesses(), everyConstruct()].flatMap(blemishes)).toEqual([]);
  });

  test('of any sound process is clean', () => {
    fc.assert(fc.property(randomProcess(), (definition) => expect(blemishes(definition)).toEqual([])), { numRuns: 500 });
  });

  test('parts two ways between the same steps', () => {
    const definition = everyConstruct();
    const stages = definition.stages.map((step) => (step.kind === 'choice' && step.key === 'size' ? { ...step, ways: step.ways.map((way) => ({ ...way, next: 'meet' })) } : step));
    const { flows } = layOut(drawProcess({ ...definition, stages }));
    const drawn = drawProcess({ ...definition, stages }).flows.filter(({ from }) => from === 'Step_size');
    expect(new Set(drawn.map(({ id }) => JSON.stringify(flows.get(id)))).size).toBe(3);
  });
});
