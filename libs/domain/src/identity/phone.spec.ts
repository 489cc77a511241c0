import { describe, expect, test } from '@jest/globals';
import { describePhone, maskPhone, phoneFault, toE164 } from './phone.js';

describe('telephone numbers', () => {
  test.each([
    ['0912345678', '+84912345678', '0912 345 678'],
    ['0912 345 678', '+84912345678', '0912 345 678'],
    ['091.234.5678', '+84912345678', '0912 345 678'],
    ['+84 912 345 678', '+84912345678', '0912 345 678'],
    ['+84 (0) 912 345 678', '+84912345678', '0912 345 678'],
    ['0084912345678', '+84912345678', '0912 345 678'],
    ['84912345678', '+84912345678', '0912 345 678'],
    ['0345678901', '+84345678901', '0345 678 901'],
    ['0561234567', '+84561234567', '0561 234 567'],
    ['0771234567', '+84771234567', '0771 234 567'],
    ['0881234567', '+84881234567', '0881 234 567'],
    ['02583822229', '+842583822229', '0258 3822 229'],
    ['0258 3822 229', '+842583822229', '0258 3822 229'],
    ['+84 24 3825 3536', '+842438253536', '0243 8253 536'],
  ])('%s is kept as %s and shown as %s', (typed, kept, shown) => {
    expect(phoneFault(typed)).toBeNull();
    expect(toE164(typed)).toBe(kept);
    expect(describePhone(kept)).toBe(shown);
  });

  test.each(['', '091234567', '09123456789', '0112345678', '0412345678', '0612345678', '0258382222', '+1 202 555 0143', 'abc', '0912345678 máy lẻ 2'])('%s is none', (typed) => {
    expect(phoneFault(typed)).not.toBeNull();
    expect(() => toE164(typed)).toThrow(RangeError);
  });

  test('what is no number here is shown as it is', () => {
    expect(describePhone('+12025550143')).toBe('+12025550143');
  });

  test('masking keeps three digits', () => {
    expect(maskPhone('+84912345678')).toBe('•••• ••• 678');
  });
});
