import type { ProcessDefinition, Step } from '../../libs/domain/src/process/definition.js';
import { sampleProcess, sampleStage } from './sample-process.js';

/**
 * A sound process that shows every construct once: a choice, a fork of a survey and an opinion, a wait for a day, a
 * call, a hand-over to the district or the province. It plans 2 + 8 (large only) + 16 + 2 + 4 + 3 hours.
 */
export function richProcess(): ProcessDefinition {
  const stages: Step[] = [
    sampleStage({ key: 'receive', unit: 'counter@receiving', post: 'counter-officer', limit: { value: 2, unit: 'working-hours' }, asks: ['area', 'ready_on'], next: 'size' }),
    { key: 'size', name: 'Quy mô', kind: 'choice', ways: [{ name: 'Lớn', when: 'area > 500', next: 'large' }], otherwise: 'split' },
    sampleStage({ key: 'large', returnsTo: ['receive'], maySupplement: true, mayAskPayment: true, next: 'split' }),
    {
      key: 'split',
      name: 'Chia nhánh',
      kind: 'fork',
      branches: [
        { key: 'field', name: 'Thực địa', limit: { value: 2, unit: 'working-days' }, next: 'survey' },
        { key: 'advice', name: 'Ý kiến', limit: null, next: 'ask' },
      ],
      join: 'meet',
    },
    sampleStage({ key: 'survey', returnsTo: [{ to: 'receive', siblings: 'cancel' }], asks: ['land_use'], next: 'map' }),
    sampleStage({ key: 'map', limit: { value: 4, unit: 'working-hours' }, returnsTo: ['survey', { to: 'large', siblings: 'cancel' }], next: 'meet' }),
    sampleStage({ key: 'ask', kind: 'consult', unit: ['department:dat-dai@district', 'department:dat-dai@province'], limit: { value: 1, unit: 'working-days' }, silence: 'consent', records: 'agrees', next: 'meet' }),
    { key: 'meet', name: 'Hợp nhánh', kind: 'join', rule: 'all', late: 'wait', next: 'until' },
    { key: 'until', name: 'Chờ', kind: 'wait', until: { data: 'ready_on' }, next: 'tax' },
    { key: 'tax', name: 'Tính thuế', kind: 'call', service: 'thue', sends: ['area'], answers: ['tax'], limit: { value: 2, unit: 'working-hours' }, silence: 'wait', next: 'agreed' },
    { key: 'agreed', name: 'Đồng ý', kind: 'choice', ways: [{ name: 'Đồng ý', when: 'agrees && tax > 0.0', next: 'sign' }], otherwise: 'sign' },
    sampleStage({ key: 'sign', unit: ['authority@district', 'authority@province'], post: 'leader', limit: { value: 3, unit: 'working-hours' }, handOver: { limit: { value: 1, unit: 'working-hours' } }, returnsTo: ['receive'], mayRefuse: true, next: 'issue' }),
    sampleStage({ key: 'issue', kind: 'issue', unit: 'authority@resolving', post: 'clerk', limit: { value: 3, unit: 'working-hours' }, next: 'return', returnsTo: ['sign'] }),
    sampleStage({ key: 'return', kind: 'return', unit: 'counter@receiving', post: 'counter-officer', limit: null, next: null }),
  ];
  return {
    ...sampleProcess(stages),
    schema: 2,
    data: [
      { key: 'area', name: 'Diện tích', type: 'number' },
      { key: 'ready_on', name: 'Ngày xong', type: 'date' },
      { key: 'agrees', name: 'Đồng ý', type: 'yes-no' },
      { key: 'tax', name: 'Thuế', type: 'number' },
      { key: 'land_use', name: 'Loại đất', type: 'choice', options: [{ value: 'o', label: 'Đất ở' }, { value: 'nn', label: 'Đất nông nghiệp' }] },
    ],
  };
}

/** The process with members of one step changed; what the change says is taken as it is, right or wrong. */
export function withStep(key: string, changes: Readonly<Record<string, unknown>>, process: ProcessDefinition = richProcess()): ProcessDefinition {
  return { ...process, stages: process.stages.map((step) => (step.key === key ? ({ ...step, ...changes } as Step) : step)) };
}

/** The process with more steps. */
export function withSteps(steps: readonly Step[], process: ProcessDefinition = richProcess()): ProcessDefinition {
  return { ...process, stages: [...process.stages, ...steps] };
}
