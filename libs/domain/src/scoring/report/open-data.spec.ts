import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { OPEN_CASE_COUNTS, OPEN_COLUMNS, OPEN_DATA_SCHEMA, joinOpenSums, openRows, sumOpenMonth, type OpenMonth } from './open-data.js';

const counts = Object.fromEntries(OPEN_CASE_COUNTS.map((key, index) => [key, index + 1])) as Record<(typeof OPEN_CASE_COUNTS)[number], number>;
const month: OpenMonth = {
  month: '2026-08',
  asOf: '2026-09-01T00:00:00+07:00',
  smallestCell: 5,
  cases: [{ unit: 'H99.41.01', unitName: 'Một cửa', authority: 'H99.41', authorityName: 'Phường', level: 'commune', field: 'ho-tich', fieldName: 'Hộ tịch', ...counts }],
  ratings: [{ unit: 'H99', unitName: 'Tỉnh', merged: 2, rated1: 1, rated2: 0, rated3: 0, rated4: 2, rated5: 3 }],
  units: [{ unit: 'H99.42', unitName: 'Xã', usingSoftware: false }],
};

test('a row has a value for every column of its kind, and nothing in the others', () => {
  const [cases = [], ratings = [], unit = []] = openRows(month);
  const filled = (row: (string | number)[]) => OPEN_COLUMNS.filter((_, index) => row[index] !== '').map(({ name }) => name);
  const names = OPEN_COLUMNS.map(({ name }) => name);
  expect(filled(cases)).toEqual(names.slice(0, names.indexOf('merged')));
  expect(filled(ratings)).toEqual(['month', 'record', 'unit', 'unit_name', 'merged', 'rated_1', 'rated_2', 'rated_3', 'rated_4', 'rated_5']);
  expect(filled(unit)).toEqual(['month', 'record', 'unit', 'unit_name', 'using_software']);
  expect(unit.at(-1)).toBe(0);
  expect(cases.slice(9, 22)).toEqual(Object.values(counts));
});

test('months add up what happened; carried over is the first one’s, in progress the last one’s', () => {
  const before: OpenMonth = { ...month, cases: [...month.cases, { ...(month.cases[0] as OpenMonth['cases'][number]), level: 'district', carriedOver: 40, inProgress: 60, inProgressOverdue: 50 }], ratings: [], units: [{ unit: 'H99.42', unitName: 'Xã', usingSoftware: true }, { unit: 'H99.43', unitName: 'Xã', usingSoftware: false }] };
  const last: OpenMonth = { ...month, cases: month.cases.map((row) => ({ ...row, inProgress: 20 })) };
  const { cases, ratings, processedOnlineDistrict, processedOnlineCommune, unitsUsing } = joinOpenSums([before, last].map(sumOpenMonth));
  expect(cases).toEqual({
    received: 3 * 6, receivedOnline: 3, receivedCounter: 6, receivedPost: 9, carriedOver: 44, solved: 3 * 18, solvedEarly: 15, solvedOnTime: 18, solvedLate: 21, solvedLateButAsExtended: 24,
    refused: 27, withdrawn: 30, inProgress: 20, inProgressWithin: 8, inProgressOverdue: 12,
  });
  expect([ratings, processedOnlineDistrict, processedOnlineCommune]).toEqual([{ count: 6, satisfied: 5 }, { numerator: 13, denominator: 18 }, { numerator: 26, denominator: 36 }]);
  // H99.43 had ended before the last month and never used the software.
  expect(unitsUsing).toEqual({ numerator: 1, denominator: 1 });
  expect(joinOpenSums([])).toMatchObject({ cases: { received: 0, carriedOver: 0, inProgress: 0 }, ratings: { count: 0 }, unitsUsing: { numerator: 0, denominator: 0 } });
});

test('every count has a column, and names of columns differ', () => {
  const names = OPEN_COLUMNS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(OPEN_CASE_COUNTS.map((key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).filter((name) => !names.includes(name))).toEqual([]);
  expect(Object.keys(OPEN_DATA_SCHEMA.properties)).toEqual(Object.keys(month));
});

test('docs/open-data.schema.json is the schema of the code; else run `npm run contract`', () => {
  const root = join(import.meta.dirname, '..', '..', '..', '..', '..');
  expect(readFileSync(join(root, 'docs', 'open-data.schema.json'), 'utf8')).toBe(`${JSON.stringify(OPEN_DATA_SCHEMA, null, 2)}\n`);
});
