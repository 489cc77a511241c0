import { describeRemaining, formatInstant, timeliness, type CaseEvent } from '#domain';
import type { StageRecord } from '#persistence';
import type { ControlSheetData, PrintedHandOver } from '../print/form-data.js';
import { definitionOf } from '../show-case/explanation.js';
import { formHead, requestText, type FormSubject } from './form-head.js';
import { handOverLog, type PassedOn } from './hand-over-log.js';

/** Form 06: every passing of the case between units, with how the giver kept their time. `null` before acceptance. */
export function controlSheetData(subject: FormSubject, events: readonly CaseEvent[]): ControlSheetData | null {
  const { view, directory } = subject;
  const { acceptedAt, dueAt } = view.state;
  if (acceptedAt === null || dueAt === null) return null;
  const name = (unitId: string): string => directory.unit(unitId)?.name ?? '';
  const elsewhere = view.stages.map(({ unitId }) => unitId).filter((id) => id !== view.receivingUnitId && directory.tree.authorityOf(id)?.id !== view.resolvingAuthorityId);
  return {
    ...formHead(subject, 'PKS'),
    caseCode: view.code,
    request: requestText(subject),
    resolvingUnit: name(view.resolvingAuthorityId),
    cooperatingUnits: [...new Set(elsewhere)].map(name),
    receivedAt: formatInstant(acceptedAt),
    dueAt: formatInstant(dueAt),
    handOvers: handOverLog(events, definitionOf(view.state, directory)).map((passed) => printed(passed, subject, name)),
  };
}

function printed(passed: PassedOn, { view, directory }: FormSubject, name: (unitId: string) => string): PrintedHandOver {
  const record = (token: number | null): StageRecord | undefined => view.stages.find((row) => row.token === token);
  const given = record(passed.given);
  const outcome = given ? outcomeOf(given) : null;
  const lateness = outcome === 'late' && given?.closedAt && given.dueAt ? [upperFirst(describeRemaining(directory.calendarOf(given.unitId), given.closedAt, given.dueAt))] : [];
  const notes = [...passed.notes, ...lateness];
  return {
    fromUnit: name(passed.fromUnitId),
    toUnit: name(passed.toUnitId),
    at: formatInstant(passed.at),
    givenBy: passed.givenBy,
    takenBy: passed.takenBy ?? record(passed.taken)?.by ?? '',
    outcome,
    ...(notes.length === 0 ? {} : { note: notes.join('. ') }),
  };
}

function outcomeOf({ closedAt, dueAt }: StageRecord): PrintedHandOver['outcome'] {
  return closedAt === null || dueAt === null ? null : timeliness(closedAt, dueAt);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
