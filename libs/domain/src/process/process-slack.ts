import type { Limit } from '../calendar/limit.js';
import type { ForkBranch, ForkStep, ProcessDefinition, StageLimit, Step } from './definition.js';
import { awaitedBranches } from './given-data.js';
import type { Procedure } from './procedure.js';
import { edgesOf } from './process-fault.js';
import { isStage } from './stages.js';

/**
 * An 8-hour day (TT 01/2018/TT-VPCP, the paper tables of internal processes), for comparing a
 * plan with a limit only. No due instant is ever counted with it: there days are days of the
 * calendar and hours are its minutes.
 */
const PLANNED_DAY_MINUTES = 8 * 60;

/** What a process plans, and what the procedure's shortest limit leaves over. */
export interface ProcessPlan {
  readonly plannedMinutes: number;
  readonly slackMinutes: number | null;
  /** Keys of the steps that together take the longest, the branch that decides when a join opens included. */
  readonly longestPath: readonly string[];
}

/** A way through (a part of) the process with its planned working minutes. */
interface Way {
  readonly minutes: number;
  readonly keys: readonly string[];
}

const NOTHING: Way = { minutes: 0, keys: [] };

/** How long a process takes when everybody takes the whole time, on the way that takes the longest. */
export function describePlan(definition: ProcessDefinition, procedure?: Procedure): ProcessPlan {
  const { minutes, keys } = new LongestWay(definition).from(definition.first, null);
  return { plannedMinutes: minutes, slackMinutes: procedure ? slackOf(minutes, procedure) : null, longestPath: keys };
}

/**
 * Working minutes that a process plans on its longest way; steps without a limit count nothing. The clock of a
 * hand-over counts before the stage's own. Side by side counts the branch with whose arrival the join opens: the
 * slowest where it waits for all, the n-th where it waits for n.
 */
export function plannedMinutes(definition: ProcessDefinition): number {
  return describePlan(definition).plannedMinutes;
}

/**
 * What the procedure's shortest limit leaves over when every stage takes its whole time, in
 * working minutes; negative when the stages promise more than the procedure allows. `null`
 * when every limit is in calendar days or months, which no number of working hours equals.
 * A same-day limit is compared with one whole day.
 */
export function slackMinutes(definition: ProcessDefinition, procedure: Procedure): number | null {
  return slackOf(plannedMinutes(definition), procedure);
}

/** A branch whose steps plan more than the branch itself may take. */
export interface OverfullBranch {
  readonly fork: ForkStep;
  readonly branch: ForkBranch;
  readonly overMinutes: number;
}

export function overfullBranches(definition: ProcessDefinition): OverfullBranch[] {
  const longest = new LongestWay(definition);
  return definition.stages.flatMap((fork) => {
    if (fork.kind !== 'fork') return [];
    return fork.branches.flatMap((branch) => {
      const over = branch.limit === null ? 0 : longest.from(branch.next, fork.join).minutes - minutesOf(branch.limit);
      return over > 0 ? [{ fork, branch, overMinutes: over }] : [];
    });
  });
}

/** Finds longest ways, each step once; a faulty definition's circles are cut. */
class LongestWay {
  private readonly steps: ReadonlyMap<string, Step>;
  private readonly found = new Map<string, Way>();

  constructor(definition: ProcessDefinition) {
    this.steps = new Map(definition.stages.map((step) => [step.key, step]));
  }

  /** The longest way from a step until `end`, which is left out, or until the process ends. */
  from(key: string, end: string | null): Way {
    const step = this.steps.get(key);
    if (!step || key === end) return NOTHING;
    const place = `${key}\n${end ?? ''}`;
    const known = this.found.get(place);
    if (known) return known;
    this.found.set(place, NOTHING);
    const way = step.kind === 'fork' && this.steps.get(step.join)?.kind === 'join' ? this.throughFork(step, end) : this.through(step, end);
    this.found.set(place, way);
    return way;
  }

  private through(step: Step, end: string | null): Way {
    const ways = edgesOf(step).map(({ to }) => this.from(to, end));
    return joined({ minutes: ownMinutes(step), keys: [step.key] }, longestOf(ways));
  }

  private throughFork(fork: ForkStep, end: string | null): Way {
    const join = this.steps.get(fork.join);
    const byTime = fork.branches.map((branch) => this.ofBranch(branch, fork.join)).sort((a, b) => a.minutes - b.minutes);
    const awaited = join?.kind === 'join' ? awaitedBranches(fork, join) : fork.branches.length;
    const deciding = byTime[awaited - 1] ?? byTime.at(-1) ?? NOTHING;
    return joined({ minutes: 0, keys: [fork.key] }, deciding, this.from(fork.join, end));
  }

  /** A branch with a limit of its own is planned with that. */
  private ofBranch({ limit, next }: ForkBranch, join: string): Way {
    const inside = this.from(next, join);
    return limit === null ? inside : { ...inside, minutes: minutesOf(limit) };
  }
}

function joined(...ways: readonly Way[]): Way {
  return { minutes: ways.reduce((sum, { minutes }) => sum + minutes, 0), keys: ways.flatMap(({ keys }) => keys) };
}

function longestOf(ways: readonly Way[]): Way {
  return ways.reduce((longest, way) => (way.minutes > longest.minutes ? way : longest), ways[0] ?? NOTHING);
}

/** What a step itself plans. */
function ownMinutes(step: Step): number {
  if (isStage(step)) return minutesOf(step.limit) + minutesOf(step.handOver?.limit ?? null);
  if (step.kind === 'call') return minutesOf(step.limit);
  return step.kind === 'wait' && 'limit' in step.until ? minutesOf(step.until.limit) : 0;
}

function slackOf(planned: number, procedure: Procedure): number | null {
  const comparable = procedure.limits.map(({ limit }) => limitMinutes(limit)).filter((minutes) => minutes !== null);
  return comparable.length === 0 ? null : Math.min(...comparable) - planned;
}

function minutesOf(limit: StageLimit | null): number {
  if (limit === null) return 0;
  return limit.unit === 'working-days' ? limit.value * PLANNED_DAY_MINUTES : Math.round(limit.value * 60);
}

function limitMinutes(limit: Limit): number | null {
  if (limit.unit === 'working-hours') return limit.value * 60;
  if (limit.unit === 'working-days') return limit.value * PLANNED_DAY_MINUTES;
  return limit.unit === 'same-day' ? PLANNED_DAY_MINUTES : null;
}
