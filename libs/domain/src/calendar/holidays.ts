import type { CalendarDefinition, DayRule, Session } from './calendar-layer.js';
import { addDays, daysBetween, plainDate } from './plain-date.js';
import type { PlainDate, Weekday } from './plain-date.js';

const LABOUR_CODE = 'Điều 112 BLLĐ 2019';
const COMPENSATION = 'Điều 111 khoản 3 BLLĐ 2019';
const NOT_ANNOUNCED = 'Điều 112 BLLĐ 2019 (lịch 2027 chưa công bố)';

const NEW_YEAR = 'Nghỉ Tết Dương lịch';
const TET = 'Nghỉ Tết Nguyên đán';
const HUNG_KINGS = 'Nghỉ Giỗ Tổ Hùng Vương';
const VICTORY_DAY = 'Nghỉ Ngày Chiến thắng 30/4';
const LABOUR_DAY = 'Nghỉ Ngày Quốc tế Lao động 01/5';
const NATIONAL_DAY = 'Nghỉ Quốc khánh';
const CULTURE_DAY = 'Nghỉ Ngày Văn hóa Việt Nam';

/** Last day for which days off and swaps are announced; after it only what the law itself fixes is known ("lịch chưa công bố"). */
export const holidaysAnnouncedUntil: PlainDate = plainDate('2026-12-31');

/**
 * Days off and made-up Saturdays of civil servants, 2023 to 2027. Holidays on a Saturday or Sunday
 * are closed too, for offices that open then. Monday 23/11/2026 stays a working day: no swap was decided.
 * 2027 holds what is off under any choice left to the Prime Minister; his choices
 * (04 or 11/02, 01 or 03/09) stay working days until they are published.
 */
