import { addDays, addMonths, at, dateOf, monthOf } from '#domain';
import { playEntries } from './entries.js';
import { playQueue } from './queue.js';
import { playPetitions } from './petitions.js';
import type { Outcome } from './play.js';
import type { Stage } from './stage.js';
import { playRounds } from './survey-rounds.js';

const PROVINCE = 'H99';
const LEADER = 'lanhdao.tinh';

/**
 * Plays what a house has beside its cases: petitions, numbers of the plan, survey rounds, a report on schedule. The cases
 * must have been played. Rejects with `DemoRefused` when the system refuses what should work.
 */
export async function playHouse(stage: Stage, outcomes: readonly Outcome[], seed: number, signal: AbortSignal): Promise<void> {
  const parts = [() => playPetitions(stage, outcomes, seed), () => playEntries(stage, seed, signal), () => playRounds(stage, seed, signal), () => scheduleReport(stage), () => playQueue(stage)];
  for (const part of parts) if (!signal.aborted) await part();
}

/** The leader has the month's cases by field made and mailed; it was set up before last month, so that two have been due. */
async function scheduleReport({ api, now }: Stage): Promise<void> {
  const [report, setUpOn] = ['ii-06a', addDays(addMonths(monthOf(dateOf(now)), -2), 9)];
  const { items } = await api.get<{ items: { id: string; name: string }[] }>(`/api/v1/oversight/report-schedules/recipients?unitCode=${PROVINCE}&report=${report}`, LEADER);
  const body = { report, format: 'xlsx', unitCode: PROVINCE, by: 'field', frequency: 'monthly', day: 3, time: '07:30', recipientIds: items.slice(0, 2).map(({ id }) => id) };
  await api.post('/api/v1/oversight/report-schedules', body, at(setUpOn, 9 * 60), LEADER);
}
