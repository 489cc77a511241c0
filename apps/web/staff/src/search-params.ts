import { isPlainDate } from '#domain';

/** A text in the address; `undefined` when there is none. The router reads `1.001193` as a number, where nothing is lost by it. */
export function textParam(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A legal day in the address. */
export function dayParam(value: unknown): string | undefined {
  return typeof value === 'string' && isPlainDate(value) ? value : undefined;
}

/** One of a few words in the address. */
export function oneOfParam<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}

/** May a search stand in the address? Identity and telephone numbers may not: addresses are kept in histories and logs. */
export function mayStandInAddress(typed: string): boolean {
  return !/\d{7}/.test(typed.replace(/[\s.]/g, '')) || /[a-z]\d/i.test(typed);
}
