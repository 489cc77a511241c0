import { expect, test } from '@jest/globals';
import { describeDate, plainDate } from './plain-date.js';
import { describeLimit, describeMinuteOfDay, describeMinutes } from './words.js';

test.each([
  [0, '0 phút'],
  [45, '45 phút'],
  [60, '1 giờ'],
  [150, '2 giờ 30 phút'],
  [1500, '25 giờ'],
])('%i minutes are "%s"', (minutes, words) => {
  expect(describeMinutes(minutes)).toBe(words);
});

test('limits, clock times and dates as people say them', () => {
  expect(describeLimit({ value: 5, unit: 'working-days' })).toBe('5 ngày làm việc');
  expect(describeLimit({ value: 0.5, unit: 'working-hours' })).toBe('0,5 giờ làm việc');
  expect(describeLimit({ value: 15, unit: 'calendar-days' })).toBe('15 ngày');
  expect(describeLimit({ value: 2, unit: 'months' })).toBe('2 tháng');
  expect(describeLimit({ value: 1, unit: 'same-day' })).toBe('trong ngày');
  expect(describeMinuteOfDay(900)).toBe('15 giờ');
  expect(describeMinuteOfDay(15)).toBe('0 giờ 15 phút');
  expect(describeDate(plainDate('2026-08-05'))).toBe('05/08/2026');
});
