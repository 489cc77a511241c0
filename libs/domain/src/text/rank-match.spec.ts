import { describe, expect, test } from '@jest/globals';
import { fold, initials } from './fold.js';
import { rankMatch } from './rank-match.js';

describe('fold', () => {
  test.each([
    ['Nguyễn Đình Chiểu', 'nguyen dinh chieu'],
    ['NGUYỄN ĐÌNH CHIỂU', 'nguyen dinh chieu'],
    ['Nguyễn Đình Chiểu'.normalize('NFD'), 'nguyen dinh chieu'],
    ['hoà hòa', 'hoa hoa'],
    ['Y Bliă Niê Kdăm, H’Hen', "y blia nie kdam, h'hen"],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('initials pass over what is no letter', () => {
    expect(initials('cap giay phep xay dung (cap iv), nha o')).toBe('cgpxdcino');
  });
});

describe('rankMatch', () => {
  const rank = (query: string, name = 'Thủ tục đăng ký khai sinh', code = '1.001193') => rankMatch(query, code, name);

  test('the better fit ranks first', () => {
    const ranks = ['1.001193', 'dkks', '1.0011', 'dkk', 'đăng ký khai', 'ky sinh', 'hai si'].map((query) => rank(query));
    expect(ranks).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test.each(['dang ky khai sinh', 'ĐĂNG KÝ KHAI SINH', 'Thủ tục đăng ký khai sinh', '  đăng  ký khai sinh '])('%s is the whole name', (query) => {
    expect(rank(query)).toBe(1);
  });

  test.each(['khai tử', 'sinh khai', 'xyz'])('%s does not fit', (query) => {
    expect(rank(query)).toBeNull();
  });
});
