import { expect, test } from '@jest/globals';
import { readUnitRule, writeUnitRule } from './unit-rule.js';

test.each(['counter@receiving', 'authority@province', 'department@resolving', 'department:dat-dai@district', 'unit:H99.21.05'])('the rule %s is taken apart and put together', (role) => {
  expect(writeUnitRule(readUnitRule(role))).toBe(role);
});
