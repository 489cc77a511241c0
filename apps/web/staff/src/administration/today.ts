import { dateOf, instant } from '#domain';

/** The legal day it is now. */
export function today(): string {
  return dateOf(instant(Date.now()));
}
