import { expect, test } from '@jest/globals';
import { passwordFault } from './password.js';

test.each(['một mật khẩu đủ dài', 'mưa rừng chiều tím', 'Kx9#mQ2$vB7!', 'ba con mèo đen'])('%s will do', (password) => {
  expect(passwordFault(password, ['motcua.tanlap', 'Nguyễn Thị Hường'])).toBeNull();
});

test.each([
  ['mười một ký', 'ít nhất 12'],
  ['x'.repeat(201), 'quá 200'],
  ['aaaaaaaaaaaa', 'quá ít'],
  ['121212121212', 'quá ít'],
  ['123456789012', 'dễ đoán'],
  ['Mật khẩu 2026!', 'dễ đoán'],
  ['MotCua@2026@2026', 'dễ đoán'],
  ['Nguyễn Thị Hường 1', 'họ tên'],
  ['motcua.tanlap1', 'họ tên'],
])('%s will not', (password, why) => {
  expect(passwordFault(password, ['motcua.tanlap', 'Nguyễn Thị Hường'])).toContain(why);
});
