import { expect, test } from '@jest/globals';
import { describeMoney } from './money.js';

test('money has dots and no decimals', () => {
  expect(describeMoney(1_250_000)).toBe('1.250.000 đ');
  expect(describeMoney(8000)).toBe('8.000 đ');
  expect(describeMoney(0)).toBe('0 đ');
  expect(() => describeMoney(0.5)).toThrow(RangeError);
});
