import type { DrawnNode, Drawing } from './drawing.js';
import { GRID, type Bounds, type Point } from './grid.js';
import { placeNodes, type Cell } from './place-nodes.js';
import { routeFlows } from './route-flows.js';

/** Where everything of a drawing stands on the paper. */
export interface Layout {
  readonly pool: Bounds;
  readonly lanes: readonly Bounds[];
  readonly nodes: ReadonlyMap<string, Bounds>;
  readonly flows: ReadonlyMap<string, readonly Point[]>;
}

const SIZES: Readonly<Record<'work' | 'gateway' | 'event', { width: number; height: number }>> = {
  work: { width: 120, height: 80 },
  gateway: { width: 50, height: 50 },
  event: { width: 36, height: 36 },
};

/** Places shapes in columns by their longest way from the start and in rows by lane and branch, and leads the arrows around them. */
export function layOut(drawing: Drawing): Layout {
  const cells = placeNodes(drawing);
  const nodes = new Map(drawing.nodes.map((node) => [node.id, boundsOf(node, cells.get(node.id) ?? { column: 0, row: 0 })]));
  const rowsOfLanes = drawing.lanes.map((_, lane) => rowsOf(drawing, cells, lane));
  const columns = 1 + Math.max(...[...cells.values()].map(({ column }) => column));
  const rows = 1 + Math.max(...[...cells.values()].map(({ row }) => row));
  const width = columns * GRID.column + GRID.gutter;
  const lanes = rowsOfLanes.map(({ first, last }) => ({ x: GRID.left, y: GRID.top + first * GRID.row, width, height: (last - first + 1) * GRID.row }));
  const pool = { x: GRID.left - GRID.head, y: GRID.top, width: width + GRID.head, height: rows * GRID.row };
  return { pool, lanes, nodes, flows: routeFlows(drawing, cells, nodes) };
}

/** The rows of a lane; lanes follow one another without a gap. */
function rowsOf({ nodes }: Drawing, cells: ReadonlyMap<string, Cell>, lane: number): { first: number; last: number } {
  const rows = nodes.filter((node) => node.lane === lane).map(({ id }) => cells.get(id)?.row ?? 0);
  return { first: Math.min(...rows), last: Math.max(...rows) };
}

function boundsOf({ kind }: DrawnNode, { column, row }: Cell): Bounds {
  const size = SIZES[sizeOf(kind)];
  const middle = { x: GRID.left + GRID.head + column * GRID.column + GRID.gutter + SIZES.work.width / 2, y: GRID.top + row * GRID.row + GRID.middle };
  return { x: middle.x - size.width / 2, y: middle.y - size.height / 2, ...size };
}

function sizeOf(kind: DrawnNode['kind']): keyof typeof SIZES {
  switch (kind) {
    case 'start':
    case 'end':
    case 'wait':
      return 'event';
    case 'choice':
    case 'fork':
    case 'join':
    case 'merge':
      return 'gateway';
    default:
      return 'work';
  }
}
