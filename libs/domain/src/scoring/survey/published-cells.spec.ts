import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { publishedCells, type UnitAnswers } from './published-cells.js';

/** Random trees of up to eight authorities: each hangs below one before it, or stands at the top. */
const trees = fc.array(fc.record({ above: fc.nat({ max: 8 }), count: fc.nat({ max: 9 }) }), { minLength: 1, maxLength: 8 }).map((units) =>
  units.map(({ above, count }, index): UnitAnswers => ({ unitId: `u${index}`, parentId: above < index ? `u${above}` : null, count })),
);
const smallests = fc.integer({ min: 2, max: 7 });

/** Is `wanted` a linear combination of `rows`? Then whoever knows the sums of the rows can compute the sum of `wanted`. */
function isComputable(rows: readonly (readonly number[])[], wanted: readonly number[]): boolean {
  return rank([...rows, wanted]) === rank(rows);
}

function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const pivot = left.findIndex((row, index) => index >= found && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [left[found], left[pivot]] = [left[pivot] ?? [], left[found] ?? []];
    const base = left[found] ?? [];
    left.forEach((row, index) => {
      if (index <= found) return;
      const factor = (row[column] ?? 0) / (base[column] ?? 1);
      row.forEach((value, at) => (row[at] = value - factor * (base[at] ?? 0)));
    });
    found += 1;
  }
  return found;
}

test('no group of units with fewer answers than the smallest cell is published, nor follows from what is', () => {
  fc.assert(
    fc.property(trees, smallests, (units, smallest) => {
      const { cells } = publishedCells(units, smallest);
      const rows = cells.map(({ unitIds }) => units.map(({ unitId }) => Number(unitIds.includes(unitId))));
      const published = [...rows, ...(rows.length > 0 ? [units.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0))] : [])];
      for (const { count } of cells) expect(count).toBeGreaterThanOrEqual(smallest);
      for (let subset = 1; subset < 2 ** units.length; subset += 1) {
        const wanted = units.map((_, at) => (subset >> at) & 1);
        const count = units.reduce((sum, unit, at) => sum + (wanted[at] ?? 0) * unit.count, 0);
        if (count > 0 && count < smallest && published.length > 0) expect(isComputable(published, wanted)).toBe(false);
      }
    }),
    { numRuns: 150 },
  );
});

test('every unit is in one cell or left out, and cells hold what their units have', () => {
  fc.assert(
    fc.property(trees, smallests, (units, smallest) => {
      const { cells, leftOut } = publishedCells(units, smallest);
      expect([...cells.flatMap(({ unitIds }) => unitIds), ...leftOut].sort()).toEqual(units.map(({ unitId }) => unitId).sort());
      const countOf = (ids: readonly string[]) => units.filter(({ unitId }) => ids.includes(unitId)).reduce((sum, { count }) => sum + count, 0);
      for (const { unitIds, count } of cells) expect(count).toBe(countOf(unitIds));
      if (countOf(units.map(({ unitId }) => unitId)) >= smallest) expect(countOf(leftOut)).toBe(0);
    }),
  );
});

test('few answers go to the authority above, and take the smallest cell where they stay few', () => {
  const units: UnitAnswers[] = [
    { unitId: 'province', parentId: null, count: 0 },
    { unitId: 'district', parentId: 'province', count: 12 },
    { unitId: 'one', parentId: 'district', count: 3 },
    { unitId: 'two', parentId: 'district', count: 4 },
    { unitId: 'three', parentId: 'province', count: 2 },
    { unitId: 'four', parentId: 'province', count: 9 },
  ];
  expect(publishedCells(units, 5).cells.map(({ unitId, merged, count, unitIds }) => [unitId, merged, count, unitIds.join()])).toEqual([
    ['district', false, 12, 'district'],
    ['four', false, 9, 'four'],
    ['province', true, 9, 'one,two,province,three'],
  ]);
  expect(publishedCells(units.slice(0, 2).map((unit) => ({ ...unit, count: 2 })), 5)).toEqual({ cells: [], leftOut: ['province', 'district'] });
});
