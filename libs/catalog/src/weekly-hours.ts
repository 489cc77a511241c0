import { WEEKDAYS, type CalendarLayer, type Session, type Weekday } from '#domain';

const SESSION = /^([01]\d|2[0-4]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/;

/**
 * Weekly hours as a person writes them, `{ "6": ["07:30-11:00"] }`, Monday = 1, in minutes of the day.
 * @throws RangeError on another weekday or on hours not in this form.
 */
export function readWeekly(weekly: Readonly<Record<string, readonly string[]>>): NonNullable<CalendarLayer['weekly']> {
  const read: { [Day in Weekday]?: readonly Session[] } = {};
  for (const [key, sessions] of Object.entries(weekly)) {
    const day = WEEKDAYS.find((candidate) => String(candidate) === key);
    if (day === undefined) throw new RangeError(`Not a weekday 1 to 7: ${key}`);
    read[day] = sessions.map(readSession);
  }
  return read;
}

function readSession(text: string): Session {
  const match = SESSION.exec(text);
  if (!match) throw new RangeError(`Not hours like 07:30-11:00: ${text}`);
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
  return { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
}
