import { expect, test } from '@jest/globals';
import { networkOf } from './origin-marks.js';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:0:12:aaaa:bbbb:cccc:dddd', '2001:db8:0:12'],
  ['2001:0DB8::12:1', '2001:db8:0:0'],
  ['2001:db8:0:12::', '2001:db8:0:12'],
  ['::1', '0:0:0:0'],
])('%s is of the network %s', (ip, network) => {
  expect(networkOf(ip)).toBe(network);
});
