import type { ProcessDefinition } from '../../process/definition.js';
import type { Procedure } from '../../process/procedure.js';
import { getStep } from '../../process/stages.js';
import type { CaseEvent } from '../events.js';
import { replay } from '../evolve.js';
import type { Refusal } from '../refusals.js';
import { historyOf, stepsTaken, type CaseHistory } from './trial-history.js';
import { playOn, type TrialContext } from './trial-play.js';

/** An ended case with everything that happened to it. */
export interface EndedCase {
  readonly code: string;
  readonly events: readonly CaseEvent[];
}

/** How the steps of a trial differ from those that the case really took. */
export interface StepDifference {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** The steps that both have came in another order. */
  readonly reordered: boolean;
}

/** What would have become of a case on the draft (kết quả chạy thử một hồ sơ). Withdrawn and stopped cases have no end to compare. */
export type TrialCase =
  | { readonly code: string; readonly outcome: 'not-comparable' }
  | {
      readonly code: string;
      readonly outcome: 'on-time' | 'late' | 'stuck';
      readonly stuck: { readonly stage: string; readonly name: string; readonly refusal: Refusal } | null;
      readonly lateInReality: boolean;
      /** Working minutes that it really took, pauses left out. */
      readonly realMinutes: number;
      /** Working minutes on the draft; `null` when it gets stuck. */
      readonly minutes: number | null;
      readonly difference: StepDifference;
      readonly assumed: readonly string[];
    };

export interface TrialCounts {
  readonly cases: number;
  readonly comparable: number;
  readonly late: number;
  readonly lateInReality: number;
  readonly stuck: number;
  /** Cases that would have taken other steps, or in another order. */
  readonly different: number;
}

/**
 * Runs the last cases of a procedure through a draft of its process (chạy thử quy trình): how many would be late,
 * stuck or different. On both sides pauses are left out and the limit is the one that the case was promised.
 */
export function trialRun(draft: ProcessDefinition, procedure: Procedure, past: readonly EndedCase[], context: TrialContext): readonly TrialCase[] {
  return past.map((ended) => tryCase(draft, procedure, ended, context));
}

export function countTrial(cases: readonly TrialCase[]): TrialCounts {
  const comparable = cases.filter((tried) => tried.outcome !== 'not-comparable');
  const count = (fits: (tried: (typeof comparable)[number]) => boolean) => comparable.filter(fits).length;
  return {
    cases: cases.length,
    comparable: comparable.length,
    late: count(({ outcome }) => outcome === 'late'),
    lateInReality: count(({ lateInReality }) => lateInReality),
    stuck: count(({ outcome }) => outcome === 'stuck'),
    different: count(({ outcome, difference }) => outcome !== 'stuck' && isDifferent(difference)),
  };
}

function tryCase(draft: ProcessDefinition, procedure: Procedure, { code, events }: EndedCase, context: TrialContext): TrialCase {
  const history = historyOf(events, context);
  const { status, acceptedAt, limit, finishedAt, originalDueAt } = history.file;
  if (status === 'withdrawn' || status === 'stopped' || acceptedAt === null || limit === null || finishedAt === null) return { code, outcome: 'not-comparable' };
  const played = playOn(draft, procedure, history, context);
  const { stuck, assumed } = played;
  const [first] = played.events;
  const trial = first ? historyOf(played.events, context) : null;
  const calendar = context.calendarOf(history.file.resolvingAuthorityId);
  const due = (first && replay([first]).dueAt) ?? originalDueAt ?? acceptedAt;
  const isLate = ({ minutes }: Pick<CaseHistory, 'minutes'>) => calendar.addWorkingMinutes(acceptedAt, Math.max(0, minutes)) > due;
  return {
    code,
    outcome: stuck || !trial ? 'stuck' : isLate(trial) ? 'late' : 'on-time',
    stuck: stuck && { ...stuck, name: getStep(draft, stuck.stage).name },
    lateInReality: isLate(history),
    realMinutes: history.minutes,
    minutes: stuck ? null : (trial?.minutes ?? null),
    difference: differenceOf(stepsTaken(history), trial ? stepsTaken(trial) : []),
    assumed,
  };
}

function differenceOf(real: readonly string[], trial: readonly string[]): StepDifference {
  const dropped = without(real, trial);
  const added = without(trial, real);
  const [left, right] = [without(real, dropped), without(trial, added)];
  return { added, dropped, reordered: left.some((key, index) => key !== right[index]) };
}

/** Keys with those of `others` taken out, each once for each time it stands there. */
function without(keys: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return keys.filter((key) => {
    const index = left.indexOf(key);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function isDifferent({ added, dropped, reordered }: StepDifference): boolean {
  return added.length > 0 || dropped.length > 0 || reordered;
}
