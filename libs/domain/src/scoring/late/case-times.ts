import type { Instant } from '../../calendar/instant.js';
import type { WorkingCalendar } from '../../calendar/working-calendar.js';
import type { CaseFile, Pause } from '../../case/case-file.js';
import type { DecisionContext } from '../../case/context.js';
import { stageKey, type LatenessHistory, type OpenWork, type PastStage, type StageQueue } from './lateness-chance.js';

type Stood = Pick<Pause, 'from' | 'to'>;

/** An ended case as history is read: its times, when its clock stood still, and its steps up to the result. */
export interface PastCase {
  readonly procedureCode: string;
  readonly authorityId: string;
  readonly acceptedAt: Instant;
  readonly promisedAt: Instant;
  readonly endedAt: Instant;
  readonly pauses: readonly Stood[];
  readonly stages: readonly { readonly stage: string; readonly openedAt: Instant; readonly closedAt: Instant | null }[];
}

/** What past cases teach, in working minutes on each resolving authority's calendar while the clock ran. */
export function learnHistory(cases: readonly PastCase[], { calendarOf }: Pick<DecisionContext, 'calendarOf'>): LatenessHistory {
  const stages = new Map<string, PastStage[]>();
  const procedures = new Map<string, number[]>();
  const shares: number[] = [];
  for (const past of cases) {
    const { procedureCode, acceptedAt, promisedAt, endedAt, pauses } = past;
    const calendar = calendarOf(past.authorityId);
    const whole = runningMinutes(calendar, acceptedAt, endedAt, pauses);
    const promised = runningMinutes(calendar, acceptedAt, promisedAt, pauses);
    listAt(procedures, procedureCode).push(whole);
    if (promised > 0) shares.push(Math.round((whole * 1000) / promised) / 1000);
    const steps = past.stages.filter(({ openedAt }) => openedAt < endedAt);
    for (const { stage, openedAt, closedAt } of steps) {
      listAt(stages, stageKey(procedureCode, stage)).push({
        spent: runningMinutes(calendar, openedAt, closedAt !== null && closedAt < endedAt ? closedAt : endedAt, pauses),
        remaining: runningMinutes(calendar, openedAt, endedAt, pauses),
        steps: steps.filter((other) => other.openedAt >= openedAt).length,
      });
    }
  }
  return { stages: Object.fromEntries(stages), procedures: Object.fromEntries(procedures), shares };
}

/** An open case as its chance is worked out at `now`; `queueOf` says what its steps stand in. While its clock stands still no time is lost. */
export function openWorkOf(
  file: Pick<CaseFile, 'procedureCode' | 'resolvingAuthorityId' | 'acceptedAt' | 'pauses' | 'tokens'>,
  promisedAt: Instant,
  now: Instant,
  { calendarOf }: Pick<DecisionContext, 'calendarOf'>,
  queueOf: (token: number) => StageQueue | null,
): OpenWork {
  const calendar = calendarOf(file.resolvingAuthorityId);
  const seen = file.pauses.find(({ to }) => to === null)?.from ?? now;
  return {
    procedureCode: file.procedureCode,
    elapsedMinutes: file.acceptedAt === null ? 0 : runningMinutes(calendar, file.acceptedAt, seen, file.pauses),
    leftMinutes: calendar.workingMinutesBetween(seen, promisedAt),
    steps: file.tokens.map(({ id, stage, openedAt }) => ({ stage, spentMinutes: runningMinutes(calendar, openedAt, seen, file.pauses), queue: queueOf(id) })),
  };
}

/** Working minutes in which the clock ran. */
function runningMinutes(calendar: WorkingCalendar, from: Instant, to: Instant, pauses: readonly Stood[]): number {
  if (to <= from) return 0;
  const stood = pauses.reduce((sum, pause) => {
    const [begin, end] = [Math.max(pause.from, from) as Instant, Math.min(pause.to ?? to, to) as Instant];
    return begin < end ? sum + calendar.workingMinutesBetween(begin, end) : sum;
  }, 0);
  return Math.max(0, calendar.workingMinutesBetween(from, to) - stood);
}

function listAt<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
