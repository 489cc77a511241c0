import type { Drawing } from './drawing.js';
import { GRID, type Bounds, type Point } from './grid.js';
import type { Cell } from './place-nodes.js';

/**
 * A line for every arrow, from the right edge of its first shape to the left edge of its second, in right angles and
 * around all shapes: along a free row, else at the foot of the first shape's row.
 */
export function routeFlows(drawing: Drawing, cells: ReadonlyMap<string, Cell>, nodes: ReadonlyMap<string, Bounds>): Map<string, Point[]> {
  const taken = new Set([...cells.values()].map(({ column, row }) => `${column} ${row}`));
  const tracks = new Map<string, number>();
  const routes = new Map<string, Point[]>();
  for (const { id, from, to } of drawing.flows) {
    const [a, b] = [cells.get(from), cells.get(to)];
    const [source, target] = [nodes.get(from), nodes.get(to)];
    if (!a || !b || !source || !target) throw new Error(`Flow ${id} has an end that is not drawn`);
    const start = { x: source.x + source.width, y: source.y + source.height / 2 };
    const end = { x: target.x, y: target.y + target.height / 2 };
    routes.set(id, [start, ...bends(start, end, { a, b, taken, tracks }), end]);
  }
  return routes;
}

interface Ways {
  readonly a: Cell;
  readonly b: Cell;
  /** Cells with a shape or a line along them. */
  readonly taken: Set<string>;
  /** Lines so far in each gutter and at each foot, which lie beside one another. */
  readonly tracks: Map<string, number>;
}

function bends(start: Point, end: Point, ways: Ways): Point[] {
  const { a, b, taken } = ways;
  const between = (row: number): string[] => Array.from({ length: Math.max(0, b.column - a.column - 1) }, (_, index) => `${a.column + 1 + index} ${row}`);
  const take = (cells: readonly string[]): boolean => {
    if (b.column <= a.column || cells.some((cell) => taken.has(cell))) return false;
    for (const cell of cells) taken.add(cell);
    return true;
  };
  // Two arrows between the same shapes do not lie on one another.
  if (a.row === b.row && take([...between(a.row), `${a.column}-${b.column} ${a.row}`])) return [];
  if (a.row !== b.row && take(between(a.row))) return turn(gutter(ways, b.column), start, end);
  if (a.row !== b.row && take(between(b.row))) return turn(gutter(ways, a.column + 1), start, end);
  const out = gutter(ways, a.column + 1);
  const back = gutter(ways, b.column);
  const y = GRID.top + (a.row + 1) * GRID.row - 8 - 5 * (track(ways, `foot ${a.row}`) % 4);
  return [
    { x: out, y: start.y },
    { x: out, y },
    { x: back, y },
    { x: back, y: end.y },
  ];
}

function turn(x: number, start: Point, end: Point): Point[] {
  return [
    { x, y: start.y },
    { x, y: end.y },
  ];
}

/** A place for an upright line in the gutter before a column. */
function gutter(ways: Ways, column: number): number {
  return GRID.left + GRID.head + column * GRID.column + 15 + 12 * (track(ways, `gutter ${column}`) % 7);
}

function track({ tracks }: Ways, place: string): number {
  const lines = tracks.get(place) ?? 0;
  tracks.set(place, lines + 1);
  return lines;
}
