import { describe, expect, test } from '@jest/globals';
import { FIELD_CODE, LONGEST_FIELD_CODE, fieldCodeOf } from './field-code.js';

describe('fieldCodeOf', () => {
  test.each([
    ['Hộ tịch', 'ho-tich'],
    ['  Thành lập và hoạt động doanh nghiệp (hộ kinh doanh) ', 'thanh-lap-va-hoat-dong-doanh-nghiep-ho-kinh-doanh'],
    ['Đo đạc – bản đồ, 2026', 'do-dac-ban-do-2026'],
    ['…', ''],
    ['x'.repeat(60), 'x'.repeat(50)],
  ])('%s', (name, code) => {
    expect(fieldCodeOf(name)).toBe(code);
  });

  test('leaves out whole words of what is too long', () => {
    const code = fieldCodeOf('Quản lý công sản và đấu thầu, lựa chọn nhà đầu tư trong nước');
    expect([code, code.length <= LONGEST_FIELD_CODE, FIELD_CODE.test(code)]).toEqual(['quan-ly-cong-san-va-dau-thau-lua-chon-nha-dau-tu', true, true]);
  });
});
