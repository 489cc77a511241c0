import type { CalendarLayer, DayRule, Session } from './calendar-layer.js';
import { civilDate } from './day-number.js';
import { fingerprint } from './fingerprint.js';
import { FIRST_YEAR, LAST_YEAR, MINUTES_PER_DAY, at, localMinute } from './instant.js';
import type { Instant } from './instant.js';
import { mergeLayers, type MergedCalendar } from './merge-layers.js';
import { WEEKDAYS, dateFromDayNumber, dayNumberOf, weekdayOfDayNumber, yearOf } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { buildYearTable, dayReaching, total, type YearTable } from './year-table.js';
import { weekdayName } from './weekday-name.js';

type Sums = 'minutesBefore' | 'daysBefore';

/** A point on the line of working time: `done` minutes or days lie before it in its year. */
interface Position {
  readonly year: number;
  readonly done: number;
}

/**
 * Puts the layers of a unit's calendar together, root first; the nearest unit last wins.
 * @throws CalendarError with every fault in words.
 */
export function compileCalendar(layers: readonly CalendarLayer[]): WorkingCalendar {
  return new WorkingCalendar(mergeLayers(layers));
}

/**
 * A working calendar (lịch làm việc) to count with, 1990 to 2100. Moments are cut to the whole
 * minute, so that measuring undoes adding: `workingMinutesBetween(a, addWorkingMinutes(a, n)) = n`.
 * Immutable to the outside; years are summed up when first asked for.
 */
export class WorkingCalendar {
  readonly code: string;
  readonly name: string;
  /** Fingerprint of everything that decides a count (hours and days, not names or reasons). The same content has the same version. */
  readonly version: string;
  private readonly years = new Map<number, YearTable>();

  constructor(private readonly merged: MergedCalendar) {
    this.code = merged.code;
    this.name = merged.name;
    this.version = `cal1-${fingerprint(contentOf(merged))}`;
  }

  /** Sessions of a day in order; empty on a day off. @throws RangeError outside 1990 to 2100, as every method here. */
  sessionsOn(date: PlainDate): readonly Session[] {
    inRange(yearOf(date));
    return this.sessionsOfDay(dayNumberOf(date));
  }

  /** Does the office open on that day at all? */
  isWorkingDay(date: PlainDate): boolean {
    return this.sessionsOn(date).length > 0;
  }

  /** Working minutes of the whole day; 0 on a day off. */
  minutesOn(date: PlainDate): number {
    return lengthOf(this.sessionsOn(date));
  }

  /**
   * Why a day is off, or is worked although its weekday is not: the rule with its decision
   * ("Nghỉ Quốc khánh – CV 9859/VPCP-KGVX") or the weekday's name; `null` on an ordinary working day.
   */
  reasonOn(date: PlainDate): string | null {
    const day = dayNumberOf(date);
    const rule = this.ruleOfDay(day);
    if (rule) return `${rule.reason} – ${rule.decision}`;
    if (this.isWorkingDay(date)) return null;
    const weekday = weekdayOfDayNumber(day);
    return weekday >= 6 ? weekdayName(weekday) : `${weekdayName(weekday)}, không làm việc`;
  }

  /** Whole working minutes from `from` to `to`; negative when `to` is earlier. */
  workingMinutesBetween(from: Instant, to: Instant): number {
    if (to < from) return 0 - this.workingMinutesBetween(to, from);
    return this.distance('minutesBefore', this.minutesTo(from), this.minutesTo(to));
  }

  /**
   * The moment when `minutes` working minutes have passed since `start`: within a session or at
   * its end, never at the start of the next one. 0 minutes give `start` itself.
   * @throws RangeError when `minutes` is no whole number ≥ 0 or working time ends before (2100).
   */
  addWorkingMinutes(start: Instant, minutes: number): Instant {
    wholeNumber(minutes);
    if (minutes === 0) return start;
    const { day, done } = this.reach('minutesBefore', this.minutesTo(start), minutes);
    let left = done;
    for (const { from, to } of this.sessionsOfDay(day)) {
      if (left <= to - from) return at(dateFromDayNumber(day), from + left);
      left -= to - from;
    }
    throw new RangeError(`Working time of day ${day} is not what its sessions add up to`);
  }

  /** The `days`-th working day after `date`, which itself is not counted; 0 gives `date`. @throws RangeError when `days` is no whole number ≥ 0. */
  addWorkingDays(date: PlainDate, days: number): PlainDate {
    wholeNumber(days);
    return days === 0 ? date : dateFromDayNumber(this.reach('daysBefore', this.daysThrough(date), days).day);
  }

