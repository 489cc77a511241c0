import { addDays, addMonths, plainDate, weekdayOf, type PlainDate } from '#domain';
import type { CalendarView } from '../../api/types.js';

/** The weeks of a month, each from Monday; `null` where a week has days of another month. */
export function weeksOf(month: PlainDate): (PlainDate | null)[][] {
  const end = addMonths(month, 1);
  const cells: (PlainDate | null)[] = Array.from({ length: weekdayOf(month) - 1 }, () => null);
  for (let day = month; day < end; day = addDays(day, 1)) cells.push(day);
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The first days of a year's months. */
export function monthsOf(year: number): PlainDate[] {
  const first = plainDate(`${year}-01-01`);
  return Array.from({ length: 12 }, (_, month) => addMonths(first, month));
}

export interface DayKind {
  /** `work`: a usual working day; `rest`: the week rests; `closed`, `working`: another day by decision. */
  readonly kind: 'work' | 'rest' | 'closed' | 'working';
  /** Why and by which decision it differs from its week; empty where it does not. */
  readonly why: string;
}

/** What a day is in a calendar of its own layer over those that it inherits from, given from the top. */
export function dayKind(date: PlainDate, layers: readonly CalendarView[]): DayKind {
  const own = layers.toReversed().flatMap(({ days }) => days.filter((day) => day.date === date))[0];
  if (own) return { kind: own.kind, why: `${own.reason} (${own.decision})` };
  const weekday = String(weekdayOf(date));
  const sessions = layers.toReversed().find(({ weekly }) => weekday in weekly)?.weekly[weekday];
  return { kind: Array.isArray(sessions) && sessions.length > 0 ? 'work' : 'rest', why: '' };
}
