import { dateOf, describeDate, formatMinuteOfDay, minuteOfDayOf, parseInstant, plainDate, weekdayOf, type Weekday } from '#domain';

/** `25/08/2026 14:00` in Vietnam, of an ISO instant. */
export function shownMoment(iso: string): string {
  const moment = parseInstant(iso);
  return `${describeDate(dateOf(moment))} ${formatMinuteOfDay(minuteOfDayOf(moment))}`;
}

/** `25/08/2026` of a legal day. */
export function shownDay(day: string): string {
  return describeDate(plainDate(day));
}

/** `14:00` in Vietnam, of an ISO instant. */
export function shownTime(iso: string): string {
  return formatMinuteOfDay(minuteOfDayOf(parseInstant(iso)));
}

/** The legal day in Vietnam of an ISO instant. */
export function dayOf(iso: string): string {
  return dateOf(parseInstant(iso));
}

/** Monday 1 … Sunday 7 of a legal day. */
export function weekdayOfDay(day: string): Weekday {
  return weekdayOf(plainDate(day));
}
