import { expect, test } from '@jest/globals';
import { formatInstant, parseInstant } from '#domain';
import { readNotificationSettings } from '../notification-settings.js';
import { quietUntil } from './quiet-hours.js';
import { retryMinutes } from './retry-schedule.js';

test('waits grow to an hour and end after five days', () => {
  expect([1, 2, 3, 4, 5, 6].map(retryMinutes)).toEqual([1, 5, 15, 30, 60, 60]);
  let waited = 0;
  let tries = 1;
  for (let wait = retryMinutes(tries); wait !== null; wait = retryMinutes(tries)) {
    waited += wait;
    tries += 1;
  }
  expect(waited).toBeLessThanOrEqual(5 * 24 * 60);
  expect(waited + 60).toBeGreaterThan(5 * 24 * 60);
});

test('quiet hours over midnight end in the morning, on the clocks of Vietnam', () => {
  const night = { from: 21 * 60, to: 7 * 60 };
  const until = (time: string, template = 'result-ready', quiet: typeof night | null = night): string | null => {
    const end = quietUntil(template, parseInstant(`2026-08-25T${time}+07:00`), quiet);
    return end === null ? null : formatInstant(end);
  };
  expect(until('20:59:59')).toBeNull();
  expect(until('21:00:00')).toBe('2026-08-26T07:00:00+07:00');
  expect(until('06:59:59')).toBe('2026-08-25T07:00:00+07:00');
  expect(until('07:00:00')).toBeNull();
  expect(until('23:00:00', 'case-received')).toBeNull();
  expect(until('23:00:00', 'stage-overdue')).toBe('2026-08-26T07:00:00+07:00');
  expect(until('23:00:00', 'service-call')).toBeNull();
  expect(until('23:00:00', 'result-ready', null)).toBeNull();
  expect(until('12:30:00', 'result-ready', { from: 12 * 60, to: 13 * 60 })).toBe('2026-08-25T13:00:00+07:00');
});

test('settings: quiet at night with a mail server, never with the mailbox, as told otherwise', () => {
  expect(readNotificationSettings({}, 'smtp://mail').quietHours).toEqual({ from: 1260, to: 420 });
  expect(readNotificationSettings({}, null).quietHours).toBeNull();
  expect(readNotificationSettings({ QUIET_HOURS: 'off' }, 'smtp://mail').quietHours).toBeNull();
  expect(readNotificationSettings({ QUIET_HOURS: '22:30-06:15' }, null).quietHours).toEqual({ from: 1350, to: 375 });
  expect(() => readNotificationSettings({ QUIET_HOURS: 'đêm' }, null)).toThrow('QUIET_HOURS');
});
