import { describe, expect, test } from '@jest/globals';
import { SampleCase } from '../../../../test/support/sample-case.js';
import { formatInstant } from '../calendar/instant.js';
import type { PlainDate } from '../calendar/plain-date.js';

const extend = (newDueDate: string) => ({ action: 'extend', newDueDate: newDueDate as PlainDate, reason: 'Chờ ý kiến' }) as const;

describe('a new appointment', () => {
  test('by a head, once, to the end of a later working day; the first promise is kept', () => {
    const sample = SampleCase.received().advance();
    const promised = sample.file.dueAt;
    sample.run(extend('2026-08-24'), 'department-head@c-dept');
    expect(formatInstant(sample.file.dueAt!)).toBe('2026-08-24T17:00:00+07:00');
    expect(sample.file).toMatchObject({ originalDueAt: promised, extensions: 1 });
    expect(sample.attempt(extend('2026-08-25'), 'leader@c')).toEqual({ refused: 'extension-already-used' });
  });

  test('announced at the latest the day before expiry', () => {
    const sample = SampleCase.received().advance();
    expect(sample.at('2026-08-17T08:00:00+07:00').attempt(extend('2026-08-24'), 'leader@c')).toEqual({ refused: 'extension-too-late' });
    expect(sample.at('2026-08-16T23:59:00+07:00').attempt(extend('2026-08-24'), 'leader@c')).toBeNull();
  });

  test('only later, only on a day that the office works', () => {
    const sample = SampleCase.received().advance();
    expect(sample.attempt(extend('2026-08-17'), 'leader@c')).toEqual({ refused: 'extension-not-later' });
    for (const day of ['2026-08-23', '2026-09-02', '9999-01-01']) {
      expect(sample.attempt(extend(day), 'leader@c')).toEqual({ refused: 'extension-not-a-working-day' });
    }
  });

  test('not by the officer, and not while the clock stands still', () => {
    const sample = SampleCase.received().advance();
    expect(sample.attempt(extend('2026-08-24'), 'specialist@c-dept')).toEqual({ refused: 'not-your-stage' });
    sample.run({ action: 'suspend', reason: 'x', legalGround: 'y' }, 'leader@c');
    expect(sample.attempt(extend('2026-08-24'), 'leader@c')).toEqual({ refused: 'action-not-allowed-now' });
  });
});
