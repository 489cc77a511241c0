/** Units of a limit. Days count days and hours count working minutes; neither is ever turned into the other. */
export const LIMIT_UNITS = ['working-days', 'working-hours', 'calendar-days', 'months', 'same-day'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** A time limit (thời hạn giải quyết). */
export interface Limit {
  /** How many of `unit`: whole days or months; hours may be fractions that are whole minutes (0.5). Not used by `same-day`. */
  readonly value: number;
  readonly unit: LimitUnit;
  /** `same-day` only: minute of the day after which the limit ends on the next working day; 15:00 (900) when left out. */
  readonly cutOff?: number;
}
