import type { DrawnNode, Drawing } from './drawing.js';

/** A cell of the grid; rows are counted over all lanes. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/**
 * A cell for every node, no two the same: the column by the longest way from the start, the row within the node's lane
 * as near as possible to the node before it, so that a branch keeps its row.
 */
export function placeNodes(drawing: Drawing): Map<string, Cell> {
  const columns = columnsOf(drawing);
  const before = new Map(drawing.flows.toReversed().map(({ from, to }) => [to, from]));
  const inLane = new Map<string, number>();
  const taken = new Set<string>();
  const byId = new Map(drawing.nodes.map((node) => [node.id, node]));
  for (const node of [...drawing.nodes].sort((a, b) => (columns.get(a.id) ?? 0) - (columns.get(b.id) ?? 0))) {
    const column = columns.get(node.id) ?? 0;
    const previous = byId.get(before.get(node.id) ?? '');
    const wanted = previous?.lane === node.lane ? (inLane.get(previous.id) ?? 0) : 0;
    const row = nearestFree(wanted, (candidate) => taken.has(`${node.lane} ${column} ${candidate}`));
    taken.add(`${node.lane} ${column} ${row}`);
    inLane.set(node.id, row);
  }
  const firstRows = firstRowsOf(drawing.nodes, inLane);
  return new Map(drawing.nodes.map(({ id, lane }) => [id, { column: columns.get(id) ?? 0, row: (firstRows[lane] ?? 0) + (inLane.get(id) ?? 0) }]));
}

/** The length of the longest way from the start. A circle, which a sound definition does not have, is cut where it closes. */
function columnsOf({ nodes, flows }: Drawing): Map<string, number> {
  const next = new Map<string, string[]>();
  for (const { from, to } of flows) next.set(from, [...(next.get(from) ?? []), to]);
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const to of next.get(id) ?? []) visit(to);
    order.unshift(id);
  };
  for (const { id } of nodes) visit(id);
  const place = new Map(order.map((id, index) => [id, index]));
  const columns = new Map(order.map((id) => [id, 0]));
  for (const id of order) {
    const column = (columns.get(id) ?? 0) + 1;
    for (const to of next.get(id) ?? []) {
      if ((place.get(to) ?? 0) > (place.get(id) ?? 0)) columns.set(to, Math.max(columns.get(to) ?? 0, column));
    }
  }
  return columns;
}

function nearestFree(wanted: number, isTaken: (row: number) => boolean): number {
  for (let distance = 0; ; distance += 1) {
    if (!isTaken(wanted + distance)) return wanted + distance;
    if (wanted - distance >= 0 && !isTaken(wanted - distance)) return wanted - distance;
  }
}

/** The first row of each lane: lanes stand one below the other. */
function firstRowsOf(nodes: readonly DrawnNode[], inLane: ReadonlyMap<string, number>): number[] {
  const firsts: number[] = [];
  const lanes = Math.max(...nodes.map(({ lane }) => lane)) + 1;
  for (let lane = 0, first = 0; lane < lanes; lane += 1) {
    firsts.push(first);
    first += 1 + Math.max(0, ...nodes.filter((node) => node.lane === lane).map(({ id }) => inLane.get(id) ?? 0));
  }
  return firsts;
}
