import type { DemoApi } from './demo-api.js';
import { openCase, playCase, type Played } from './play-case.js';
import { planCases, type PlannedCase, type PlannedProcedure } from './plan.js';
import type { Stage } from './stage.js';

/** How many cases are taken forward side by side; two cores gain nothing from more. */
const SIDE_BY_SIDE = 4;

export interface PlayInput {
  readonly stage: Stage;
  readonly count: number;
  readonly seed: number;
  readonly signal: AbortSignal;
  /** Called after each step with the number of steps done and all there are. */
  readonly onProgress: (done: number, all: number) => void;
}

/** One case as it was planned and as it ended. */
export interface Outcome {
  readonly plan: PlannedCase;
  readonly played: Played;
}

/**
 * Plays realistic cases with their ratings over HTTP against a running system: first all are handed in, oldest
 * first, so that their codes follow the days; then each goes its way up to the present.
 * Rejects with `DemoRefused` when the system refuses what should work.
 */
export async function play({ stage, count, seed, signal, onProgress }: PlayInput): Promise<Outcome[]> {
  const plans = planCases(count, seed, stage.now, await readProcedures(stage.api), stage.calendar);
  const opened: Outcome[] = [];
  for (const plan of plans) {
    if (signal.aborted) return opened;
    opened.push({ plan, played: await openCase(stage, plan) });
    onProgress(opened.length, plans.length * 2);
  }
  const outcomes: Outcome[] = [];
  const waiting = [...opened];
  const takeForward = async (): Promise<void> => {
    for (let next = waiting.shift(); next && !signal.aborted; next = waiting.shift()) {
      outcomes.push({ plan: next.plan, played: await playCase(stage, next.plan, next.played) });
      onProgress(plans.length + outcomes.length, plans.length * 2);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, takeForward));
  return outcomes;
}

async function readProcedures(api: DemoApi): Promise<PlannedProcedure[]> {
  const { items } = await api.get<{ items: { code: string }[] }>('/api/v1/procedures?limit=200');
  const procedures: PlannedProcedure[] = [];
  for (const { code } of items) procedures.push(await api.get<PlannedProcedure>(`/api/v1/procedures/${code}`));
  return procedures;
}
