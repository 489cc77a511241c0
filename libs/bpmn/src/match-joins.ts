import type { Flow, Graph, Node } from './flow-graph.js';
import { called, type Notes } from './notes.js';

/** The join at which the branches of each fork meet; a fork whose branches do not is a fault. */
export function matchJoins({ nodes, ordered }: Graph, notes: Notes): ReadonlyMap<Node, Node> {
  const joins = new Map<Node, Node>();
  // Inner forks first, so that an outer branch can step over them.
  for (const fork of ordered.toReversed()) {
    if (fork.role === 'fork') matchJoin(fork, joins, notes);
  }
  const matched = new Set(joins.values());
  if (notes.faults.length > 0) return joins;
  for (const node of nodes) {
    if (node.role !== 'join' || matched.has(node)) continue;
    notes.fault('join-alone', node.element, `Cổng ${called(node.element)} hợp ${node.incoming.length} đường không do một cổng song song chia ra.`);
  }
  return joins;
}

/** What one branch meets before a join that is not of a fork within it. */
interface Walk {
  readonly inside: ReadonlySet<Node>;
  readonly arrivals: readonly Flow[];
  readonly leaves: boolean;
}

function matchJoin(fork: Node, joins: Map<Node, Node>, notes: Notes): void {
  const told = called(fork.element);
  const walks = fork.outgoing.map((flow) => ({ flow, ...walk(flow, joins) }));
  const met = new Set(walks.flatMap(({ arrivals }) => arrivals.map(({ to }) => to)));
  const [join] = met;
  if (!join || met.size > 1 || walks.some(({ leaves, arrivals }) => leaves || arrivals.length === 0)) {
    notes.fault('fork-unjoined', fork.element, `Các nhánh của cổng song song ${told} không cùng hợp lại ở một cổng.`);
    return;
  }
  joins.set(fork, join);
  if (walks.some(({ arrivals }) => arrivals.length > 1) || join.incoming.length !== walks.length) {
    notes.fault('join-doubled', join.element, `Mỗi nhánh của cổng ${told} phải vào cổng hợp ${called(join.element)} bằng đúng một mũi tên; nhiều đường của một nhánh hãy gom trước bằng cổng loại trừ.`);
  }
  const inner = new Set(joins.values());
  for (const { flow, inside } of walks) {
    for (const node of inside) {
      if (inner.has(node) || node.incoming.every((incoming) => incoming === flow || inside.has(incoming.from))) continue;
      notes.fault('branch-entered', node.element, `Có mũi tên từ ngoài nhánh vào ${called(node.element)}; nhánh của cổng ${told} chỉ được vào từ cổng đó.`);
    }
  }
}

function walk(first: Flow, joins: ReadonlyMap<Node, Node>): Walk {
  const inside = new Set<Node>();
  const arrivals: Flow[] = [];
  const open = [first];
  let leaves = false;
  for (let flow = open.pop(); flow; flow = open.pop()) {
    const node = flow.to;
    if (node.role === 'join') arrivals.push(flow);
    else if (node.role === 'end') leaves = true;
    else if (!inside.has(node)) {
      inside.add(node);
      const join = joins.get(node);
      if (join) inside.add(join);
      // Of a fork whose branches do not meet nothing more is said than that.
      if (node.role !== 'fork') open.push(...node.outgoing);
      else if (join) open.push(...join.outgoing);
    }
  }
  return { inside, arrivals, leaves };
}
