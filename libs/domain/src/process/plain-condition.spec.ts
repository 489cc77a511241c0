import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { conditionFault } from './condition.js';
import type { DataField } from './definition.js';
import { COMPARISONS_OF, readPlainCondition, writePlainCondition, type ConditionTerm, type PlainCondition } from './plain-condition.js';

const FIELDS: readonly DataField[] = [
  { key: 'area', name: 'Diện tích', type: 'number' },
  { key: 'disputed', name: 'Có tranh chấp', type: 'yes-no' },
  { key: 'land_use', name: 'Loại đất', type: 'choice', options: [{ value: 'o', label: 'Đất ở' }, { value: 'nn', label: 'Đất nông nghiệp' }] },
  { key: 'ready_on', name: 'Ngày xong', type: 'date' },
  { key: 'street', name: 'Đường', type: 'text' },
];
const FACTS: readonly DataField[] = [{ key: 'channel', name: 'Hình thức nộp', type: 'choice', options: [{ value: 'online', label: 'trực tuyến' }] }];

const read = (when: string) => readPlainCondition(when, FIELDS, FACTS);

describe('a plain condition', () => {
  test.each<[string, PlainCondition]>([
    ['!disputed', { all: true, terms: [{ field: 'disputed', comparison: 'is', value: false }] }],
    ['disputed == false', { all: true, terms: [{ field: 'disputed', comparison: 'is', value: false }] }],
    ['area > 500 && channel == "online" && area <= -1.5', { all: true, terms: [{ field: 'area', comparison: 'more', value: 500 }, { field: 'channel', comparison: 'is', value: 'online' }, { field: 'area', comparison: 'at-most', value: -1.5 }] }],
    ["land_use in ['o', 'nn'] || street.startsWith('Lê')", { all: false, terms: [{ field: 'land_use', comparison: 'in', value: ['o', 'nn'] }, { field: 'street', comparison: 'starts-with', value: 'Lê' }] }],
  ])('%s is read', (when, expected) => {
    expect(read(when)).toEqual(expected);
  });

  test.each(['', 'area >', 'owner == "x"', 'area > 1.0 && (disputed || area < 2.0)', 'area * 2.0 > 1.0', 'area > area', '!(area > 1.0)', 'size(street) > 3', 'disputed != true', '1.0 < area', 'street.endsWith("x")'])('%s is more, or less, than that', (when) => {
    expect(read(when)).toBeNull();
  });

  const wordy = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.normalize('NFC'));
  const valueFor = (type: DataField['type'], comparison: ConditionTerm['comparison']): fc.Arbitrary<ConditionTerm['value']> => {
    if (type === 'yes-no') return fc.boolean();
    if (type === 'number') return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0 || 0);
    return comparison === 'in' ? fc.array(wordy, { minLength: 1, maxLength: 5 }) : wordy;
  };
  const terms: fc.Arbitrary<ConditionTerm> = fc.constantFrom(...FIELDS).chain(({ key, type }) => fc.constantFrom(...COMPARISONS_OF[type]).chain((comparison) => valueFor(type, comparison).map((value) => ({ field: key, comparison, value }))));

  test('is written so that it can be used, and read again as it was', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(terms, { minLength: 1, maxLength: 6 }), (all, list) => {
        const plain = { all: all || list.length === 1, terms: list };
        const when = writePlainCondition(plain);
        expect([when, conditionFault(when, FIELDS), read(when)]).toEqual([when, null, plain]);
      }),
    );
  });
});
