import { at, dateOf, formatMinuteOfDay, minuteOfDayOf } from './instant.js';
import type { Instant } from './instant.js';
import { DEFAULT_CUT_OFF, DEFAULT_DUE_OPTIONS, dueAt, lastCountedDay, sameDay, type DueOptions, type Limit } from './limit.js';
import { dueWithPauses, type ClockPause, type CountedPause, type PausedDue } from './pauses.js';
import { addDays, weekdayOf } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { weekdayName } from './weekday-name.js';
import { describeMinuteOfDay, describeMinutes, describeLimit } from './words.js';
import type { WorkingCalendar } from './working-calendar.js';

/** One day of the answer to "vì sao hẹn ngày này?". */
export interface ExplainedDay {
  readonly date: PlainDate;
  /** Does the day count towards the limit? In hours: has it counted minutes? */
  readonly counted: boolean;
  /** Working minutes of the day in which the clock ran towards the end; none on the first day of a limit in days. */
  readonly minutes: number;
  /** Working minutes of the day in which the clock stood still. */
  readonly pausedMinutes: number;
  readonly reason: string;
}

/** The end of a limit and every day on the way to it. */
export interface Explained extends PausedDue {
  readonly explanation: readonly ExplainedDay[];
}

interface Count {
  readonly calendar: WorkingCalendar;
  readonly limit: Limit;
  readonly start: Instant;
  readonly firstDay: PlainDate;
  /** The end without pauses, and its day. */
  readonly planned: Instant;
  readonly plannedDay: PlainDate;
  readonly due: PausedDue;
}

/** A day under way: its working minutes up to the end, and what of them a pause took. */
interface Day {
  readonly date: PlainDate;
  readonly worked: number;
  readonly paused: number;
}

interface Verdict {
  readonly counted: boolean;
  readonly minutes: number;
  readonly reason: string;
}

/**
 * The end of a limit, day by day from its start, in Vietnamese. It adds up exactly: for limits in
 * days the counted rows are the limit's value (months: its calendar days; same-day: one), for limits
 * in hours the minutes of all rows are the limit. Paused minutes of all rows are the minutes by which
 * pauses moved the end; a limit in days counts its days first and then makes paused time up, minute by
 * minute, in rows that are not counted. Where the limit still stands, the rows end at its earliest end.
 * @throws RangeError as `dueWithPauses`.
 */
export function explain(
  calendar: WorkingCalendar,
  limit: Limit,
  start: Instant,
  pauses: readonly ClockPause[] = [],
  options: DueOptions = DEFAULT_DUE_OPTIONS,
): Explained {
  const due = dueWithPauses(calendar, limit, start, pauses, options);
  const planned = dueAt(calendar, limit, start, options);
  const count: Count = { calendar, limit, start, firstDay: dateOf(start), planned, plannedDay: dateOf(planned), due };
  const judge = limit.unit === 'working-hours' ? judgeHours(count) : judgeDays(count);
  const explanation: ExplainedDay[] = [];
  for (let date = count.firstDay, last = lastDay(limit, due); date <= last; date = addDays(date, 1)) {
    const day = dayOf(count, date);
    const { counted, minutes, reason } = judge(day);
    explanation.push({ date, counted, minutes, pausedMinutes: day.paused, reason: reason + standingNote(due, date) });
  }
  return { ...due, explanation };
}

/** The day on which the last working minute lies: a count of minutes that ends at midnight ends with the day before. */
function lastDay({ unit }: Limit, { dueAt, pausedMinutes }: PausedDue): PlainDate {
  const countedInMinutes = unit === 'working-hours' || pausedMinutes > 0;
  return countedInMinutes && minuteOfDayOf(dueAt) === 0 ? addDays(dateOf(dueAt), -1) : dateOf(dueAt);
}

function dayOf({ calendar, start, due }: Count, date: PlainDate): Day {
  const from = Math.max(start, at(date, 0)) as Instant;
  const to = dateOf(due.dueAt) === date ? due.dueAt : at(date, 1440);
  return {
    date,
    worked: calendar.workingMinutesBetween(from, to),
    paused: due.counted.reduce((sum, pause) => sum + overlap(calendar, pause, from, to), 0),
  };
}

function overlap(calendar: WorkingCalendar, pause: CountedPause, from: Instant, to: Instant): number {
  const begin = Math.max(pause.from, from) as Instant;
  const end = Math.min(pause.to, to) as Instant;
  return begin < end ? calendar.workingMinutesBetween(begin, end) : 0;
}

function judgeHours(count: Count): (day: Day) => Verdict {
  const { calendar, start, firstDay } = count;
  return (day) => {
    const first = day.date === firstDay;
    const minutes = day.worked - day.paused;
    const counted = minutes > 0;
    if (counted) {
      const opening = first ? `Tính từ lúc tiếp nhận ${formatMinuteOfDay(minuteOfDayOf(start))}: ` : 'Tính ';
      return { counted, minutes, reason: opening + describeMinutes(minutes) + notes(count, day) };
    }
    if (day.paused > 0) return { counted, minutes, reason: pausedText(count, day) };
    const closed = calendar.isWorkingDay(day.date) ? 'Hết giờ làm việc' : (calendar.reasonOn(day.date) ?? '');
    return { counted, minutes, reason: first ? `${closed}, tính từ ngày làm việc tiếp theo` : closed };
  };
}

