import type { DayRule } from '#domain';
import type { DatedCalendarDayDto } from './manage-calendars.dto.js';

/** A day of a calendar as it goes over the wire. */
export function describeDay({ date, kind, reason, decision, sessions, like }: DayRule): DatedCalendarDayDto {
  return { date, kind, reason, decision, ...(sessions ? { sessions: [...sessions] } : {}), ...(like === undefined ? {} : { like }) };
}
