import { manyOf, oneOf, type Element } from './element.js';
import type { BpmnFaultCode } from './faults.js';
import { called, type Notes } from './notes.js';
import { isUnderstood, sweepElement } from './sweep-element.js';

/** Shapes that a process has no word for. */
const REFUSED: Readonly<Record<string, readonly [code: BpmnFaultCode, message: string]>> = {
  'bpmn:SubProcess': ['sub-process', 'là quy trình con; hãy vẽ các bước của nó thẳng vào quy trình'],
  'bpmn:Transaction': ['sub-process', 'là giao dịch; hãy vẽ các bước của nó thẳng vào quy trình'],
  'bpmn:AdHocSubProcess': ['sub-process', 'là quy trình con không thứ tự; hãy vẽ các bước của nó theo thứ tự'],
  'bpmn:CallActivity': ['call-activity', 'gọi quy trình khác; hãy vẽ các bước của nó thẳng vào quy trình'],
  'bpmn:ScriptTask': ['task-unsupported', 'chạy mã lệnh; quy trình không chạy mã lệnh'],
  'bpmn:BusinessRuleTask': ['task-unsupported', 'chạy bảng quy tắc; hãy dùng cổng rẽ nhánh có điều kiện'],
  'bpmn:SendTask': ['task-unsupported', 'gửi thông điệp; hãy dùng bước gọi hệ thống (service task)'],
  'bpmn:ReceiveTask': ['task-unsupported', 'chờ thông điệp; hãy dùng bước gọi hệ thống (service task)'],
  'bpmn:BoundaryEvent': ['boundary-event', 'là sự kiện gắn trên bước; thời hạn của bước khai ở bảng quy trình'],
  'bpmn:IntermediateThrowEvent': ['event-unsupported', 'là sự kiện phát ra giữa quy trình'],
  'bpmn:EventBasedGateway': ['event-gateway', 'rẽ nhánh theo sự kiện; hãy rẽ nhánh theo điều kiện trên dữ liệu hồ sơ'],
  'bpmn:InclusiveGateway': ['inclusive-gateway', 'mở một số nhánh tùy điều kiện; hãy dùng cổng song song, trong mỗi nhánh rẽ theo điều kiện'],
};

const DATA: ReadonlySet<string> = new Set(['bpmn:DataObject', 'bpmn:DataObjectReference', 'bpmn:DataStoreReference']);

/** Refuses what a process has no word for, by element, and notes what may be passed over. */
export function refuseElements(definitions: Element, process: Element, participant: Element | undefined, notes: Notes): void {
  for (const element of [definitions, process, ...(participant ? [participant] : [])]) sweepElement(element, notes);
  for (const artifact of manyOf(process, 'artifacts')) notes.ignore('annotation', artifact, 'Ghi chú, đường nối hoặc khung nhóm trên bản vẽ được bỏ qua.');
  for (const element of manyOf(process, 'flowElements')) refuseElement(element, notes);
  const laneSets = manyOf(process, 'laneSets');
  if (laneSets.length > 1) notes.fault('lane-unfit', process, 'Bản vẽ chia làn theo nhiều cách; chỉ đọc được một.');
  for (const laneSet of laneSets) {
    sweepElement(laneSet, notes);
    for (const lane of manyOf(laneSet, 'lanes')) {
      sweepElement(lane, notes);
      if (oneOf(lane, 'childLaneSet')) notes.fault('lane-unfit', lane, `Làn ${called(lane)} chứa làn con: mỗi đơn vị phải là một làn riêng.`);
    }
  }
}

function refuseElement(element: Element, notes: Notes): void {
  const [code, message] = REFUSED[element.$type] ?? [];
  if (code) notes.fault(code, element, `${called(element)} ${message ?? ''}.`);
  else if (DATA.has(element.$type)) notes.ignore('data-object', element, `Dữ liệu ${called(element)} chỉ để minh họa nên được bỏ qua.`);
  else if (!isUnderstood(element)) notes.fault('element-unsupported', element, `${called(element)} (${element.$type}) không có trong quy trình.`);
  else {
    sweepElement(element, notes);
    refuseEvent(element, notes);
  }
}

function refuseEvent(element: Element, notes: Notes): void {
  const kinds = manyOf(element, 'eventDefinitions').map(({ $type }) => $type);
  if (element.$type === 'bpmn:IntermediateCatchEvent' ? kinds.length === 1 && kinds[0] === 'bpmn:TimerEventDefinition' : kinds.length === 0) return;
  const told = kinds.map((kind) => kind.replace(/^bpmn:|EventDefinition$/g, '')).join(', ') || 'không rõ loại';
  notes.fault('event-unsupported', element, `Sự kiện ${called(element)} (${told}): quy trình chỉ có sự kiện bắt đầu, kết thúc thường và sự kiện chờ thời gian.`);
}
