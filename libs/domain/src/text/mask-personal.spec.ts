import { expect, test } from '@jest/globals';
import { maskPersonal } from './mask-personal.js';

test.each([
  ['Gọi 0912345678 nhé', 'Gọi ••• nhé'],
  ['Gọi 091 234 56 78 hoặc +84 (0) 5', 'Gọi ••• hoặc +84 (0) 5'],
  ['CCCD 031190001234.', 'CCCD •••.'],
  ['số 031.190.001-234', 'số •••'],
  ['０９１２３４５６７８ chữ số rộng', '••• chữ số rộng'],
  ['hồ sơ H99.21.05-260825-0001 chậm', 'hồ sơ ••• chậm'],
  ['viết cho huong@example.vn', 'viết cho •••'],
  ['Chờ 3 ngày, từ 25/08 đến 28/08, phí 50.000 đồng', 'Chờ 3 ngày, từ 25/08 đến 28/08, phí 50.000 đồng'],
])('%s', (text, masked) => {
  expect(maskPersonal(text)).toBe(masked);
});
