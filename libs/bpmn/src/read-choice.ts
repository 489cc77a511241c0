import { conditionFault, type ChoiceStep, type ChoiceWay } from '#domain';
import { OTHERWISE_NAME } from './drawing.js';
import { oneOf, textOf } from './element.js';
import type { DraftStep } from './faults.js';
import { targetOf, type Flow, type Node } from './flow-graph.js';
import { CEL } from './motcua-moddle.js';
import { called, nameOf, type Notes } from './notes.js';
import type { Reading } from './reading.js';

/** The ways of a gateway in the order in which it names them, and the one that it takes otherwise. */
export function readChoice(node: Node, base: Pick<ChoiceStep, 'key' | 'name'>, reading: Reading): DraftStep {
  const { keys, notes } = reading;
  const standard = oneOf(node.element, 'default');
  const otherwise = node.outgoing.find(({ element }) => element === standard);
  const place = `stages.${base.key}`;
  const ways = node.outgoing.filter((flow) => flow !== otherwise).map((flow, index): ChoiceWay => {
    const name = nameOf(flow.element);
    const when = readCondition(flow, reading);
    if (name === '' && when === undefined) notes.lack(flow.element, `${place}.ways[${index}].name`, `Đường thứ ${index + 1} của ${called(node.element)} chưa có tên.`);
    if (when === undefined) notes.lack(flow.element, `${place}.ways[${index}].when`, `Đường “${name}” của ${called(node.element)} chưa có điều kiện.`);
    return { name, when: when ?? '', next: keys.get(targetOf(flow)) ?? '' };
  });
  const step = { ...base, kind: 'choice' as const, ways };
  if (!otherwise) {
    notes.lack(node.element, `${place}.otherwise`, `${called(node.element)} chưa có đường mặc định, đi khi không điều kiện nào đúng.`);
    return step;
  }
  noteOtherwise(otherwise, notes);
  return { ...step, otherwise: keys.get(targetOf(otherwise)) ?? '' };
}

function noteOtherwise({ element }: Flow, notes: Notes): void {
  const name = nameOf(element);
  if (oneOf(element, 'conditionExpression')) notes.fault('condition-on-default', element, `Đường mặc định ${called(element)} không được có điều kiện.`);
  if (name !== '' && name !== OTHERWISE_NAME) notes.ignore('name', element, `Tên “${name}” của đường mặc định được bỏ qua.`);
}

/** A condition in CEL; `undefined` where an arrow has none. Any other language is refused, also where nothing names it. */
function readCondition({ element }: Flow, { language, fields, notes }: Reading): string | undefined {
  const expression = oneOf(element, 'conditionExpression');
  if (!expression) return undefined;
  const body = textOf(expression, 'body');
  const named = textOf(expression, 'language') || language;
  if (named === CEL || named.toLowerCase() === 'cel') return body;
  const written = body.trim();
  if (named !== '' || /^[$#]\{|^=/.test(written)) {
    notes.fault('condition-language', element, `Điều kiện “${written}” của mũi tên ${called(element)} viết bằng ngôn ngữ khác; hệ thống chỉ đọc CEL.`);
    return body;
  }
  const fault = conditionFault(written, fields);
  if (fault !== null) notes.fault('condition-unreadable', element, `Điều kiện “${written}” của mũi tên ${called(element)} không đọc được (${fault}); nếu là CEL trên dữ liệu sẽ khai sau, hãy ghi ngôn ngữ “CEL”.`);
  return written;
}

