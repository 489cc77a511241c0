import { describe, expect, test } from '@jest/globals';
import { plainDate } from '../calendar/plain-date.js';
import { ageOn, birthDateFault, describeBirthDate, parseTypedDate } from './birth-date.js';

const today = plainDate('2026-11-23');

describe('birthDateFault', () => {
  test.each(['1990-03-02', '2024-02-29', '1900-01-01', '2026-11-23', '1990', '2026'])('%s can be', (text) => {
    expect(birthDateFault(text, today)).toBeNull();
  });

  test.each([
    ['1990-02-31', 'ngày có thật'],
    ['2023-02-29', 'ngày có thật'],
    ['02/03/1990', 'ngày có thật'],
    ['90', 'ngày có thật'],
    ['1899-12-31', 'từ 1900'],
    ['1899', 'từ 1900'],
    ['2026-11-24', 'hôm nay'],
    ['2027', 'hôm nay'],
  ])('%s cannot', (text, words) => {
    expect(birthDateFault(text, today)).toContain(words);
  });

  test('without a today only the shape counts', () => {
    expect(birthDateFault('2099-01-01')).toBeNull();
  });
});

describe('parseTypedDate', () => {
  test.each([
    ['02031990', '1990-03-02'],
    ['2/3/1990', '1990-03-02'],
    ['02/03/1990', '1990-03-02'],
    ['2.3.1990', '1990-03-02'],
    [' 2 - 3 - 1990 ', '1990-03-02'],
    ['29/02/2024', '2024-02-29'],
    ['1948', '1948'],
  ])('%s is %s', (typed, date) => {
    expect(parseTypedDate(typed)).toBe(date);
  });

  test.each(['31/02/1990', '29/2/2023', '13/13/1990', '2/3/90', '1990-03-02', '0/1/1990', '', 'hôm qua', '2031990'])('%s is no day', (typed) => {
    expect(parseTypedDate(typed)).toBeNull();
  });
});

test('words and age', () => {
  expect(describeBirthDate('1990-03-02')).toBe('02/03/1990');
  expect(describeBirthDate('1948')).toBe('1948');
  expect(ageOn('1990-11-23', today)).toBe(36);
  expect(ageOn('1990-11-24', today)).toBe(35);
  expect(ageOn('1948', today)).toBe(78);
});
