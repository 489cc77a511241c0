import { expect, test } from '@jest/globals';
import { isTooDeep } from './nesting.js';

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

test.each([null, 'text', 1, {}, [], { a: [{ b: 1 }] }, nested(20), Array.from({ length: 5_000 }, () => ({ a: 1 }))])('%# is a body like ours', (body) => {
  expect(isTooDeep(body)).toBe(false);
});

test.each([30, 1_000, 20_000])('%i levels are too deep', (depth) => {
  expect(isTooDeep(nested(depth))).toBe(true);
});
