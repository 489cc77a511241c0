import type { DataField, ProcessDefinition, Step } from '../../libs/domain/src/process/definition.js';
import { sampleProcess, sampleStage } from './sample-process.js';

const DATA: readonly DataField[] = [
  { key: 'area', name: 'Diện tích', type: 'number' },
  { key: 'agrees', name: 'Đồng ý', type: 'yes-no' },
  { key: 'meets_on', name: 'Ngày họp', type: 'date' },
  { key: 'tax', name: 'Thuế', type: 'text' },
  { key: 'use', name: 'Loại đất', type: 'choice', options: [{ value: 'o', label: 'Đất ở' }, { value: 'k', label: 'Khác' }] },
];

const STEPS: readonly Step[] = [
  sampleStage({ key: 'receive', name: 'Tiếp nhận', unit: 'counter@receiving', post: 'counter-officer', next: 'size', asks: ['area', 'use'] }),
  { key: 'size', kind: 'choice', name: 'Diện tích?', ways: [{ name: 'Nhỏ', when: 'area < 100.0 && use == "o"', next: 'split' }, { name: 'Rất lớn', when: 'area > 10000.0', next: 'call' }], otherwise: 'meet' },
  { key: 'meet', kind: 'wait', name: 'Chờ họp', until: { data: 'meets_on' }, next: 'split' },
  { key: 'call', kind: 'call', name: 'Hỏi thuế', service: 'tax-office', sends: ['area'], answers: ['tax'], limit: { value: 2, unit: 'working-days' }, silence: 'go-on', next: 'split' },
  {
    key: 'split',
    kind: 'fork',
    name: 'Làm song song',
    branches: [
      { key: 'inner', name: 'Trong cơ quan', limit: { value: 3, unit: 'working-days' }, next: 'which' },
      { key: 'outer', name: 'Ngoài cơ quan', limit: null, next: 'ask' },
    ],
    join: 'meeting',
  },
  { key: 'which', kind: 'choice', name: 'Ai kiểm tra?', ways: [{ name: 'Xã', when: 'channel == "online"', next: 'check' }], otherwise: 'field' },
  sampleStage({ key: 'check', name: 'Kiểm tra', next: 'meeting', returnsTo: ['receive', { to: 'receive', siblings: 'cancel' }] }),
  sampleStage({ key: 'field', name: 'Đo đạc', unit: ['department:dat-dai@district', 'department@province'], next: 'meeting', handOver: { limit: { value: 4, unit: 'working-hours' } } }),
  { key: 'ask', kind: 'fork', name: 'Hỏi nhiều nơi', branches: ['a', 'b', 'c'].map((key) => ({ key, name: `Nơi ${key}`, limit: null, next: `opinion-${key}` })), join: 'opinions' },
  ...['a', 'b', 'c'].map((key) => sampleStage({ key: `opinion-${key}`, name: `Ý kiến ${key}`, kind: 'consult', unit: 'unit:P-DEPT', silence: key === 'a' ? 'wait' : 'consent', records: 'agrees', next: 'opinions' })),
  { key: 'opinions', kind: 'join', name: 'Đủ hai ý kiến', rule: 2, late: 'cancel', next: 'meeting' },
  { key: 'meeting', kind: 'join', name: 'Gặp nhau', rule: 'all', late: 'wait', next: 'pause' },
  { key: 'pause', kind: 'wait', name: 'Niêm yết', until: { limit: { value: 7.5, unit: 'working-hours' } }, next: 'race' },
  { key: 'race', kind: 'fork', name: 'Ai nhanh hơn', branches: [{ key: 'x', name: 'X', limit: null, next: 'x' }, { key: 'y', name: 'Y', limit: null, next: 'y' }], join: 'first' },
  sampleStage({ key: 'x', name: 'X', next: 'first', maySupplement: true, mayRefuse: false }),
  sampleStage({ key: 'y', name: 'Y', next: 'first', mayAskPayment: true }),
  { key: 'first', kind: 'join', name: 'Một là đủ', rule: 'any', late: 'wait', next: 'issue' },
  sampleStage({ key: 'issue', name: 'Ban hành', kind: 'issue', unit: 'authority@resolving', post: 'clerk', next: 'return' }),
  sampleStage({ key: 'return', name: 'Trả', kind: 'return', unit: 'counter@receiving', post: 'counter-officer', limit: null, next: null }),
];

/** A sound process in which every construct of the format stands at least once. */
export function everyConstruct(): ProcessDefinition {
  return { ...sampleProcess(), schema: 2, data: DATA, stages: STEPS };
}
