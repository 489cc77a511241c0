import { explain, type Explained, type ExplainedDay } from '../../calendar/explain.js';
import { dateOf, type Instant } from '../../calendar/instant.js';
import type { DueOptions } from '../../calendar/limit.js';
import type { ClockPause } from '../../calendar/pauses.js';
import { describeDate, type PlainDate } from '../../calendar/plain-date.js';
import type { WorkingCalendar } from '../../calendar/working-calendar.js';
import type { Procedure } from '../../process/procedure.js';
import type { CaseFile } from '../case-file.js';

/**
 * "Vì sao hẹn ngày này?" for a case, day by day from its acceptance, with its pauses. Where a supplement restarted the
 * limit (NĐ 61/2018 Đ19.4) and that decided the date, the days of the last start. A new appointment (form 04) is a last
 * row of its own. Empty until the application is accepted.
 */
export function explainCase(file: CaseFile, calendar: WorkingCalendar, rule: Procedure['supplementRule'], options: DueOptions): ExplainedDay[] {
  const { limit, acceptedAt, dueAt } = file;
  if (limit === null || acceptedAt === null || dueAt === null) return [];
  const restarts = rule === 'restart' ? file.pauses.flatMap(({ cause, to }) => (cause === 'supplement' && to !== null ? [to] : [])) : [];
  const ways = [...restarts.reverse(), acceptedAt].map((start) => explain(calendar, limit, start, pausesFrom(file, start), options));
  const { explanation } = ways.find((way) => way.dueAt === dueAt) ?? (ways[0] as Explained);
  const due = dateOf(dueAt);
  if (file.extensions === 0 || explanation.some((day) => day.date === due)) return [...explanation];
  return [...explanation, { date: due, counted: false, minutes: 0, pausedMinutes: 0, reason: 'Ngày hẹn lại theo văn bản xin lỗi và đề nghị gia hạn' }];
}

function pausesFrom({ pauses }: CaseFile, start: Instant): ClockPause[] {
  return pauses.filter((pause) => pause.from >= start).map(({ from, to, reason }) => ({ from, to, reason }));
}

/**
 * The same in one line for the receipt: what was counted from which day, and up to four days off on the way.
 * @example "Tính 3 ngày làm việc từ 21/08/2026; không tính 22/08 (Thứ Bảy), 23/08 (Chủ Nhật)."
 */
export function summariseExplanation(explanation: readonly ExplainedDay[], limitText: string): string {
  const first = explanation.find((day) => day.counted);
  if (!first) return '';
  const skipped = explanation.filter((day) => !day.counted && day.date > first.date && day.pausedMinutes === 0);
  const named = skipped.slice(0, 4).map((day) => `${shortDate(day.date)} (${day.reason.split(/ – |;| \(/)[0] ?? day.reason})`);
  const more = skipped.length > named.length ? ` và ${skipped.length - named.length} ngày nghỉ khác` : '';
  return `Tính ${limitText} từ ${describeDate(first.date)}${named.length === 0 ? '' : `; không tính ${named.join(', ')}${more}`}.`;
}

function shortDate(date: PlainDate): string {
  return describeDate(date).slice(0, 5);
}
