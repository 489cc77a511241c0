import { expect, test } from '@jest/globals';
import { ratingFlags, type RatingOrigin } from './rating-flags.js';

const origin: RatingOrigin = { caseId: 'a', source: 'link', sameAddress: [], sameDevice: [], staffAtAddress: false, staffInBrowser: false };
const flagsOf = (changes: Partial<RatingOrigin>) => ratingFlags({ ...origin, ...changes }, { answers: 3 }).map(({ caseId, flag }) => `${caseId} ${flag}`);

test('the answer that completes a burst flags all of it, one before flags nothing', () => {
  expect(flagsOf({ sameAddress: ['b'] })).toEqual([]);
  expect(flagsOf({ sameAddress: ['b', 'c'] })).toEqual(['a burst', 'b burst', 'c burst']);
  expect(flagsOf({ sameDevice: ['b', 'c'], sameAddress: ['c', 'd'] })).toEqual(['a burst', 'c burst', 'd burst', 'b burst']);
  expect(flagsOf({ sameDevice: ['b'], sameAddress: ['c'] })).toEqual([]);
});

test.each([
  ['link', true, false, true],
  ['link', false, true, true],
  ['qr', true, false, false],
  ['qr', false, true, true],
  ['kiosk', true, true, false],
  ['counter', true, true, false],
] as const)('by %s, staff at the address %s, in the browser %s: flagged %s', (source, staffAtAddress, staffInBrowser, flagged) => {
  expect(flagsOf({ source, staffAtAddress, staffInBrowser })).toEqual(flagged ? ['a staff-device'] : []);
});