  /** Working days after `from` up to and including `to`; negative when `to` is earlier. Undoes `addWorkingDays`. */
  workingDaysBetween(from: PlainDate, to: PlainDate): number {
    if (to < from) return 0 - this.workingDaysBetween(to, from);
    return this.distance('daysBefore', this.daysThrough(from), this.daysThrough(to));
  }

  /** The first working day strictly after `date`. */
  nextWorkingDay(date: PlainDate): PlainDate {
    return this.addWorkingDays(date, 1);
  }

  /** `date` itself when it is a working day, else the next one. */
  workingDayOnOrAfter(date: PlainDate): PlainDate {
    return this.isWorkingDay(date) ? date : this.nextWorkingDay(date);
  }

  /**
   * When the office closes on a working day. An office open until midnight ends at 23:59, so that
   * the moment keeps its legal day. @throws RangeError on a day off.
   */
  officeEndOn(date: PlainDate): Instant {
    const last = this.sessionsOn(date).at(-1);
    if (!last) throw new RangeError(`Not a working day: ${date}`);
    return at(date, Math.min(last.to, MINUTES_PER_DAY - 1));
  }

  /** A `working` rule that takes the hours of a weekday on which this office is closed makes up for nothing: it does not apply. */
  private ruleOfDay(day: number): DayRule | undefined {
    const rule = this.merged.rules.get(day);
    return rule?.kind === 'working' && this.hoursOf(rule).length === 0 ? undefined : rule;
  }

  private sessionsOfDay(day: number): readonly Session[] {
    const rule = this.ruleOfDay(day);
    return rule ? this.hoursOf(rule) : this.merged.weekly[weekdayOfDayNumber(day)];
  }

  private hoursOf(rule: DayRule): readonly Session[] {
    return rule.kind === 'closed' ? [] : (rule.sessions ?? this.merged.weekly[rule.like ?? 1]);
  }

  private table(year: number): YearTable {
    inRange(year);
    const known = this.years.get(year);
    if (known) return known;
    const built = buildYearTable(year, (day) => lengthOf(this.sessionsOfDay(day)));
    this.years.set(year, built);
    return built;
  }

  private minutesTo(moment: Instant): Position {
    const minute = localMinute(moment);
    const day = Math.floor(minute / MINUTES_PER_DAY);
    const minuteOfDay = minute - day * MINUTES_PER_DAY;
    const { year } = civilDate(day);
    const { minutesBefore, firstDay } = this.table(year);
    const today = this.sessionsOfDay(day).reduce((sum, { from, to }) => sum + Math.max(0, Math.min(minuteOfDay, to) - from), 0);
    return { year, done: (minutesBefore[day - firstDay] ?? 0) + today };
  }

  private daysThrough(date: PlainDate): Position {
    const year = yearOf(date);
    const { daysBefore, firstDay } = this.table(year);
    return { year, done: daysBefore[dayNumberOf(date) - firstDay + 1] ?? 0 };
  }

  private distance(sums: Sums, from: Position, to: Position): number {
    let between = to.done - from.done;
    for (let year = from.year; year < to.year; year += 1) between += total(this.table(year)[sums]);
    return between;
  }

  /** The day in which `amount` (≥ 1) more is reached, and how much of it falls into that day. */
  private reach(sums: Sums, start: Position, amount: number): { day: number; done: number } {
    let { year } = start;
    let wanted = start.done + amount;
    for (let whole = total(this.table(year)[sums]); wanted > whole; whole = total(this.table(year)[sums])) {
      wanted -= whole;
      year += 1;
    }
    const table = this.table(year);
    const index = dayReaching(table[sums], wanted);
    return { day: table.firstDay + index, done: wanted - (table[sums][index] ?? 0) };
  }
}

function lengthOf(sessions: readonly Session[]): number {
  return sessions.reduce((sum, { from, to }) => sum + to - from, 0);
}

function wholeNumber(amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`Not a whole number from 0 on: ${amount}`);
}

function inRange(year: number): void {
  if (year < FIRST_YEAR || year > LAST_YEAR) throw new RangeError(`Working calendars cover ${FIRST_YEAR} to ${LAST_YEAR}, not ${year}`);
}

function contentOf({ weekly, rules }: MergedCalendar): string {
  const hours = (sessions: readonly Session[]): string => sessions.map(({ from, to }) => `${from}-${to}`).join(',');
  const week = WEEKDAYS.map((weekday) => hours(weekly[weekday]));
  const days = [...rules.values()]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((rule) => `${rule.date}${rule.kind === 'closed' ? 'x' : rule.sessions ? `=${hours(rule.sessions)}` : `~${rule.like ?? 1}`}`);
  return [...week, ...days].join(';');
}
