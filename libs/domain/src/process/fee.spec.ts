import { describe, expect, test } from '@jest/globals';
import { plainDate } from '../calendar/plain-date.js';
import { feeAmount, selectFees } from './fee.js';
import { sampleProcedure } from '../../../../test/support/sample-process.js';
import type { ProcedureFee } from './procedure.js';

const certified: ProcedureFee = {
  key: 'chung-thuc', name: 'Phí chứng thực bản sao', amount: 2000, channel: null, basis: 'per-page',
  reduced: { above: 2, amount: 1000 }, maximum: 200_000, legalBasis: 'TT 226/2016/TT-BTC', validFrom: plainDate('2017-01-01'), validTo: null,
};

describe('feeAmount', () => {
  test.each([[0, 0], [1, 2000], [2, 4000], [3, 5000], [10, 12_000], [198, 200_000], [500, 200_000]])('%i certified pages cost %i đ', (pages, amount) => {
    expect(feeAmount(certified, pages)).toBe(amount);
  });

  test('a fixed fee does not grow with the count', () => {
    expect(feeAmount({ ...certified, basis: 'fixed' }, 7)).toBe(2000);
  });

  test.each([-1, 1.5, Number.NaN])('%d is no count', (count) => {
    expect(() => feeAmount(certified, count)).toThrow(RangeError);
  });
});

describe('selectFees', () => {
  const online = { ...certified, channel: 'online', amount: 500 } as const;

  test('the fee of the channel replaces the general one', () => {
    const procedure = sampleProcedure({ fees: [certified, online] });
    expect(selectFees(procedure, 'online', plainDate('2026-11-23'))).toEqual([online]);
    expect(selectFees(procedure, 'counter', plainDate('2026-11-23'))).toEqual([certified]);
  });

  test('a fee outside its dates is not asked', () => {
    const ended = { ...certified, validTo: plainDate('2026-08-14') };
    expect(selectFees(sampleProcedure({ fees: [ended] }), 'counter', plainDate('2026-08-14'))).toEqual([ended]);
    expect(selectFees(sampleProcedure({ fees: [ended] }), 'counter', plainDate('2026-08-15'))).toEqual([]);
  });
});
