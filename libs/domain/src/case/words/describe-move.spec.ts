import { expect, test } from '@jest/globals';
import { parseInstant } from '../../calendar/instant.js';
import { describeWeekdayMoment, movedDateText } from './describe-move.js';

const FROM = parseInstant('2026-08-28T17:00:00+07:00');
const TO = parseInstant('2026-09-03T17:00:00+07:00');

test('a change of the calendar is told with its reason and both dates', () => {
  expect(movedDateText(FROM, TO, 'calendar', 'Nghỉ bù Quốc khánh theo Quyết định 12/QĐ-TTg.')).toBe(
    'Lịch làm việc của cơ quan thay đổi (Nghỉ bù Quốc khánh theo Quyết định 12/QĐ-TTg). Vì vậy ngày hẹn trả kết quả chuyển từ 17 giờ, Thứ Sáu, ngày 28/08/2026 sang 17 giờ, Thứ Năm, ngày 03/09/2026.',
  );
});

test('a pause gives its own reason', () => {
  const told = (['supplement', 'payment', 'suspension'] as const).map((cause) => movedDateText(FROM, TO, cause));
  expect(new Set(told).size).toBe(3);
  for (const text of told) {
    expect(text).toContain('không tính vào thời hạn giải quyết. Vì vậy');
    expect(text).not.toMatch(/[()]/);
    expect(text).toContain(describeWeekdayMoment(TO));
  }
});
