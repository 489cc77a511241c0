import { describeDate, isPlainDate, yearOf, type PlainDate } from '../calendar/plain-date.js';

const FIRST_YEAR = 1900;
const YEAR = /^\d{4}$/;

/**
 * Why a text is no date of birth: `YYYY-MM-DD`, or `YYYY` alone for people who know only the year; real,
 * from 1900 on, and not after `today` where that is given. `null` when it is one.
 */
export function birthDateFault(text: string, today?: PlainDate): string | null {
  if (!YEAR.test(text) && !isPlainDate(text)) return 'Ngày sinh phải là ngày có thật (NNNN-TT-NN) hoặc chỉ năm sinh (NNNN)';
  if (Number(text.slice(0, 4)) < FIRST_YEAR) return `Năm sinh phải từ ${FIRST_YEAR}`;
  return today !== undefined && text > today.slice(0, text.length) ? 'Ngày sinh không được sau ngày hôm nay' : null;
}

/**
 * A date as a person types it, day before month (`02031990`, `2/3/1990`, `2.3.1990`, `2-3-1990`, `1990`), as
 * `YYYY-MM-DD` or `YYYY`; `null` when no such day exists. `31/02/1990` is never turned into another day.
 */
export function parseTypedDate(text: string): string | null {
  const typed = text.trim();
  if (YEAR.test(typed)) return typed;
  const [, day, month, year] = /^(\d{2})(\d{2})(\d{4})$/.exec(typed) ?? /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(typed) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? date : null;
}

/** `02/03/1990`, or the year alone where no more is known. */
export function describeBirthDate(birthDate: string): string {
  return isPlainDate(birthDate) ? describeDate(birthDate) : birthDate;
}

/** Completed years on a day; from the year alone the years that are sure to be completed at its end. */
export function ageOn(birthDate: string, today: PlainDate): number {
  const years = yearOf(today) - Number(birthDate.slice(0, 4));
  return birthDate.length > 4 && today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
