import type { PlainDate, Weekday } from './plain-date.js';

/** Office hours without a break (buổi làm việc), in minutes of the day, half-open: `from` is in, `to` is not. 24:00 is 1440. */
export interface Session {
  readonly from: number;
  readonly to: number;
}

/**
 * A day that differs from its weekday: a day off (ngày nghỉ) or a working day (làm bù, hoán đổi).
 * `decision` names the text it comes from; no day is closed without one.
 */
export interface DayRule {
  readonly date: PlainDate;
  readonly kind: 'closed' | 'working';
  /** Hours of a `working` day. Without them it has those of the weekday `like`. */
  readonly sessions?: readonly Session[];
  /** The weekday whose hours a `working` day takes, the one it makes up for; Monday when left out. */
  readonly like?: Weekday;
  readonly reason: string;
  readonly decision: string;
}

/** What one unit says about its calendar; what it leaves out comes from the unit above it. */
export interface CalendarLayer {
  readonly code: string;
  readonly name: string;
  /** Sessions by weekday. An empty list closes the weekday, a weekday left out is inherited. */
  readonly weekly?: { readonly [Day in Weekday]?: readonly Session[] };
  readonly days?: readonly DayRule[];
}

/** A calendar (lịch làm việc) that is complete by itself: the root of an inheritance. */
export interface CalendarDefinition extends CalendarLayer {
  readonly weekly: Readonly<Record<Weekday, readonly Session[]>>;
  readonly days: readonly DayRule[];
  /** The decision that sets the weekly hours. */
  readonly source: string;
}
