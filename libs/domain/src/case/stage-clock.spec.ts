import { describe, expect, test } from '@jest/globals';
import { SampleCase, actor } from '../../../../test/support/sample-case.js';
import { parseInstant } from '../calendar/instant.js';
import type { Pause, Token } from './case-file.js';
import { usedMinutes } from './stage-clock.js';

const context = SampleCase.received().context(actor('leader@c'));
const pause = (from: string, to: string | null): Pause => ({ cause: 'suspension', reason: '', legalGround: '', from: parseInstant(from), to: to === null ? null : parseInstant(to) });
const token = { ...SampleCase.received().tokenAt(), startedAt: parseInstant('2026-08-03T08:00:00+07:00') };
const used = (until: string, pauses: readonly Pause[] = [], of: Token = token): number => usedMinutes({ pauses }, of, { ...context, now: parseInstant(until) });

describe('the working time that a step has used', () => {
  test('is counted from the start of its clock: lunch, nights and days off are none', () => {
    expect(used('2026-08-03T13:30:00+07:00')).toBe(210);
    expect(used('2026-08-10T08:00:00+07:00')).toBe(5 * 480);
    expect(used('2026-08-03T13:30:00+07:00', [], { ...token, startedAt: null })).toBe(0);
  });

  test('leaves pauses out, so far as they lie in it, and one that lasts too', () => {
    expect(used('2026-08-03T11:00:00+07:00', [pause('2026-08-03T09:00:00+07:00', '2026-08-03T10:00:00+07:00')])).toBe(120);
    expect(used('2026-08-03T11:00:00+07:00', [pause('2026-08-03T07:00:00+07:00', '2026-08-03T08:30:00+07:00')])).toBe(150);
    expect(used('2026-08-03T11:00:00+07:00', [pause('2026-08-03T10:00:00+07:00', null)])).toBe(120);
    expect(used('2026-08-03T11:00:00+07:00', [pause('2026-08-03T07:00:00+07:00', '2026-08-03T07:30:00+07:00')])).toBe(180);
  });
});
