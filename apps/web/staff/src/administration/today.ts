import { dateOf, instant, type PlainDate } from '#domain';

/** The legal day it is now. */
export function today(): PlainDate {
  return dateOf(instant(Date.now()));
}
