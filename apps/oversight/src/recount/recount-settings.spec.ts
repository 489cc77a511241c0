import { expect, test } from '@jest/globals';
import { ConfigurationError } from '#configuration';
import { DEFAULT_RECOUNT_SETTINGS, readRecountSettings } from './recount-settings.js';

test('the nightly recount runs at twenty past midnight unless told otherwise', () => {
  expect(readRecountSettings({})).toEqual(DEFAULT_RECOUNT_SETTINGS);
  expect(readRecountSettings({ RECOUNT_AT: '' }).afterMidnight).toBe(20);
  expect(readRecountSettings({ RECOUNT_AT: '03:45' }).afterMidnight).toBe(225);
});

test.each(['00:00', '00:04', '06:00', '3:45', '03:60', 'nightly'])('%s is no time for it', (text) => {
  expect(() => readRecountSettings({ RECOUNT_AT: text })).toThrow(ConfigurationError);
});
