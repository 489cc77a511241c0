import { expect, test } from '@jest/globals';
import { formatInstant, instant, parseInstant } from '../../calendar/instant.js';
import { isReminderMissed, nextReminder } from './survey-reminders.js';

const invited = parseInstant('2026-08-05T15:00:00+07:00');
const expires = instant(invited + 30 * 86_400_000);
const next = (sent: number, days: readonly number[], now = '2026-08-05T15:00:00+07:00') => {
  const at = nextReminder(invited, sent, days, expires, parseInstant(now));
  return at === null ? null : formatInstant(at);
};

test('reminders follow the days of the survey and end with them', () => {
  expect([0, 1, 2].map((sent) => next(sent, [3, 7]))).toEqual(['2026-08-08T15:00:00+07:00', '2026-08-12T15:00:00+07:00', null]);
});

test('after days without a worker the second waits a day for the first', () => {
  expect(next(1, [3, 7], '2026-08-20T09:00:00+07:00')).toBe('2026-08-21T09:00:00+07:00');
});

test('nobody is reminded of what has ended', () => {
  expect(next(0, [30])).toBeNull();
  expect(next(0, [])).toBeNull();
  expect(next(1, [3, 7], '2026-09-03T16:00:00+07:00')).toBeNull();
});

test('a reminder more than two days late is missed', () => {
  expect(['2026-08-05T15:00:00+07:00', '2026-08-07T15:00:00+07:00', '2026-08-07T15:00:01+07:00'].map((now) => isReminderMissed(invited, parseInstant(now)))).toEqual([false, false, true]);
});
