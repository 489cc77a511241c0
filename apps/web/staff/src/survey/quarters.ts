import { yearOf, type PlainDate } from '#domain';

/** The quarter of a day, `2026-Q3`. */
export function quarterOf(day: PlainDate): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** This year and the one before with their quarters as far as they have begun, the newest first. */
export function recentQuarters(today: PlainDate): string[] {
  const current = quarterOf(today);
  const year = yearOf(today);
  return [year, year - 1].flatMap((each) => [...[4, 3, 2, 1].map((quarter) => `${each}-Q${quarter}`).filter((quarter) => quarter <= current), String(each)]);
}
