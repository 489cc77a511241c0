import { expect, test } from '@jest/globals';
import { maskEmail, maskEmailIn } from './email.js';

test('a masked address keeps its first letter and its domain', () => {
  expect(maskEmail('huong@anhai.example')).toBe('h•••@anhai.example');
  expect(maskEmail('h@anhai.example')).toBe('h•••@anhai.example');
});

test('an address that a server repeats is masked wherever it stands', () => {
  expect(maskEmailIn('550 <Huong.Tran+1@anhai.example> unknown; huong.tran+1@anhai.example', 'huong.tran+1@anhai.example')).toBe('550 <h•••@anhai.example> unknown; h•••@anhai.example');
  expect(maskEmailIn('421 try again later', 'huong@anhai.example')).toBe('421 try again later');
});
