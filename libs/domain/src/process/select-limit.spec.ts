import { describe, expect, test } from '@jest/globals';
import { sampleLimit, sampleProcedure } from '../../../../test/support/sample-process.js';
import { plainDate } from '../calendar/plain-date.js';
import { selectLimit } from './select-limit.js';

const day = (text: string) => plainDate(text);
const value = (limit: { limit: { value: number } } | undefined) => limit?.limit.value;

describe('the limit that holds', () => {
  const procedure = sampleProcedure({
    limits: [
      sampleLimit({ limit: { value: 5, unit: 'working-days' }, validTo: day('2025-12-31') }),
      sampleLimit({ limit: { value: 4, unit: 'working-days' }, validFrom: day('2026-01-01') }),
      sampleLimit({ limit: { value: 2, unit: 'working-days' }, channel: 'online' }),
      sampleLimit({ limit: { value: 30, unit: 'working-days' }, variant: 'verify', variantName: 'Phải xác minh' }),
    ],
  });

  test('changes with the day, its first and last day included', () => {
    expect(value(selectLimit(procedure, 'counter', null, day('2025-12-31')))).toBe(5);
    expect(value(selectLimit(procedure, 'counter', null, day('2026-01-01')))).toBe(4);
    expect(value(selectLimit(procedure, 'counter', null, day('2025-07-01')))).toBe(5);
    expect(selectLimit(procedure, 'counter', null, day('2025-06-30'))).toBeUndefined();
  });

  test('is the channel\'s own before the common one, and the sub-case\'s alone for a sub-case', () => {
    expect(value(selectLimit(procedure, 'online', null, day('2026-05-05')))).toBe(2);
    expect(value(selectLimit(procedure, 'online', 'verify', day('2026-05-05')))).toBe(30);
    expect(selectLimit(procedure, 'counter', 'other', day('2026-05-05'))).toBeUndefined();
  });
});
