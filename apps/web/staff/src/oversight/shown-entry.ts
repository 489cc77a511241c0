import type { TFunction } from 'i18next';
import type { IndicatorEntry, OwedEntry } from '../api/types.js';
import { shownCount, shownNumber } from '../format/figures.js';

/** An entry's value as people read it. */
export function shownEntry(t: TFunction, { numerator, denominator, value }: IndicatorEntry, unit: OwedEntry['indicator']['unit']): string {
  if (numerator !== null && denominator !== null) return `${shownCount(numerator)} / ${shownCount(denominator)}`;
  if (value === null) return '–';
  return unit === 'yes-no' ? t(value === 1 ? 'action.yes' : 'action.no') : shownNumber(value);
}
