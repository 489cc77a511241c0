import { addDays, addMonths, plainDate, yearOf, type PlainDate } from '#domain';

/** A half-open period of legal days: `to` is not part of it. */
export interface HalfOpen {
  readonly from: string;
  readonly to: string;
}

export const PERIODS = ['month', 'last-month', 'quarter', 'year', 'last-year'] as const;
export type PeriodName = (typeof PERIODS)[number];

const first = (year: number, month: number): PlainDate => plainDate(`${year}-${String(month).padStart(2, '0')}-01`);

/** A usual period, as seen from today. */
export function periodNamed(name: PeriodName, today: PlainDate): HalfOpen {
  const year = yearOf(today);
  const month = Number(today.slice(5, 7));
  const thisMonth = first(year, month);
  const quarter = first(year, month - ((month - 1) % 3));
  switch (name) {
    case 'month':
      return { from: thisMonth, to: addMonths(thisMonth, 1) };
    case 'last-month':
      return { from: addMonths(thisMonth, -1), to: thisMonth };
    case 'quarter':
      return { from: quarter, to: addMonths(quarter, 3) };
    case 'year':
      return { from: first(year, 1), to: first(year + 1, 1) };
    case 'last-year':
      return { from: first(year - 1, 1), to: first(year, 1) };
  }
}

/** The usual period that these days are, if they are one. */
export function nameOfPeriod({ from, to }: HalfOpen, today: PlainDate): PeriodName | undefined {
  return PERIODS.find((name) => {
    const period = periodNamed(name, today);
    return period.from === from && period.to === to;
  });
}

/** The last day that belongs to a half-open period. */
export function lastDayOf(to: string): PlainDate {
  return addDays(plainDate(to), -1);
}

/** The end of a half-open period whose last day this is. */
export function endAfter(lastDay: string): PlainDate {
  return addDays(plainDate(lastDay), 1);
}
