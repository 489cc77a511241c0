import type { LatenessHistory, OpenWork, PastStage, StageQueue } from '../../libs/domain/src/scoring/late/lateness-chance.js';
import { stageKey } from '../../libs/domain/src/scoring/late/lateness-chance.js';

const DAY = 480;
const LIMIT = 3 * DAY;
const STEPS = [
  { stage: 'receive', minutes: 20, people: 1 },
  { stage: 'appraise', minutes: 150, people: 4 },
  { stage: 'sign', minutes: 25, people: 1 },
  { stage: 'issue', minutes: 15, people: 1 },
] as const;

interface Visit {
  readonly stage: string;
  readonly from: number;
  readonly to: number;
}

/** A case of the simulated office, in working minutes since it opened its doors. */
interface SimulatedCase {
  readonly accepted: number;
  readonly visits: readonly Visit[];
  readonly ended: number;
}

/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * An office of one procedure over many days: people take cases of each stage first come, first served, with tides of
 * more and fewer applicants, so that queues and lateness come and go as in life.
 */
export function simulateOffice(days: number, seed: number): SimulatedCase[] {
  const chance = chances(seed);
  const exponential = (mean: number): number => -mean * Math.log(1 - chance());
  const free = STEPS.map(({ people }) => Array.from({ length: people }, () => 0));
  const cases: SimulatedCase[] = [];
  for (let accepted = 0; accepted < days * DAY; accepted += exponential(DAY / (10.4 + 4.5 * Math.sin((accepted / DAY) / 6)))) {
    let at = accepted;
    const visits = STEPS.map(({ stage, minutes }, index) => {
      const people = free[index] as number[];
      const first = people.indexOf(Math.min(...people));
      const from = at;
      at = Math.max(at, people[first] as number) + minutes * (0.4 + exponential(0.6));
      people[first] = at;
      return { stage, from, to: at };
    });
    cases.push({ accepted, visits, ended: at });
  }
  return cases;
}

export const isLate = ({ accepted, ended }: SimulatedCase): boolean => ended - accepted > LIMIT;

/** What is known of the cases that ended before `moment`. */
export function historyBefore(cases: readonly SimulatedCase[], moment: number, sample: number): LatenessHistory {
  const ended = cases.filter((item) => item.ended < moment).slice(-sample);
  const stages: Record<string, PastStage[]> = {};
  for (const { visits, ended: end } of ended) {
    visits.forEach(({ stage, from, to }, index) => (stages[stageKey('thu-tuc', stage)] ??= []).push({ spent: to - from, remaining: end - from, steps: visits.length - index }));
  }
  const whole = ended.map(({ accepted, ended: end }) => end - accepted);
  return { stages, procedures: { 'thu-tuc': whole }, shares: whole.map((minutes) => minutes / LIMIT) };
}

/** The cases that are open and not late at `moment`, as a forecast sees them, with what became of each. */
export function openAt(cases: readonly SimulatedCase[], moment: number): { work: OpenWork; late: boolean }[] {
  const open = cases.filter(({ accepted, ended }) => accepted <= moment && ended > moment && moment - accepted < LIMIT);
  return open.map((item) => {
    const visit = item.visits.find(({ from, to }) => from <= moment && to > moment) as Visit;
    const step = { stage: visit.stage, spentMinutes: moment - visit.from, queue: queueAt(cases, visit, moment) };
    return { work: { procedureCode: 'thu-tuc', elapsedMinutes: moment - item.accepted, leftMinutes: item.accepted + LIMIT - moment, steps: [step] }, late: isLate(item) };
  });
}

function queueAt(cases: readonly SimulatedCase[], { stage, from: since }: Visit, moment: number): StageQueue {
  const visits = cases.flatMap((item) => item.visits.filter((visit) => visit.stage === stage));
  const window = 20 * DAY;
  const done = visits.filter(({ to }) => to <= moment && to > moment - window);
  const mean = done.reduce((sum, { from, to }) => sum + to - from, 0) / Math.max(1, done.length);
  const waiting = visits.filter(({ from, to }) => from <= moment && to > moment);
  return { waiting: waiting.length, ahead: waiting.filter(({ from }) => from < since).length, usual: (done.length * mean) / window, minutesEach: window / Math.max(1, done.length) };
}
