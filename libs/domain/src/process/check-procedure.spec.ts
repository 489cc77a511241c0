import { describe, expect, test } from '@jest/globals';
import { sampleLimit, sampleProcedure } from '../../../../test/support/sample-process.js';
import { plainDate, type PlainDate } from '../calendar/plain-date.js';
import { checkProcedure } from './check-procedure.js';
import type { Procedure, ProcedureFee, ProcedurePaper } from './procedure.js';

const paper: ProcedurePaper = { key: 'don', name: 'Đơn đề nghị', originals: 1, copies: 0, mandatory: true };
const form = (id: string) => ({ id, name: 'Đơn.docx', mediaType: 'application/pdf', bytes: 9 });
const fee: ProcedureFee = {
  key: 'le-phi', name: 'Lệ phí', amount: 8000, channel: null, basis: 'fixed', legalBasis: 'Nghị quyết mẫu', validFrom: plainDate('2025-07-01'), validTo: null,
};

describe('checkProcedure', () => {
  test('a sound procedure has no fault', () => {
    expect(checkProcedure(sampleProcedure({ fees: [fee], papers: [paper] }))).toEqual([]);
  });

  test.each<[string, Partial<Procedure>]>([
    ['schema-unknown', { schema: 2 as 1 }],
    ['schema-unknown', { version: 0 }],
    ['code-form', { code: '1.001193.H48' }],
    ['code-form', { code: '4.001193' }],
    ['text-empty', { name: ' ' }],
    ['text-empty', { legalBasis: [] }],
    ['date-invalid', { validFrom: '2025-11-31' as PlainDate }],
    ['dates-reversed', { validTo: plainDate('2025-06-30') }],
    ['levels-unfit', { resolvingLevels: [] }],
    ['levels-unfit', { resolvingLevels: ['commune', 'commune'] }],
    ['levels-unfit', { resolvingLevels: ['ward' as 'commune'] }],
    ['channels-unfit', { channels: [], online: 'none', onlineReason: 'Phải có mặt' }],
    ['channels-unfit', { channels: ['counter', 'counter', 'online'] }],
    ['online-unfit', { online: 'none', onlineReason: 'Phải có mặt' }],
    ['online-unfit', { channels: ['counter'] }],
    ['online-unfit', { online: 'half' as 'part', onlineReason: 'Phải có mặt' }],
    ['online-reason-missing', { online: 'part' }],
    ['online-reason-missing', { online: 'part', onlineReason: ' ' }],
    ['limit-missing', { limits: [] }],
    ['limit-missing', { limits: [sampleLimit({ channel: 'counter' }), sampleLimit({ channel: 'online' })] }],
    ['limit-missing', { limits: [sampleLimit({ variant: 'xac-minh', variantName: 'Cần xác minh' })] }],
    ['limit-missing', { limits: [sampleLimit({ validFrom: plainDate('2025-07-02') })] }],
    ['limit-unfit', { limits: [sampleLimit({ limit: { value: 0, unit: 'working-days' } })] }],
    ['limit-unfit', { limits: [sampleLimit({ limit: { value: 2.5, unit: 'calendar-days' } })] }],
    ['limit-unfit', { limits: [sampleLimit({ limit: { value: 1, unit: 'weeks' as 'months' } })] }],
    ['limit-unfit', { limits: [sampleLimit({ limit: { value: 1, unit: 'same-day', cutOff: 1440 } })] }],
    ['limits-overlap', { limits: [sampleLimit(), sampleLimit({ limit: { value: 5, unit: 'working-days' } })] }],
    ['limits-overlap', { limits: [sampleLimit({ validTo: plainDate('2026-06-30') }), sampleLimit({ validFrom: plainDate('2026-06-30') })] }],
    ['variant-unnamed', { limits: [sampleLimit(), sampleLimit({ variant: 'xac-minh' })] }],
    ['text-empty', { limits: [sampleLimit({ legalBasis: '' })] }],
    ['fee-unfit', { fees: [{ ...fee, amount: 8000.5 }] }],
    ['fee-unfit', { fees: [{ ...fee, amount: -1 }] }],
    ['fee-unfit', { fees: [{ ...fee, reduced: { above: 2, amount: 1000 } }] }],
    ['fee-unfit', { fees: [{ ...fee, basis: 'per-page', reduced: { above: 2, amount: 9000 } }] }],
    ['fee-unfit', { fees: [{ ...fee, maximum: 7999 }] }],
    ['fees-overlap', { fees: [fee, { ...fee, amount: 9000 }] }],
    ['text-empty', { fees: [{ ...fee, legalBasis: '' }] }],
    ['paper-key-duplicate', { papers: [paper, { ...paper, name: 'Đơn khác' }] }],
    ['paper-unfit', { papers: [{ ...paper, originals: 0 }] }],
    ['paper-unfit', { papers: [{ ...paper, copies: -1 }] }],
    ['paper-unfit', { papers: [{ ...paper, condition: 'Khi ủy quyền' }] }],
    ['paper-unfit', { papers: [paper, { ...paper, key: 'uy-quyen', mandatory: false }] }],
    ['paper-unfit', { papers: [{ ...paper, formUrl: 'javascript:alert(1)' }] }],
    ['paper-unfit', { papers: [{ ...paper, forms: [form('a'), form('a')] }] }],
    ['paper-unfit', { papers: [{ ...paper, forms: ['a', 'b', 'c', 'd', 'e', 'f'].map(form) }] }],
    ['text-empty', { fees: [{ ...fee, name: ' ' }] }],
    ['papers-none-mandatory', { papers: [{ ...paper, mandatory: false, condition: 'Khi ủy quyền' }] }],
  ])('%s is found: %j', (code, changes) => {
    expect([...new Set(checkProcedure(sampleProcedure(changes)).map((fault) => fault.code))]).toEqual([code]);
  });

  test.each<[string, Partial<Procedure>]>([
    ['a limit of one channel beside the general one', { limits: [sampleLimit(), sampleLimit({ channel: 'online' })] }],
    ['a limit that follows another', { limits: [sampleLimit({ validTo: plainDate('2026-06-30') }), sampleLimit({ validFrom: plainDate('2026-07-01') })] }],
    ['a sub-case beside the usual one', { limits: [sampleLimit(), sampleLimit({ variant: 'xac-minh', variantName: 'Cần xác minh' })] }],
    ['half an hour', { limits: [sampleLimit({ limit: { value: 0.5, unit: 'working-hours' } })] }],
    ['a fee that is lower online', { fees: [fee, { ...fee, channel: 'online', amount: 4000 }] }],
    ['a fee of nothing', { fees: [{ ...fee, amount: 0 }] }],
    ['a paper with its form and where it is read from', { papers: [{ ...paper, formUrl: 'https://dichvucong.gov.vn/mau-01', source: 'Cơ sở dữ liệu quốc gia về dân cư' }] }],
    ['a paper with as many form files as it may have', { papers: [{ ...paper, forms: ['a', 'b', 'c', 'd', 'e'].map(form) }] }],
    ['a paper for some cases', { papers: [paper, { ...paper, key: 'uy-quyen', mandatory: false, condition: 'Khi ủy quyền' }] }],
  ])('%s is fine', (_what, changes) => {
    expect(checkProcedure(sampleProcedure(changes))).toEqual([]);
  });

  test('a fault names the very field that is at fault, so that a form can show it there', () => {
    const places = (changes: Partial<Procedure>) => checkProcedure(sampleProcedure(changes)).map((fault) => fault.place);
    expect(places({ limits: [sampleLimit(), sampleLimit({ limit: { value: 0, unit: 'months' } })] })).toEqual(['limits.1.limit.value', 'limits.1.channel']);
    expect(places({ fees: [fee, { ...fee, amount: -1, legalBasis: '' }] })).toEqual(['fees.1.amount', 'fees.1.legalBasis', 'fees.1.channel']);
    expect(places({ papers: [paper, { ...paper, key: 'uy-quyen', originals: 0, mandatory: false }] })).toEqual(['papers.uy-quyen.originals', 'papers.uy-quyen.condition']);
    expect(places({ validTo: plainDate('2025-06-30') })).toEqual(['validTo']);
  });

  test('what is missing is told in Vietnamese words', () => {
    expect(checkProcedure(sampleProcedure({ name: '', limits: [sampleLimit({ channel: 'online' }), sampleLimit({ channel: 'post' })] })).map((fault) => fault.message)).toEqual([
      'Thiếu tên thủ tục.',
      'Không có thời hạn thông thường cho hình thức trực tiếp từ ngày 01/07/2025.',
    ]);
  });
});
