import { describe, expect, test } from '@jest/globals';
import { sampleLimit, sampleProcedure } from '../../../../test/support/sample-process.js';
import { plainDate } from '../calendar/plain-date.js';
import { procedureChanges, type ProcedureChange } from './procedure-changes.js';
import type { Procedure, ProcedureFee, ProcedurePaper } from './procedure.js';

const fee: ProcedureFee = { key: 'le-phi', name: 'Lệ phí', amount: 8000, channel: null, basis: 'fixed', legalBasis: 'Nghị quyết mẫu', validFrom: plainDate('2025-07-01'), validTo: null };
const paper: ProcedurePaper = { key: 'don', name: 'Đơn đề nghị', originals: 1, copies: 0, mandatory: true };
const letter: ProcedurePaper = { key: 'uy-quyen', name: 'Giấy ủy quyền', originals: 1, copies: 0, mandatory: false, condition: 'Khi ủy quyền' };
const base: Partial<Procedure> = { fees: [fee], papers: [paper, letter] };

function between(before: Partial<Procedure>, after: Partial<Procedure>): ProcedureChange[] {
  return procedureChanges(sampleProcedure({ ...base, ...before }), sampleProcedure({ ...base, version: 2, ...after }));
}

const short = ({ kind, list, member, field }: ProcedureChange) => [kind, list, member, field].filter((part) => part !== null).join(' ');

describe('what differs between two versions', () => {
  test('is nothing where only the number of the version does', () => {
    expect(between({}, {})).toEqual([]);
  });

  test('is told by field, with what was and what will be', () => {
    expect(between({}, { name: 'Tên mới', validTo: plainDate('2027-01-01'), channels: ['counter'] })).toEqual([
      { kind: 'changed', list: null, member: null, field: 'name', from: 'Cấp giấy xác nhận mẫu', to: 'Tên mới' },
      { kind: 'changed', list: null, member: null, field: 'channels', from: ['counter', 'online', 'post'], to: ['counter'] },
      { kind: 'changed', list: null, member: null, field: 'validTo', from: null, to: '2027-01-01' },
    ]);
  });

  test.each<[string, Partial<Procedure>, string[]]>([
    ['a longer limit', { limits: [sampleLimit({ limit: { value: 5, unit: 'working-days' } })] }, ['changed limits @ limit']],
    ['a limit of its own online', { limits: [sampleLimit(), sampleLimit({ channel: 'online' })] }, ['added limits @online']],
    ['a sub-case that goes by another name', { limits: [sampleLimit({ variant: 'xac-minh', variantName: 'Cần xác minh' })] }, ['removed limits @', 'added limits xac-minh@']],
    ['a fee that costs more', { fees: [{ ...fee, amount: 9000 }] }, ['changed fees le-phi@ amount']],
    ['the same fee twice, one after the other', { fees: [fee, { ...fee, validFrom: plainDate('2027-01-01') }] }, ['added fees le-phi@#2']],
    ['no fee any more', { fees: [] }, ['removed fees le-phi@']],
    ['a paper more', { papers: [paper, letter, { ...paper, key: 'anh' }] }, ['added papers anh']],
    ['a paper that is always wanted now', { papers: [paper, { key: 'uy-quyen', name: 'Giấy ủy quyền', originals: 1, copies: 0, mandatory: true }] }, ['changed papers uy-quyen mandatory', 'changed papers uy-quyen condition']],
    ['papers in another order', { papers: [letter, paper] }, ['reordered papers']],
    ['a paper before the others, whose order stays', { papers: [{ ...paper, key: 'anh' }, paper, letter] }, ['added papers anh']],
  ])('%s', (_what, after, expected) => {
    expect(between({}, after).map(short)).toEqual(expected);
  });

  test('is found in what is not known here, too', () => {
    expect(between({}, { later: { deep: [1] } } as Partial<Procedure>).map(short)).toEqual(['changed later']);
  });
});
