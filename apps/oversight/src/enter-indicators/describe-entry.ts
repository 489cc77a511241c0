import { describeEntryPeriod, formatInstant, instant, type IndicatorSet, type Period } from '#domain';
import type { EntryRecord, StoredFile } from '#persistence';
import { fileView } from '#platform';
import type { SetRefDto } from '../show-scorecard/show-scorecard.dto.js';
import type { EnteredIndicator } from '../entered-figures.js';
import type { AskedIndicatorDto, EntryPeriodDto, EntryState, IndicatorEntryDto } from './enter-indicators.dto.js';

export function setRef({ code, version, name }: IndicatorSet): SetRefDto {
  return { code, version, name };
}

/** What an indicator asks for. */
export function askedDto({ key, name, unit, formula, measure, points }: EnteredIndicator): AskedIndicatorDto {
  const { numerator = null, denominator = null, value = null, evidence } = measure;
  return { key, name, unit, formula, numeratorName: numerator, denominatorName: denominator, valueName: value, documentRequired: evidence === 'document', maxPoints: unit === 'points' ? (points?.max ?? null) : null };
}

export function entryPeriodDto({ measure }: EnteredIndicator, { from, to }: Pick<Period, 'from' | 'to'>): EntryPeriodDto {
  return { from, to, text: describeEntryPeriod(measure.period, { from }) };
}

/** An entry as the wire has it, with the files that prove it. */
export function entryDto(entry: EntryRecord, files: readonly StoredFile[]): IndicatorEntryDto {
  const { id, version, numerator, denominator, value, evidence, documentNumber, link, enteredBy, enteredByName, enteredAt, decision, reason, decidedBy, decidedByName, decidedAt } = entry;
  return {
    ...{ id, version, numerator, denominator, value, evidence, documentNumber, link, decision, reason },
    files: files.map(fileView),
    enteredBy: { id: enteredBy, name: enteredByName },
    enteredAt: formatInstant(instant(enteredAt)),
    decidedBy: decidedBy === null ? null : { id: decidedBy, name: decidedByName ?? '' },
    decidedAt: decidedAt === null ? null : formatInstant(instant(decidedAt)),
  };
}

/** Where the newest version stands. */
export function stateOf(latest: EntryRecord | undefined): EntryState {
  return latest === undefined ? 'owed' : (latest.decision ?? 'entered');
}
