import { describe, expect, test } from '@jest/globals';
import { conditionFault, conditionHolds, describeCondition, namesIn, type ConditionFacts } from './condition.js';
import type { CaseData, DataField } from './definition.js';

const FIELDS: readonly DataField[] = [
  { key: 'area', name: 'Diện tích', type: 'number' },
  { key: 'disputed', name: 'Có tranh chấp', type: 'yes-no' },
  { key: 'land_use', name: 'Loại đất', type: 'choice', options: [{ value: 'o', label: 'Đất ở' }, { value: 'nn', label: 'Đất nông nghiệp' }] },
  { key: 'ready_on', name: 'Ngày xong', type: 'date' },
];
const FACTS: ConditionFacts = { channel: 'online', variant: '', delivery: 'post', receiving_level: 'commune', resolving_level: 'district' };
const DATA: CaseData = { area: 600, disputed: false, land_use: 'o', ready_on: '2026-10-05' };

const holds = (when: string, data: CaseData = DATA) => conditionHolds(when, FIELDS, FACTS, data);

describe('a condition', () => {
  test.each<[string, boolean]>([
    ['area > 500', true],
    ['area > 500.5 && land_use == "nn"', false],
    ['!disputed', true],
    ['land_use in ["o", "tm"]', true],
    ['ready_on < "2026-11-01"', true],
    ['channel == "online" && resolving_level != receiving_level', true],
    ['disputed ? area > 1.0 : area > 1000.0', false],
    ['land_use.startsWith("n") || size(land_use) == 1', true],
    ['area * 2.0 - 100.0 >= 1100.0', true],
  ])('%s is %s', (when, expected) => {
    expect(conditionFault(when, FIELDS)).toBeNull();
    expect(holds(when)).toBe(expected);
  });

  test('over a value that nobody has given does not hold, however it is put', () => {
    const { disputed: _, ...unknown } = DATA;
    expect(holds('disputed', unknown)).toBe(false);
    expect(holds('!disputed', unknown)).toBe(false);
    expect(holds('area > 500', unknown)).toBe(true);
  });

  test('a fact of the case is not overruled by data of its name', () => {
    expect(holds('channel == "online"', { ...DATA, channel: 'counter' })).toBe(true);
  });

  test('says which names it reads', () => {
    expect([...namesIn('area > 1.0 && (disputed || area < 2.0) && channel == "post"', FIELDS)].sort()).toEqual(['area', 'channel', 'disputed']);
  });
});

describe('in the words of those who read the process', () => {
  test.each<[string, string]>([
    ['area > 500.5', '“Diện tích” lớn hơn 500,5'],
    ['disputed', '“Có tranh chấp” là có'],
    ['!disputed && land_use == "o"', '“Có tranh chấp” là không và “Loại đất” là Đất ở'],
    ['disputed == false', '“Có tranh chấp” là không'],
    ['land_use in ["o", "nn"]', '“Loại đất” thuộc Đất ở, Đất nông nghiệp'],
    ['ready_on < "2026-11-01"', '“Ngày xong” nhỏ hơn 01/11/2026'],
    ['area <= 100.0 && (disputed || resolving_level == "district")', '“Diện tích” không quá 100 và (“Có tranh chấp” là có hoặc “Cấp giải quyết” là huyện)'],
    ['channel == "online"', '“Hình thức nộp” là trực tuyến'],
    ['variant.startsWith("xac-")', '“Trường hợp” bắt đầu bằng “xac-”'],
    ['variant == "xac-minh"', '“Trường hợp” là cần xác minh'],
    ['!(area > 1.0)', 'không phải (“Diện tích” lớn hơn 1)'],
  ])('%s', (when, words) => {
    expect(describeCondition(when, FIELDS, [{ value: 'xac-minh', label: 'cần xác minh' }])).toBe(words);
  });
});

describe('a fault is found before anything runs', () => {
  test.each([
    ['', 'nothing'],
    ['area >', 'half a condition'],
    ['owner == "x"', 'an unknown name'],
    ['constructor == "x"', 'what every object has'],
    ['area', 'no yes or no'],
    ['land_use > 3', 'a word held against a number'],
    ['area / 0.0 > 1.0', 'a division'],
    ['[1][3] == 1', 'an index'],
    ['land_use.matches("(a+)+$")', 'a pattern'],
    ['timestamp(ready_on) > timestamp("2026-01-01T00:00:00Z")', 'a conversion'],
    ['{"a": 1}.a == 1', 'a map'],
    [`${'('.repeat(60)}disputed${')'.repeat(60)}`, 'what is nested too deep'],
    [Array.from({ length: 150 }, () => 'disputed').join(' || '), 'what is too long'],
  ])('%s: %s', (when) => {
    expect(conditionFault(when, FIELDS)).toEqual(expect.any(String));
  });

  test.each([
    ['', 'chưa ghi điều kiện'],
    ['area >', 'viết chưa hết'],
    ['owner == "x"', 'không có dữ liệu “owner”'],
    ['area', 'phải cho kết quả đúng hoặc sai'],
    ['land_use > 3', 'so sánh hai giá trị khác kiểu'],
    ['land_use == "o', 'thiếu dấu đóng của chữ trong ngoặc kép'],
    ['area > 5,3', 'không đọc được từ ký tự thứ 9'],
  ])('and told in Vietnamese: %s', (when, words) => {
    expect(conditionFault(when, FIELDS)).toBe(words);
  });
});