export const nationalHolidays: readonly DayRule[] = [
  ...closed('2023-01-01', NEW_YEAR, LABOUR_CODE),
  ...closed('2023-01-02', 'Nghỉ bù Tết Dương lịch', COMPENSATION),
  ...closed('2023-01-20/2023-01-26', TET, `${LABOUR_CODE} (lịch nghỉ Tết 2023)`),
  ...closed('2023-04-29', HUNG_KINGS, LABOUR_CODE),
  ...closed('2023-04-30', VICTORY_DAY, LABOUR_CODE),
  ...closed('2023-05-01', LABOUR_DAY, LABOUR_CODE),
  ...closed('2023-05-02', 'Nghỉ bù Giỗ Tổ Hùng Vương', COMPENSATION),
  ...closed('2023-05-03', 'Nghỉ bù Ngày Chiến thắng 30/4', COMPENSATION),
  ...closed('2023-09-01/2023-09-02', NATIONAL_DAY, `${LABOUR_CODE} (lịch nghỉ Quốc khánh 2023)`),
  ...closed('2023-09-04', 'Nghỉ bù Quốc khánh', COMPENSATION),

  ...closed('2024-01-01', NEW_YEAR, LABOUR_CODE),
  ...closed('2024-02-08/2024-02-14', TET, 'TB 5015/TB-LĐTBXH'),
  ...closed('2024-04-18', HUNG_KINGS, LABOUR_CODE),
  ...closed('2024-04-29', 'Nghỉ hoán đổi với ngày 04/5/2024', 'TB 1570/TB-BLĐTBXH'),
  ...closed('2024-04-30', VICTORY_DAY, LABOUR_CODE),
  ...closed('2024-05-01', LABOUR_DAY, LABOUR_CODE),
  madeUp('2024-05-04', 1, 'Làm bù cho ngày 29/4/2024', 'TB 1570/TB-BLĐTBXH'),
  ...closed('2024-09-02/2024-09-03', NATIONAL_DAY, 'TB 5015/TB-LĐTBXH'),

  ...closed('2025-01-01', NEW_YEAR, LABOUR_CODE),
  ...closed('2025-01-25/2025-02-02', TET, 'TB 6150/TB-BLĐTBXH'),
  ...closed('2025-04-07', HUNG_KINGS, LABOUR_CODE),
  madeUp('2025-04-26', 5, 'Làm bù cho ngày 02/5/2025', 'CV 8726/VPCP-KGVX'),
  ...closed('2025-04-30', VICTORY_DAY, LABOUR_CODE),
  ...closed('2025-05-01', LABOUR_DAY, LABOUR_CODE),
  ...closed('2025-05-02', 'Nghỉ hoán đổi với ngày 26/4/2025', 'CV 8726/VPCP-KGVX'),
  ...closed('2025-09-01/2025-09-02', NATIONAL_DAY, 'TB 6150/TB-BLĐTBXH'),

  ...closed('2026-01-01', NEW_YEAR, LABOUR_CODE),
  ...closed('2026-01-02', 'Nghỉ hoán đổi với ngày 10/01/2026', 'CV 12729/VPCP-KGVX'),
  madeUp('2026-01-10', 5, 'Làm bù cho ngày 02/01/2026', 'CV 12729/VPCP-KGVX'),
  ...closed('2026-02-14/2026-02-22', TET, 'TB 9441/TB-BNV'),
  ...closed('2026-04-26', HUNG_KINGS, LABOUR_CODE),
  ...closed('2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương', COMPENSATION),
  ...closed('2026-04-30', VICTORY_DAY, LABOUR_CODE),
  ...closed('2026-05-01', LABOUR_DAY, LABOUR_CODE),
  madeUp('2026-08-22', 1, 'Làm bù cho ngày 31/8/2026', 'CV 9859/VPCP-KGVX'),
  ...closed('2026-08-31', 'Nghỉ hoán đổi với ngày 22/8/2026', 'CV 9859/VPCP-KGVX'),
  ...closed('2026-09-01/2026-09-02', NATIONAL_DAY, 'CV 9859/VPCP-KGVX'),
  ...closed('2026-11-24', CULTURE_DAY, 'NQ 28/2026/QH16'),

  ...closed('2027-01-01', NEW_YEAR, NOT_ANNOUNCED),
  ...closed('2027-02-05/2027-02-10', TET, NOT_ANNOUNCED),
  ...closed('2027-04-16', HUNG_KINGS, NOT_ANNOUNCED),
  ...closed('2027-04-30', VICTORY_DAY, NOT_ANNOUNCED),
  ...closed('2027-05-01', LABOUR_DAY, NOT_ANNOUNCED),
  ...closed('2027-05-03', 'Nghỉ bù Ngày Quốc tế Lao động 01/5', NOT_ANNOUNCED),
  ...closed('2027-09-02', NATIONAL_DAY, NOT_ANNOUNCED),
  ...closed('2027-11-24', CULTURE_DAY, 'NQ 28/2026/QH16 (lịch 2027 chưa công bố)'),
];

const OFFICE_DAY: readonly Session[] = [
  { from: 7 * 60, to: 11 * 60 + 30 },
  { from: 13 * 60 + 30, to: 17 * 60 },
];

/** The calendar of a new installation: Monday to Friday 07:00–11:30 and 13:30–17:00 with the national days off and made-up Saturdays. */
export const defaultCalendar: CalendarDefinition = {
  code: 'national',
  name: 'Lịch làm việc hành chính',
  source: 'Giờ hành chính 07:00–11:30 và 13:30–17:00 (mặc định khi cài đặt)',
  weekly: { 1: OFFICE_DAY, 2: OFFICE_DAY, 3: OFFICE_DAY, 4: OFFICE_DAY, 5: OFFICE_DAY, 6: [], 7: [] },
  days: nationalHolidays,
};

/** Closed days of one day or an inclusive span `from/to`. */
function closed(span: string, reason: string, decision: string): DayRule[] {
  const [first = '', last = first] = span.split('/');
  const from = plainDate(first);
  return Array.from({ length: daysBetween(from, plainDate(last)) + 1 }, (_, index) => ({ date: addDays(from, index), kind: 'closed', reason, decision }));
}

/** A day off that is worked with the hours of the weekday it makes up for. */
function madeUp(date: string, like: Weekday, reason: string, decision: string): DayRule {
  return { date: plainDate(date), kind: 'working', like, reason, decision };
}
