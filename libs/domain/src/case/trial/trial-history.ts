import type { Instant } from '../../calendar/instant.js';
import type { CaseData } from '../../process/definition.js';
import type { CaseFile } from '../case-file.js';
import type { DecisionContext } from '../context.js';
import type { CaseEvent, EventData } from '../events.js';
import { evolve, replay } from '../evolve.js';
import { usedMinutes } from '../stage-clock.js';

/** How a step of a past case went, one of perhaps several times that the case came through it. */
export interface PastStep {
  readonly token: number;
  readonly stage: string;
  /** Working minutes that it took, pauses left out. */
  readonly minutes: number;
  readonly ending: PastEnding;
  /** What was recorded when it ended. */
  readonly data: CaseData;
}

type PastEnding =
  | { readonly kind: 'done' | 'cancelled' }
  | { readonly kind: 'opinion'; readonly agrees: boolean; readonly text: string; readonly silent: boolean }
  | { readonly kind: 'answer' | 'time' | 'silence' }
  | { readonly kind: 'returned'; readonly to: string; readonly reason: string }
  | ({ readonly kind: 'refused' } & EventData['refused']);

/** What a past case shows to whoever plays it again. */
export interface CaseHistory {
  readonly file: CaseFile;
  readonly steps: readonly PastStep[];
  /** Working minutes from acceptance to the end, pauses left out. */
  readonly minutes: number;
}

/** Reads an ended case from its events: which steps it took, for how long, and how each came to its end. */
export function historyOf(events: readonly CaseEvent[], { calendarOf }: Pick<DecisionContext, 'calendarOf'>): CaseHistory {
  const steps: PastStep[] = [];
  let file: CaseFile | null = null;
  for (const event of events) {
    if (file !== null && file.finishedAt === null) steps.push(...endedBy(event, file, calendarOf));
    file = evolve(file, event);
  }
  const ended = replay(events);
  return { file: ended, steps, minutes: countedMinutes(ended, calendarOf) };
}

/** Keys of the steps that were really gone through until the end, in the order in which they were opened. */
export function stepsTaken({ steps }: Pick<CaseHistory, 'steps'>): string[] {
  return steps.filter(({ ending }) => ending.kind !== 'cancelled').sort((a, b) => a.token - b.token).map(({ stage }) => stage);
}

function endedBy(event: CaseEvent, file: CaseFile, calendarOf: DecisionContext['calendarOf']): PastStep[] {
  const { kind, data, at } = event;
  switch (kind) {
    case 'stage-completed':
      return [{ token: data.token, stage: data.stage, minutes: data.usedMinutes, ending: { kind: 'done' }, data: data.data ?? {} }];
    case 'stage-cancelled':
      return [{ token: data.token, stage: data.stage, minutes: data.usedMinutes, ending: { kind: 'cancelled' }, data: {} }];
    case 'stage-returned':
      return [{ token: data.token, stage: data.stage, minutes: data.usedMinutes, ending: { kind: 'returned', to: data.to, reason: data.reason }, data: {} }];
    case 'opinion-given':
      return [{ token: data.token, stage: data.stage, minutes: data.usedMinutes, ending: { kind: 'opinion', agrees: data.agrees, text: data.text, silent: data.silent }, data: {} }];
    case 'machine-done': {
      const token = file.tokens.find(({ id }) => id === data.token);
      return token ? [{ token: data.token, stage: data.stage, minutes: usedMinutes(file, token, { calendarOf, now: at }), ending: { kind: data.outcome }, data: data.data ?? {} }] : [];
    }
    case 'refused': {
      const people = file.tokens.filter(({ post }) => post !== null);
      const token = people.find(({ unitId }) => unitId === event.actor.unitId) ?? people[0];
      return token ? [{ token: token.id, stage: token.stage, minutes: usedMinutes(file, token, { calendarOf, now: at }), ending: { kind: 'refused', ...data }, data: {} }] : [];
    }
    default:
      return [];
  }
}

function countedMinutes({ acceptedAt, finishedAt, pauses, resolvingAuthorityId }: CaseFile, calendarOf: DecisionContext['calendarOf']): number {
  if (acceptedAt === null || finishedAt === null) return 0;
  const calendar = calendarOf(resolvingAuthorityId);
  const within = (moment: Instant): Instant => (moment < acceptedAt ? acceptedAt : moment > finishedAt ? finishedAt : moment);
  const paused = pauses.reduce((sum, { from, to }) => sum + calendar.workingMinutesBetween(within(from), within(to ?? finishedAt)), 0);
  return calendar.workingMinutesBetween(acceptedAt, finishedAt) - paused;
}
