import { at, type Instant } from '../../calendar/instant.js';
import { addDays, addMonths, plainDate, weekdayOf, yearOf, type PlainDate } from '../../calendar/plain-date.js';
import type { WorkingCalendar } from '../../calendar/working-calendar.js';
import { periodOf, type Period } from '../period.js';

/** How often a report falls due (định kỳ). */
export const REPORT_FREQUENCIES = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const;
export type ReportFrequency = (typeof REPORT_FREQUENCIES)[number];

/** When a report on a schedule is due: which day after the end of its period (1 is the next day) and at which minute of that day. */
export interface ReportTime {
  readonly frequency: ReportFrequency;
  readonly day: number;
  readonly minuteOfDay: number;
}

/** Latest day after its period on which a report of a frequency may be due, so that one is due before the next one. */
export const LATEST_REPORT_DAY: Readonly<Record<ReportFrequency, number>> = { daily: 1, weekly: 7, monthly: 28, quarterly: 31, yearly: 31 };

/** Formats of files that a report is written in, and what each is to other programs. */
export const REPORT_FORMATS = ['xlsx', 'pdf', 'csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
export const REPORT_MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
};

/** Mails that bring a report, or say why there is none. */
export const REPORT_TEMPLATES = ['report-made', 'report-not-made'] as const;
export type ReportTemplate = (typeof REPORT_TEMPLATES)[number];

/** The period of a frequency in which a day lies: the day itself, its week from Monday on, its month, quarter or year. */
export function reportPeriod(frequency: ReportFrequency, day: PlainDate): Period {
  const [year, month] = [yearOf(day), Number(day.slice(5, 7))];
  const first = (of: number): PlainDate => plainDate(`${String(year).padStart(4, '0')}-${String(of).padStart(2, '0')}-01`);
  switch (frequency) {
    case 'daily':
      return periodOf(day, addDays(day, 1));
    case 'weekly': {
      const monday = addDays(day, 1 - weekdayOf(day));
      return periodOf(monday, addDays(monday, 7));
    }
    case 'monthly':
      return periodOf(first(month), addMonths(first(month), 1));
    case 'quarterly': {
      const begin = first(month - ((month - 1) % 3));
      return periodOf(begin, addMonths(begin, 3));
    }
    case 'yearly':
      return periodOf(first(1), addMonths(first(1), 12));
  }
}

/** The report's due instant: at its minute on its day after the period, moved to the next working day of the unit's calendar. */
export function reportDueAt({ day, minuteOfDay }: Pick<ReportTime, 'day' | 'minuteOfDay'>, { to }: Pick<Period, 'to'>, calendar: WorkingCalendar): Instant {
  return at(calendar.workingDayOnOrAfter(addDays(to, day - 1)), minuteOfDay);
}
