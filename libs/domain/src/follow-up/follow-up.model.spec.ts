import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SAMPLE_UNITS } from '../../../../test/support/sample-case.js';
import { defaultCalendar } from '../calendar/holidays.js';
import { instant, parseInstant } from '../calendar/instant.js';
import { compileCalendar } from '../calendar/working-calendar.js';
import type { Actor } from '../case/context.js';
import { UnitTree } from '../process/units.js';
import { nextFollowUpAlarm } from './alarms.js';
import { FOLLOW_UP_ACTIONS, decideFollowUp, followUpActions, openFollowUp, rateAnswer, type FollowUpCommand, type FollowUpContext } from './decide.js';
import { evolveFollowUp, numberFollowUpEvents, type FollowUpEvent } from './events.js';
import { FINDINGS, FOLLOW_UP_KINDS, FOLLOW_UP_STATUSES, FOLLOW_UP_TOPICS, isUnanswered, type FollowUp, type FollowUpStatus } from './follow-up.js';
import { DEFAULT_FOLLOW_UP_RULES } from './rules.js';
import { mayHandle, seatsFor } from './seats.js';
import { FOLLOW_UP_TRANSITIONS } from './transitions.js';

const tree = new UnitTree(SAMPLE_UNITS);
const calendar = compileCalendar([defaultCalendar]);
const START = parseInstant('2026-08-05T08:00:00+07:00');
const actor = (id: string, role: 'leader' | 'department-head' | 'specialist', unitId: string): Actor => ({ kind: 'staff', id, name: id, posts: [{ role, unitId }] });
const ACTORS = [actor('c-head', 'department-head', 'c-dept'), actor('c-leader', 'leader', 'c'), actor('d-leader', 'leader', 'd'), actor('p-leader', 'leader', 'p'), actor('e-leader', 'leader', 'e'), actor('officer', 'specialist', 'c-dept')];
const UNITS = SAMPLE_UNITS.map(({ id }) => id);

const move = fc.record({
  minutes: fc.integer({ min: 0, max: 4 * 1440 }),
  who: fc.constantFrom(...ACTORS),
  act: fc.constantFrom(...FOLLOW_UP_ACTIONS, 'rate' as const),
  unitId: fc.constantFrom(...UNITS),
  seat: fc.nat(3),
  finding: fc.constantFrom(...FINDINGS),
  satisfied: fc.boolean(),
  round: fc.integer({ min: 1, max: 3 }),
});
type Move = typeof move extends fc.Arbitrary<infer Value> ? Value : never;

function commandOf({ act, unitId, seat, finding }: Move, { topic, barredIds }: FollowUp): FollowUpCommand {
  const seats = seatsFor(tree, unitId, topic);
  const reason = 'Lý do';
  if (act === 'forward') return { action: act, unitId, seat: seats[seat % seats.length] ?? { role: 'leader', unitId: 'p' }, barredIds, reason };
  if (act === 'answer') return { action: act, text: 'Trả lời', finding, measures: '' };
  if (act === 'extend') return { action: act, reason };
  return act === 'close' ? { action: act, note: '' } : { action: 'take' };
}

const seen = new Set<string>();

/** What holds of any follow-up after any step. */
function check(before: FollowUp, after: FollowUp, now: number): void {
  const turn = `${before.status} ${after.status}`;
  seen.add(turn);
  expect(before.status === after.status || FOLLOW_UP_TRANSITIONS[before.status].includes(after.status)).toBe(true);
  expect(after.originalDueAt).toBe(before.originalDueAt);
  expect(before.firstAnsweredAt === null || after.firstAnsweredAt === before.firstAnsweredAt).toBe(true);
  expect(after.dueAt).toBeGreaterThan(after.clockFrom);
  expect(after.dueAt >= before.dueAt || after.reopened).toBe(true);
  expect((after.status === 'closed') === (after.closedAt !== null)).toBe(true);
  expect(isUnanswered(after) || after.firstAnsweredAt !== null).toBe(true);
  expect(after.status !== 'taken' || after.assigneeId !== null).toBe(true);
  expect(before.extended && !after.extended).toBe(false);
  const ringing = { calendarOf: () => calendar, rules: DEFAULT_FOLLOW_UP_RULES };
  expect(nextFollowUpAlarm(after, instant(now), ringing) === null).toBe(!isUnanswered(after) || after.dueAt <= now);
}

test('a follow-up under any sequence of commands keeps its promises and is its events', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FOLLOW_UP_KINDS), fc.constantFrom(...FOLLOW_UP_TOPICS), fc.constantFrom(...UNITS), fc.array(move, { maxLength: 25 }), (kind, topic, unitId, moves) => {
      let context: FollowUpContext = { tree, calendarOf: () => calendar, now: START, rules: DEFAULT_FOLLOW_UP_RULES };
      const [seat] = seatsFor(tree, unitId, topic);
      if (!seat) throw new Error(unitId);
      const log: FollowUpEvent[] = numberFollowUpEvents([openFollowUp({ id: 'f', kind, topic, unitId, seat, barredIds: ['officer'] }, context)], 0, START, { id: null, name: '' });
      let file = log.reduce<FollowUp | null>(evolveFollowUp, null) as FollowUp;
      let reopenings = 0;
      for (const step of moves) {
        context = { ...context, now: instant(context.now + step.minutes * 60_000) };
        const { who, act } = step;
        const offered = followUpActions(file, who, context);
        expect(offered.length === 0 || mayHandle(file, who, tree)).toBe(true);
        const decided = act === 'rate' ? rateAnswer(file, step.round, { satisfied: step.satisfied, comment: '' }, context) : decideFollowUp(file, commandOf(step, file), who, context);
        if ('refused' in decided) {
          expect(act === 'rate' || act === 'forward' || !offered.includes(act)).toBe(true);
          continue;
        }
        if (act !== 'rate') expect(offered).toContain(act);
        const events = numberFollowUpEvents(decided, file.version, context.now, act === 'rate' ? { id: null, name: '' } : { id: who.id, name: who.name });
        for (const event of events) {
          const next = evolveFollowUp(file, event);
          check(file, next, context.now);
          reopenings += event.kind === 'reopened' ? 1 : 0;
          file = next;
        }
        log.push(...events);
      }
      expect(reopenings).toBeLessThanOrEqual(1);
      expect(JSON.parse(JSON.stringify(log.reduce<FollowUp | null>(evolveFollowUp, null)))).toEqual(JSON.parse(JSON.stringify(file)));
    }),
    { numRuns: 1_500, seed: 20260805 },
  );
  const turns = FOLLOW_UP_STATUSES.flatMap((from) => FOLLOW_UP_TRANSITIONS[from].map((to: FollowUpStatus) => `${from} ${to}`));
  expect(turns.filter((turn) => !seen.has(turn))).toEqual([]);
});
