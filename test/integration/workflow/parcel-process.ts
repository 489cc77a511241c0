import { checkProcess, type ProcessDefinition, type Step } from '#domain';
import { Directory } from '#platform';
import { sampleLimit, sampleProcedure, sampleProcess, sampleStage } from '../../support/sample-process.js';
import type { OneStopShop } from './one-stop-shop.js';

/** Confirming a parcel of land at xã Tân Lập: a procedure of these tests. */
export const PARCEL = { procedureCode: '9.000001', papers: ['don'] } as const;

const hours = (value: number) => ({ value, unit: 'working-hours' }) as const;

/**
 * Large parcels are appraised first, with what the owner has to pay. Then the commune surveys and draws while the
 * district gives its opinion; the district's leader takes the case over to sign it.
 */
function steps(): Step[] {
  return [
    sampleStage({ key: 'receive', name: 'Tiếp nhận', unit: 'counter@receiving', post: 'counter-officer', limit: hours(2), asks: ['area', 'urgent'], next: 'size' }),
    { key: 'size', name: 'Quy mô thửa đất', kind: 'choice', ways: [{ name: 'Thửa lớn', when: 'area > 500.0', next: 'large' }], otherwise: 'split' },
    sampleStage({ key: 'large', name: 'Thẩm định thửa lớn', limit: hours(8), returnsTo: ['receive'], maySupplement: true, mayAskPayment: true, next: 'split' }),
    {
      key: 'split',
      name: 'Xử lý song song',
      kind: 'fork',
      branches: [
        { key: 'field', name: 'Thực địa', limit: { value: 3, unit: 'working-days' }, next: 'survey' },
        { key: 'paper', name: 'Bản vẽ', limit: null, next: 'draw' },
        { key: 'advice', name: 'Ý kiến của huyện', limit: null, next: 'ask' },
      ],
      join: 'meet',
    },
    sampleStage({ key: 'survey', name: 'Đo đạc thực địa', limit: hours(8), asks: ['land_use'], next: 'meet' }),
    sampleStage({ key: 'draw', name: 'Lập bản vẽ', limit: hours(4), returnsTo: [{ to: 'receive', siblings: 'cancel' }], next: 'meet' }),
    sampleStage({ key: 'ask', name: 'Lấy ý kiến về quy hoạch', kind: 'consult', unit: 'department:dat-dai@district', limit: { value: 1, unit: 'working-days' }, silence: 'wait', records: 'agrees', next: 'meet' }),
    { key: 'meet', name: 'Tổng hợp', kind: 'join', rule: 'all', late: 'wait', next: 'sign' },
    sampleStage({ key: 'sign', name: 'Ký xác nhận', unit: 'authority@district', post: 'leader', limit: hours(4), handOver: { limit: hours(2) }, returnsTo: ['receive'], mayRefuse: true, next: 'issue' }),
    sampleStage({ key: 'issue', name: 'Ban hành', kind: 'issue', unit: 'authority@resolving', post: 'clerk', limit: hours(2), next: 'return', returnsTo: [] }),
    sampleStage({ key: 'return', name: 'Trả kết quả', kind: 'return', unit: 'counter@receiving', post: 'counter-officer', limit: null, next: null }),
  ];
}

export function parcelProcess(): ProcessDefinition {
  return {
    ...sampleProcess(steps()),
    schema: 2,
    code: 'QT-9.000001',
    procedureCode: PARCEL.procedureCode,
    name: 'Quy trình xác nhận thửa đất',
    data: [
      { key: 'area', name: 'Diện tích (m²)', type: 'number' },
      { key: 'urgent', name: 'Hồ sơ gấp', type: 'yes-no' },
      { key: 'land_use', name: 'Loại đất', type: 'choice', options: [{ value: 'o', label: 'Đất ở' }, { value: 'nn', label: 'Đất nông nghiệp' }] },
      { key: 'agrees', name: 'Huyện đồng ý', type: 'yes-no' },
    ],
  };
}

/** Puts the procedure and its process into force in a shop. */
export async function publishParcel(shop: OneStopShop): Promise<void> {
  const procedure = sampleProcedure({ code: PARCEL.procedureCode, name: 'Xác nhận thửa đất', field: 'dat-dai', fieldName: 'Đất đai', limits: [sampleLimit({ limit: { value: 10, unit: 'working-days' } })], supplementRule: 'move' });
  const process = parcelProcess();
  const faults = checkProcess(process, procedure);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  await shop.test.database.write(async ({ publication }) => {
    await publication.procedure(procedure);
    await publication.process(process);
  });
  await shop.test.app.get(Directory).refresh();
}

/** Data of a large parcel, which is appraised first; and of a small one. */
export const LARGE = { data: { area: 620.5, urgent: false } } as const;
export const SMALL = { data: { area: 120, urgent: true } } as const;
