import { expect, test } from '@jest/globals';
import { plainDate } from '../calendar/plain-date.js';
import { describeLetterDate, placeOf } from './letter-date.js';

test('a letter writes the zero before days under 10 and before months 1 and 2 only', () => {
  expect(describeLetterDate('Tân Lập', plainDate('2026-02-01'))).toBe('Tân Lập, ngày 01 tháng 02 năm 2026');
  expect(describeLetterDate('Tân Lập', plainDate('2026-03-10'))).toBe('Tân Lập, ngày 10 tháng 3 năm 2026');
  expect(describeLetterDate('Ea Tiêu', plainDate('2026-12-09'))).toBe('Ea Tiêu, ngày 09 tháng 12 năm 2026');
});

test('an authority stands for its place', () => {
  expect(placeOf('Ủy ban nhân dân phường Tân Lập')).toBe('Tân Lập');
  expect(placeOf('Ủy ban nhân dân tỉnh An Hải')).toBe('An Hải');
  expect(placeOf('Sở Tư pháp')).toBe('Sở Tư pháp');
});
