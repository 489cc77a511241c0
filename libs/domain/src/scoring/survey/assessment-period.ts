import { plainDate } from '../../calendar/plain-date.js';
import { periodOf, type Period } from '../period.js';

/** How a period of assessment is written: a quarter, `2026-Q3`, or a year, `2026`. */
export const ASSESSMENT_PERIOD = /^20\d{2}(-Q[1-4])?$/;

/** The days of an assessment's period. @throws RangeError for what is none. */
export function assessmentPeriod(text: string): Period {
  if (!ASSESSMENT_PERIOD.test(text)) throw new RangeError(`Not a quarter or a year: ${text}`);
  const year = Number(text.slice(0, 4));
  const quarter = Number(text.slice(6));
  const day = (month: number): ReturnType<typeof plainDate> => plainDate(month > 12 ? `${year + 1}-01-01` : `${year}-${String(month).padStart(2, '0')}-01`);
  return quarter === 0 ? periodOf(day(1), day(13)) : periodOf(day(quarter * 3 - 2), day(quarter * 3 + 1));
}