function judgeDays(count: Count): (day: Day) => Verdict {
  const { calendar, limit, start, firstDay, plannedDay } = count;
  const lastCounted = lastCountedDay(calendar, limit, start);
  let number = 0;
  return (day) => {
    const { date } = day;
    if (date === firstDay && date !== lastCounted) return { counted: false, minutes: 0, reason: firstDayText(count) + notes(count, day) };
    const minutes = day.worked - day.paused;
    const open = calendar.isWorkingDay(date);
    if (date <= lastCounted && isCounted(limit, date, lastCounted, open)) {
      number += 1;
      return { counted: true, minutes, reason: countedText(count, day, number, date === lastCounted) + notes(count, day) };
    }
    if (!open) return { counted: false, minutes, reason: calendar.reasonOn(date) ?? '' };
    const madeUp = `Bù ${describeMinutes(minutes)} đã tạm dừng`;
    const reason = date <= plannedDay ? 'Ngày làm việc tiếp theo sau ngày nghỉ (Điều 148 BLDS)' : minutes > 0 ? madeUp : '';
    return { counted: false, minutes, reason: reason === '' ? pausedText(count, day) : reason + notes(count, day) };
  };
}

function isCounted({ unit }: Limit, date: PlainDate, lastCounted: PlainDate, open: boolean): boolean {
  if (unit === 'same-day') return date === lastCounted;
  return unit === 'working-days' ? open : true;
}

function firstDayText({ calendar, limit, start, firstDay: date }: Count): string {
  const off = calendar.isWorkingDay(date) ? '' : ` (${calendar.reasonOn(date) ?? ''})`;
  if (limit.unit !== 'same-day') return `Ngày tiếp nhận${off}, không tính (Điều 147 BLDS)`;
  const cutOff = limit.cutOff ?? DEFAULT_CUT_OFF;
  const late = minuteOfDayOf(start) > cutOff ? `Tiếp nhận sau ${describeMinuteOfDay(cutOff)}` : 'Tiếp nhận sau giờ làm việc';
  return `${off === '' ? late : `Tiếp nhận vào ngày nghỉ${off}`}, chuyển sang ngày làm việc tiếp theo`;
}

function countedText({ calendar, limit, start }: Count, { date }: Day, number: number, last: boolean): string {
  if (limit.unit === 'same-day') {
    if (!sameDay(calendar, limit, start)) return 'Ngày làm việc tiếp theo, trả kết quả trong ngày';
    return `Tiếp nhận không quá ${describeMinuteOfDay(limit.cutOff ?? DEFAULT_CUT_OFF)}, trả kết quả trong ngày`;
  }
  if (limit.unit === 'working-days') return `Ngày làm việc thứ ${number}`;
  const off = calendar.isWorkingDay(date) ? '' : ` (${calendar.reasonOn(date) ?? weekdayName(weekdayOf(date))})`;
  const end = last && limit.unit === 'months' ? `, hết ${describeLimit(limit)}` : '';
  return `Ngày thứ ${number}${off}${end}${last && off !== '' ? ', ngày cuối là ngày nghỉ' : ''}`;
}

/** What else is to be said of a working day: that it makes up for a day off, and what a pause took from it or gave back on it. */
function notes(count: Count, day: Day): string {
  const { calendar } = count;
  const special = calendar.isWorkingDay(day.date) ? calendar.reasonOn(day.date) : null;
  const paused = day.paused > 0 ? `; ${lowerFirst(pausedText(count, day))}` : '';
  const madeUp = madeUpOnPlannedDay(count, day);
  return (special === null ? '' : `; ${lowerFirst(special)}`) + paused + (madeUp > 0 ? `; bù ${describeMinutes(madeUp)} đã tạm dừng` : '');
}

/** Minutes made up on the very day on which a limit in days would have ended: only where that end is not the end of the office. */
function madeUpOnPlannedDay({ calendar, limit, planned, plannedDay, due }: Count, { date }: Day): number {
  if (limit.unit === 'working-hours' || date !== plannedDay) return 0;
  const to = dateOf(due.dueAt) === date ? due.dueAt : at(date, 1440);
  return calendar.workingMinutesBetween(planned, to) - due.counted.reduce((sum, pause) => sum + overlap(calendar, pause, planned, to), 0);
}

function pausedText({ due }: Count, { date, paused }: Day): string {
  const reasons = due.counted.filter(({ from, to }) => dateOf(from) <= date && date <= dateOf(to)).flatMap((pause) => pause.reasons);
  const because = reasons.length === 0 ? '' : ` (${[...new Set(reasons)].join('; ')})`;
  return `Tạm dừng ${describeMinutes(paused)}${because}`;
}

function standingNote({ standingSince }: PausedDue, date: PlainDate): string {
  if (standingSince === null || dateOf(standingSince) !== date) return '';
  return `; tạm dừng từ ${formatMinuteOfDay(minuteOfDayOf(standingSince))}, chưa tính tiếp`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
