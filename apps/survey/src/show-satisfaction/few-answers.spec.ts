import { expect, test } from '@jest/globals';
import { withoutFew } from './few-answers.js';
import { talliesOf, type Tallies } from './tallies.js';

const officers = (counts: Readonly<Record<string, number>>): Tallies =>
  talliesOf(Object.entries(counts).map(([key, count]) => ({ key, name: key, overall: 5, count, flagged: 0, setAside: 0 })), []);
const shown = (counts: Readonly<Record<string, number>>, own: readonly string[] = []) => {
  const { groups, leftOut } = withoutFew(officers(counts), (key) => own.includes(key ?? ''), 5);
  return [Object.fromEntries([...groups].map(([key, { count }]) => [key ?? 'together', count])), leftOut];
};

test('who has few answers is shown with others', () => {
  expect(shown({ a: 9, b: 3, c: 2 })).toEqual([{ a: 9, together: 5 }, 0]);
});

test('what would follow from the total takes the next along', () => {
  expect(shown({ a: 9, b: 7, c: 1 })).toEqual([{ a: 9, together: 8 }, 0]);
});

test('one’s own people are shown one by one', () => {
  expect(shown({ a: 9, b: 3, c: 2 }, ['b'])).toEqual([{ b: 3, together: 11 }, 0]);
});

test('too few in all are not shown', () => {
  expect(shown({ a: 3, b: 1 })).toEqual([{}, 2]);
  expect(shown({})).toEqual([{}, 0]);
});
