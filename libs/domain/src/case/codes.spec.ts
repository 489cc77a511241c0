import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PIN_ALPHABET, PIN_LENGTH, isNationalCaseCode, normalisePin, pinFrom } from './codes.js';

describe('codes and PINs', () => {
  test.each(['H99.41.01-260825-0001', '000.00.21.H05-260825-0012', 'H99-260825-12345'])('%s is a national case code', (code) => {
    expect(isNationalCaseCode(code)).toBe(true);
  });

  test.each(['', 'H99.41.01-260825-001', 'H99.41.01-2608-0001', 'h99-260825-0001', 'H99.41.01-260825-0001 '])('"%s" is not', (code) => {
    expect(isNationalCaseCode(code)).toBe(false);
  });

  test('a PIN is eight letters of the alphabet; every letter comes from equally many bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), (bytes) => {
      const usable = [...bytes].filter((byte) => byte < 256 - (256 % PIN_ALPHABET.length));
      fc.pre(usable.length >= PIN_LENGTH);
      expect(pinFrom(bytes)).toMatch(new RegExp(`^[${PIN_ALPHABET}]{${PIN_LENGTH}}$`));
    }));
    const letters = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte < 256 - (256 % PIN_ALPHABET.length));
    const counts = new Map<string, number>();
    for (const byte of letters) {
      const letter = pinFrom(Array(PIN_LENGTH).fill(byte)).charAt(0);
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    expect(new Set(counts.values()).size).toBe(1);
    expect(counts.size).toBe(PIN_ALPHABET.length);
  });

  test('too few random bytes are an error, not a short PIN', () => {
    expect(() => pinFrom([1, 2, 3])).toThrow(RangeError);
    expect(() => pinFrom(Array(40).fill(255))).toThrow(RangeError);
  });

  test('a PIN as typed is the PIN as printed', () => {
    expect(normalisePin(' abcd-2345 ')).toBe('ABCD2345');
  });
});
