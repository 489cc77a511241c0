import { addMonths, plainDate, yearOf, type PlainDate } from '../../calendar/plain-date.js';
import type { EntryPeriod, Indicator, Scoring } from './indicator-set.js';
import { periodOf, type Period } from '../period.js';

const MONTHS: { readonly [Kind in EntryPeriod]: number } = { month: 1, quarter: 3, year: 12 };

/** What a unit enters of an indicator: the parts of a share, or one value (yes-no: 1 or 0). */
export interface EnteredValues {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

/** The newest approved entry of a unit for a period. */
export interface ApprovedEntry extends EnteredValues {
  readonly unitId: string;
  readonly from: PlainDate;
}

/** Entries of units put together. Yes-no is a share: how many said yes, of how many that were approved. */
export interface EnteredSum extends EnteredValues {
  /** How many entries are owed: one a unit, and one a period where periods add up. */
  readonly owed: number;
  readonly entered: number;
  readonly approved: number;
}

/** The month, quarter or year that a day lies in. */
export function entryPeriodOf(kind: EntryPeriod, day: PlainDate): Period {
  const months = MONTHS[kind];
  const month = Number(day.slice(5, 7)) - 1;
  const first = plainDate(`${String(yearOf(day)).padStart(4, '0')}-${String(month - (month % months) + 1).padStart(2, '0')}-01`);
  return periodOf(first, addMonths(first, months));
}

/** As people say it: “tháng 8/2026”, “quý III/2026”, “năm 2026”. */
export function describeEntryPeriod(kind: EntryPeriod, { from }: Pick<Period, 'from'>): string {
  const year = yearOf(from);
  const month = Number(from.slice(5, 7));
  if (kind === 'month') return `tháng ${month}/${year}`;
  return kind === 'quarter' ? `quý ${['I', 'II', 'III', 'IV'][Math.floor((month - 1) / 3)]}/${year}` : `năm ${year}`;
}

/** Entry periods whose entries a reporting period counts: those that lie in it, or else the one that its last day lies in. */
export function entryPeriodsIn(kind: EntryPeriod, { from, to }: Pick<Period, 'from' | 'to'>, lastDay: PlainDate): Period[] {
  const whole: Period[] = [];
  for (let period = entryPeriodOf(kind, from); period.to <= to; period = entryPeriodOf(kind, period.to)) if (period.from >= from) whole.push(period);
  return whole.length > 0 ? whole : [entryPeriodOf(kind, lastDay)];
}

/** What of an entry does not fit what its indicator asks for, by field; empty when it does. */
export function entryFaults({ unit, points, measure }: Indicator, { numerator, denominator, value }: EnteredValues): { readonly field: 'numerator' | 'denominator' | 'value'; readonly message: string }[] {
  if (measure.kind !== 'entered') return [{ field: 'value', message: 'Chỉ số này do phần mềm tự tính, không nhập.' }];
  if (unit === 'share') {
    if (numerator === null) return [{ field: 'numerator', message: 'Cần nhập tử số.' }];
    if (denominator === null) return [{ field: 'denominator', message: 'Cần nhập mẫu số.' }];
    return numerator > denominator ? [{ field: 'numerator', message: 'Tử số không được lớn hơn mẫu số.' }] : [];
  }
  if (value === null) return [{ field: 'value', message: 'Cần nhập giá trị.' }];
  if (unit === 'yes-no' && value !== 0 && value !== 1) return [{ field: 'value', message: 'Chỉ nhận 1 (có) hoặc 0 (không).' }];
  if (unit === 'count' && !Number.isSafeInteger(value)) return [{ field: 'value', message: 'Số đếm phải là số nguyên.' }];
  return unit === 'points' && value > maximumOf(points) ? [{ field: 'value', message: `Điểm không được quá ${String(maximumOf(points)).replace('.', ',')}.` }] : [];
}

function maximumOf(points: Scoring | null): number {
  return points?.max ?? Number.POSITIVE_INFINITY;
}

/**
 * Approved entries put together for `units` that owe them over `periods`. What adds up over periods is owed by each unit
 * for each of them; what stands is owed once, and the unit's latest counts. `entered` are all that were entered, by unit and period.
 */
export function sumEntries(indicator: Indicator, units: readonly string[], periods: readonly Pick<Period, 'from'>[], approved: readonly ApprovedEntry[], entered: readonly Pick<ApprovedEntry, 'unitId' | 'from'>[]): EnteredSum {
  const latest = indicator.measure.kind === 'entered' && indicator.measure.across === 'latest';
  const fits = ({ unitId, from }: Pick<ApprovedEntry, 'unitId' | 'from'>): boolean => units.includes(unitId) && periods.some((period) => period.from === from);
  const counted = latest ? latestOfEach(approved.filter(fits)) : approved.filter(fits);
  const named = new Set(entered.filter(fits).map(({ unitId, from }) => (latest ? unitId : `${unitId} ${from}`)));
  return { ...valuesOf(indicator, counted), owed: latest ? units.length : units.length * periods.length, entered: named.size, approved: counted.length };
}

function latestOfEach(entries: readonly ApprovedEntry[]): ApprovedEntry[] {
  return [...new Map([...entries].sort((a, b) => (a.from < b.from ? -1 : 1)).map((entry) => [entry.unitId, entry])).values()];
}

/** Numbers and points of several units are no number of all of them: only one alone is shown. */
function valuesOf({ unit }: Indicator, entries: readonly ApprovedEntry[]): EnteredValues {
  const none = { numerator: null, denominator: null, value: null };
  if (entries.length === 0) return none;
  const sum = (key: keyof EnteredValues): number => entries.reduce((total, entry) => total + (entry[key] ?? 0), 0);
  switch (unit) {
    case 'share':
      return { ...none, numerator: sum('numerator'), denominator: sum('denominator') };
    case 'yes-no':
      return { ...none, numerator: sum('value'), denominator: entries.length };
    case 'count':
      return { ...none, value: sum('value') };
    case 'number':
    case 'points':
      return { ...none, value: entries.length === 1 ? (entries[0]?.value ?? null) : null };
  }
}
