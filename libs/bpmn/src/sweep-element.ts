import { extensionsOf, manyOf, setProperties, type Element } from './element.js';
import type { BpmnFaultCode } from './faults.js';
import type { StepExtension } from './motcua-moddle.js';
import { called, type Notes } from './notes.js';

const FLOW_NODE = ['name', 'incoming', 'outgoing', 'lanes', 'extensionElements'];
const GATEWAY = [...FLOW_NODE, 'gatewayDirection', 'default'];

/** What we read of each element that we understand. */
const READ: Readonly<Record<string, readonly string[]>> = {
  'bpmn:Definitions': ['name', 'targetNamespace', 'expressionLanguage', 'typeLanguage', 'exporter', 'exporterVersion', 'rootElements', 'diagrams'],
  'bpmn:Process': ['name', 'isExecutable', 'isClosed', 'processType', 'laneSets', 'flowElements', 'artifacts', 'extensionElements'],
  'bpmn:Participant': ['name', 'processRef'],
  'bpmn:LaneSet': ['name', 'lanes'],
  'bpmn:Lane': ['name', 'flowNodeRef', 'childLaneSet', 'extensionElements'],
  'bpmn:StartEvent': [...FLOW_NODE, 'eventDefinitions', 'isInterrupting'],
  'bpmn:EndEvent': [...FLOW_NODE, 'eventDefinitions'],
  'bpmn:IntermediateCatchEvent': [...FLOW_NODE, 'eventDefinitions', 'parallelMultiple'],
  'bpmn:Task': [...FLOW_NODE, 'documentation', 'default'],
  'bpmn:ManualTask': [...FLOW_NODE, 'documentation', 'default'],
  'bpmn:UserTask': [...FLOW_NODE, 'documentation', 'default'],
  'bpmn:ServiceTask': [...FLOW_NODE, 'default'],
  'bpmn:ExclusiveGateway': GATEWAY,
  'bpmn:ParallelGateway': GATEWAY,
  'bpmn:ComplexGateway': [...GATEWAY, 'activationCondition'],
  'bpmn:SequenceFlow': ['name', 'sourceRef', 'targetRef', 'conditionExpression', 'isImmediate', 'extensionElements'],
};

/** Which of our extensions may stand in which element. */
const EXTENSIONS: Readonly<Record<string, readonly (StepExtension | 'motcua:Process' | 'motcua:Lane' | 'motcua:Branch')[]>> = {
  'bpmn:Process': ['motcua:Process'],
  'bpmn:Lane': ['motcua:Lane'],
  'bpmn:IntermediateCatchEvent': ['motcua:Wait'],
  'bpmn:Task': ['motcua:Stage'],
  'bpmn:ManualTask': ['motcua:Stage'],
  'bpmn:UserTask': ['motcua:Stage'],
  'bpmn:ServiceTask': ['motcua:Call'],
  'bpmn:ExclusiveGateway': ['motcua:Choice', 'motcua:Merge'],
  'bpmn:ParallelGateway': ['motcua:Fork', 'motcua:Join'],
  'bpmn:ComplexGateway': ['motcua:Join'],
  'bpmn:SequenceFlow': ['motcua:Branch'],
};

/** Properties that change what an element does, in ways a process has no word for. */
const REFUSED: Readonly<Record<string, readonly [code: BpmnFaultCode, message: string]>> = {
  loopCharacteristics: ['repetition', 'lặp lại hoặc làm nhiều lần'],
  isForCompensation: ['compensation', 'dùng để bù trừ'],
  startQuantity: ['token-quantity', 'chờ nhiều lượt mới bắt đầu'],
  completionQuantity: ['token-quantity', 'kết thúc thành nhiều lượt'],
  ioSpecification: ['data-object', 'có dữ liệu vào, ra; dữ liệu hồ sơ phải khai trong quy trình'],
  properties: ['data-object', 'có dữ liệu riêng; dữ liệu hồ sơ phải khai trong quy trình'],
  dataInputAssociations: ['data-object', 'nhận dữ liệu từ bản vẽ; dữ liệu hồ sơ phải khai trong quy trình'],
  dataOutputAssociations: ['data-object', 'đưa dữ liệu ra bản vẽ; dữ liệu hồ sơ phải khai trong quy trình'],
};

/** Does a process understand elements of this type? */
export function isUnderstood({ $type }: Element): boolean {
  return $type in READ;
}

/** Accounts for everything that stands in an element beside what is read: it is refused, or named as passed over. */
export function sweepElement(element: Element, notes: Notes): void {
  const read = READ[element.$type] ?? [];
  for (const property of setProperties(element).filter((candidate) => !read.includes(candidate))) {
    const [code, message] = REFUSED[property] ?? [];
    const value = element.get(property);
    if (Array.isArray(value) && value.length === 0) continue;
    if (code && value !== false && value !== 1) notes.fault(code, element, `${called(element)} ${message}: quy trình không có cách nói này.`);
    else if (property === 'documentation') noteDocumentation(element, notes);
    else if (!code) notes.ignore('property', element, `“${property}” của ${called(element)} được bỏ qua.`);
  }
  for (const attribute of Object.keys(element.$attrs)) {
    if (!/^:?xmlns|^xsi:|^xml:/.test(attribute)) notes.ignore('attribute', element, `Thuộc tính “${attribute}” của ${called(element)} được bỏ qua.`);
  }
  sweepExtensions(element, notes);
}

export function noteDocumentation(element: Element, notes: Notes): void {
  for (const _ of manyOf(element, 'documentation')) notes.ignore('documentation', element, `Lời ghi của ${called(element)} được bỏ qua.`);
}

function sweepExtensions(element: Element, notes: Notes): void {
  const extensions = extensionsOf(element);
  for (const { $type } of extensions) {
    if (!$type.startsWith('motcua:')) notes.ignore('extension', element, `Phần mở rộng “${$type}” của ${called(element)} được bỏ qua.`);
  }
  const own = extensions.map(({ $type }) => $type).filter((type) => type.startsWith('motcua:'));
  const fit: readonly string[] = EXTENSIONS[element.$type] ?? [];
  if (own.length > 1 || own.some((type) => !fit.includes(type))) {
    notes.fault('extension-unfit', element, `${called(element)} mang phần mở rộng ${own.join(', ')} không hợp với hình đã vẽ.`);
  }
}
