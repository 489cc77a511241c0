import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { at, dateOf, formatInstant, instant, minuteOfDayOf, parseInstant } from './instant.js';
import { plainDate } from './plain-date.js';

const FIRST = Date.parse('1990-01-01T00:00:00+07:00');
const LAST = Date.parse('2100-12-31T23:59:59.999+07:00');

describe('parseInstant', () => {
  test.each([
    ['2026-08-25T14:00:00+07:00', '2026-08-25T14:00:00+07:00'],
    ['2026-08-25T07:00:00Z', '2026-08-25T14:00:00+07:00'],
    ['2026-08-25T14:00+07:00', '2026-08-25T14:00:00+07:00'],
    ['2026-08-24T23:30:00-03:30', '2026-08-25T10:00:00+07:00'],
    ['2026-08-25T14:00:00.250+07:00', '2026-08-25T14:00:00.250+07:00'],
    ['2026-08-25T14:00:00.5+07:00', '2026-08-25T14:00:00.500+07:00'],
    ['2026-08-25T14:00:00.123456789+07:00', '2026-08-25T14:00:00.123+07:00'],
    ['2026-08-25T20:00:00.000Z', '2026-08-26T03:00:00+07:00'],
  ])('%s is %s', (text, formatted) => {
    expect(formatInstant(parseInstant(text))).toBe(formatted);
  });

  test.each([
    '2026-08-25T14:00:00', '2026-08-25', '2026-02-30T10:00:00+07:00', '2026-08-25T24:00:00+07:00', '2026-08-25T10:60:00+07:00',
    '2026-08-25T10:00:60+07:00', '2026-08-25 10:00:00+07:00', '2026-08-25T10:00:00+0700', '2026-08-25T10:00:00+15:00', '1989-12-31T23:59:59+07:00',
    '2101-01-01T00:00:00+07:00', 'hôm nay', '',
  ])('refuses %p', (text) => {
    expect(() => parseInstant(text)).toThrow(RangeError);
  });
});

test.each([Number.NaN, 1.5, Number.POSITIVE_INFINITY, FIRST - 1, LAST + 1])('instant refuses %p', (ms) => {
  expect(() => instant(ms)).toThrow(RangeError);
});

test('every instant from 1990 to 2100 comes back from its text, and its day and minute are those of Vietnam', () => {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' });
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), (ms) => {
      const moment = instant(ms);
      expect(parseInstant(formatInstant(moment))).toBe(ms);
      expect(Date.parse(formatInstant(moment))).toBe(ms);
      const [date = '', time = ''] = clock.format(ms).split(' ');
      expect(dateOf(moment)).toBe(date);
      expect(minuteOfDayOf(moment)).toBe(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
      expect(at(dateOf(moment), minuteOfDayOf(moment))).toBe(ms - (ms % 60_000));
    }),
  );
});

test('midnight at the end of a day is the start of the next', () => {
  expect(at(plainDate('2026-08-25'), 1440)).toBe(at(plainDate('2026-08-26'), 0));
  expect(() => at(plainDate('2026-08-25'), 1441)).toThrow(RangeError);
  expect(() => at(plainDate('2026-08-25'), 0.5)).toThrow(RangeError);
});
