import { describeRemaining, formatInstant, timeliness } from '#domain';
import type { StageRecord } from '#persistence';
import type { ControlSheetData, PrintedHandOver } from '../print/form-data.js';
import { formHead, requestText, type FormSubject } from './form-head.js';

/** Form 06: every hand-over between units, with how the giver kept their time. `null` before acceptance. */
export function controlSheetData(subject: FormSubject): ControlSheetData | null {
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
    handOvers: handOvers(subject, name),
  };
}

function handOvers({ view, directory }: FormSubject, name: (unitId: string) => string): PrintedHandOver[] {
  return view.stages.flatMap((taken, index) => {
    const given = view.stages[index - 1];
    if (!given || given.unitId === taken.unitId) return [];
    const outcome = outcomeOf(given);
    const calendar = directory.calendarOf(given.unitId);
    return [
      {
        fromUnit: name(given.unitId),
        toUnit: name(taken.unitId),
        at: formatInstant(taken.openedAt),
        givenBy: given.by ?? '',
        takenBy: taken.by ?? '',
        outcome,
        ...(outcome === 'late' && given.closedAt !== null && given.dueAt !== null ? { note: upperFirst(describeRemaining(calendar, given.closedAt, given.dueAt)) } : {}),
      },
    ];
  });
}

function outcomeOf({ closedAt, dueAt }: StageRecord): PrintedHandOver['outcome'] {
  return closedAt === null || dueAt === null ? null : timeliness(closedAt, dueAt);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
