import { addDays, describeDate, formatMinuteOfDay, weekdayName, weekdayOf, type PlainDate, type WorkingCalendar } from '#domain';

/** Days with the same hours: "Thứ Hai 24/08 – Thứ Sáu 28/08", "07:00–11:30 và 13:30–17:00". */
export interface OpenDays {
  readonly days: string;
  readonly hours: string;
}

const DAYS = 7;

/** When an office is open on the seven days from `first` on, holidays and swapped days included. */
export function openingHours(calendar: WorkingCalendar, first: PlainDate): OpenDays[] {
  const week = Array.from({ length: DAYS }, (_, index) => addDays(first, index));
  const groups: { from: PlainDate; to: PlainDate; hours: string }[] = [];
  for (const date of week) {
    const hours = hoursOn(calendar, date);
    const last = groups.at(-1);
    if (last?.hours === hours) last.to = date;
    else groups.push({ from: date, to: date, hours });
  }
  return groups.map(({ from, to, hours }) => ({ days: from === to ? dayName(from) : `${dayName(from)} – ${dayName(to)}`, hours }));
}

function hoursOn(calendar: WorkingCalendar, date: PlainDate): string {
  const sessions = calendar.sessionsOn(date).map(({ from, to }) => `${formatMinuteOfDay(from)}–${formatMinuteOfDay(to)}`);
  return sessions.length === 0 ? 'nghỉ' : sessions.join(' và ');
}

function dayName(date: PlainDate): string {
  return `${weekdayName(weekdayOf(date))} ${describeDate(date).slice(0, 5)}`;
}
