import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from './canonical.js';

describe('canonicalJson', () => {
  test('key order does not matter, list order does', () => {
    expect(canonicalJson({ b: 1, a: [2, { d: null, c: 'đ' }] })).toBe('{"a":[2,{"c":"đ","d":null}],"b":1}');
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });

  test('keys sort by code unit, not by locale', () => {
    expect(canonicalJson({ é: 1, z: 2, Z: 3, a: 4 })).toBe('{"Z":3,"a":4,"z":2,"é":1}');
  });

  test('an undefined member is as if it were absent', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [undefined], [() => 1], [new Date(0)], [[undefined]], [1n]])('%p cannot be written', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test('reads back as the same data', () => {
    const data = { stages: [{ key: 'receive', limit: { value: 0.5, unit: 'working-hours' }, next: null }], name: 'Quy trình “một cửa”\n' };
    expect(JSON.parse(canonicalJson(data))).toEqual(data);
  });
});
