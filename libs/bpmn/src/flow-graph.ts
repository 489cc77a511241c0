import { extensionOf, manyOf, oneOf, type Element } from './element.js';
import { called, nameOf, type Notes } from './notes.js';

/** A shape with its arrows, those that leave it in the order in which it names them. */
export interface Node {
  readonly element: Element;
  readonly role: Role;
  readonly incoming: Flow[];
  readonly outgoing: Flow[];
}

export interface Flow {
  readonly element: Element;
  readonly from: Node;
  readonly to: Node;
}

export type Role = 'start' | 'end' | 'stage' | 'wait' | 'call' | 'choice' | 'merge' | 'fork' | 'join';

export interface Graph {
  /** In the order of the drawing. */
  readonly nodes: readonly Node[];
  readonly start: Node;
  /** Each before those that follow it. */
  readonly ordered: readonly Node[];
}

/** The shapes and arrows of a process; `undefined` where there is a fault in how they hang together. */
export function readGraph(process: Element, notes: Notes): Graph | undefined {
  const elements = manyOf(process, 'flowElements');
  const flows = elements.filter(({ $type }) => $type === 'bpmn:SequenceFlow');
  const ends = flows.map((element) => ({ element, source: oneOf(element, 'sourceRef'), target: oneOf(element, 'targetRef') }));
  const count = (side: 'source' | 'target', element: Element): number => ends.filter((flow) => flow[side] === element).length;
  const nodes = elements.flatMap((element): Node[] => {
    const role = roleOf(element, count('target', element), count('source', element));
    return role ? [{ element, role, incoming: [], outgoing: [] }] : [];
  });
  const byElement = new Map(nodes.map((node) => [node.element, node]));
  for (const { element, source, target } of ends) {
    const from = source && byElement.get(source);
    const to = target && byElement.get(target);
    if (from && to) {
      const flow = { element, from, to };
      from.outgoing.push(flow);
      to.incoming.push(flow);
    } else notes.fault('reference-unknown', element, `Mũi tên ${called(element)} không nối hai hình của quy trình.`);
  }
  for (const node of nodes) inNamedOrder(node);
  const starts = nodes.filter(({ role }) => role === 'start');
  const [start] = starts;
  if (starts.length !== 1) notes.fault('start-count', process, `Quy trình phải có đúng một sự kiện bắt đầu, bản vẽ có ${starts.length}.`);
  if (!nodes.some(({ role }) => role === 'end')) notes.fault('end-missing', process, 'Quy trình phải có sự kiện kết thúc.');
  for (const node of nodes) checkArrows(node, notes);
  if (!start || notes.faults.length > 0) return undefined;
  const ordered = inOrder([start, ...nodes], notes);
  return ordered && { nodes, start, ordered };
}

/** The first step that is met along an arrow, gateways that only bring ways together left out. */
export function targetOf({ to }: Flow): Node {
  const [onward] = to.role === 'merge' ? to.outgoing : [];
  return onward ? targetOf(onward) : to;
}

function roleOf(element: Element, incoming: number, outgoing: number): Role | undefined {
  switch (element.$type) {
    case 'bpmn:StartEvent':
      return 'start';
    case 'bpmn:EndEvent':
      return 'end';
    case 'bpmn:Task':
    case 'bpmn:ManualTask':
    case 'bpmn:UserTask':
      return 'stage';
    case 'bpmn:ServiceTask':
      return 'call';
    case 'bpmn:IntermediateCatchEvent':
      return 'wait';
    case 'bpmn:ExclusiveGateway':
      return outgoing > 1 || extensionOf(element, 'motcua:Choice') ? 'choice' : 'merge';
    case 'bpmn:ComplexGateway':
      return 'join';
    case 'bpmn:ParallelGateway':
      if (extensionOf(element, 'motcua:Fork')) return 'fork';
      if (extensionOf(element, 'motcua:Join')) return 'join';
      return outgoing > 1 ? 'fork' : incoming > 1 ? 'join' : 'merge';
    default:
      return undefined;
  }
}

function inNamedOrder({ element, outgoing }: Node): void {
  const named = manyOf(element, 'outgoing');
  const place = (flow: Flow): number => (named.includes(flow.element) ? named.indexOf(flow.element) : named.length);
  outgoing.sort((a, b) => place(a) - place(b));
}

function checkArrows(node: Node, notes: Notes): void {
  const { element, role, incoming, outgoing } = node;
  const isGateway = role === 'choice' || role === 'fork';
  const told = called(element);
  if (role === 'start' ? incoming.length > 0 : incoming.length === 0) {
    notes.fault('start-implicit', element, role === 'start' ? `Không được có mũi tên vào sự kiện bắt đầu ${told}.` : `Không có mũi tên nào vào ${told}.`);
  }
  if (role !== 'end' && outgoing.length === 0) notes.fault('dead-end', element, `Sau ${told} không còn đường nào; đường nào cũng phải đến sự kiện kết thúc.`);
  if (role === 'end' && outgoing.length > 0) notes.fault('uncontrolled-flow', element, `Không được có mũi tên ra khỏi sự kiện kết thúc ${told}.`);
  if (role === 'join' && outgoing.length > 1) notes.fault(incoming.length > 1 ? 'gateway-mixed' : 'gateway-split', element, `Cổng ${told} vừa hợp vừa chia nhánh, hoặc chia nhánh mà không phải cổng song song; hãy vẽ hai cổng.`);
  else if (role === 'fork' && incoming.length > 1) notes.fault('gateway-mixed', element, `Cổng song song ${told} vừa hợp vừa chia nhánh; hãy vẽ hai cổng.`);
  else if (!isGateway && role !== 'end' && outgoing.length > 1) notes.fault('uncontrolled-flow', element, `Có nhiều mũi tên ra khỏi ${told}; hãy chia nhánh bằng cổng song song hoặc cổng loại trừ.`);
  if (role === 'choice') return;
  if (oneOf(element, 'default')) notes.fault('condition-misplaced', element, `${told} không phải cổng rẽ nhánh nên không có đường mặc định.`);
  for (const flow of outgoing) {
    if (oneOf(flow.element, 'conditionExpression')) notes.fault('condition-misplaced', flow.element, `Mũi tên ${called(flow.element)} có điều kiện nhưng không đi từ cổng rẽ nhánh.`);
  }
}

/** Nodes each before those that follow it; `undefined`, with a fault, when arrows go in a circle. */
function inOrder(nodes: readonly Node[], notes: Notes): Node[] | undefined {
  const done: Node[] = [];
  const state = new Map<Node, 'open' | 'done'>();
  const visit = (node: Node): void => {
    state.set(node, 'open');
    for (const flow of node.outgoing.toReversed()) {
      if (state.get(flow.to) === 'open') noteCircle(flow, notes);
      else if (!state.has(flow.to)) visit(flow.to);
    }
    state.set(node, 'done');
    done.push(node);
  };
  for (const node of nodes) if (!state.has(node)) visit(node);
  return notes.faults.length > 0 ? undefined : done.reverse();
}

function noteCircle({ element, from, to }: Flow, notes: Notes): void {
  const name = nameOf(element) === '' ? '' : ` “${nameOf(element)}”`;
  notes.fault('cycle', element, `Mũi tên${name} từ ${called(from.element)} về ${called(to.element)} đi vòng; đường trả lại khai ở “trả về được” của bước.`);
}
