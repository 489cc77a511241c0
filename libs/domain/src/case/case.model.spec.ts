import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { APPLICANT, SAMPLE_UNITS, SampleCase, actor, communeProcess, districtProcess } from '../../../../test/support/sample-case.js';
import { sampleLimit, sampleProcedure } from '../../../../test/support/sample-process.js';
import { instant } from '../calendar/instant.js';
import { addDays, type PlainDate } from '../calendar/plain-date.js';
import { dateOf } from '../calendar/instant.js';
import type { ProcessDefinition } from '../process/definition.js';
import type { Procedure } from '../process/procedure.js';
import { FINAL_STATUSES, type CaseFile } from './case-file.js';
import type { Actor } from './context.js';
import { CASE_ACTIONS, availableActions, decide, whyNot, type CaseAction, type CaseCommand } from './decide.js';
import { replay } from './evolve.js';
import { isRefusal } from './refusals.js';

const ten = sampleLimit({ limit: { value: 10, unit: 'working-days' } });
const sameDay = sampleLimit({ limit: { value: 1, unit: 'same-day' } });
const KINDS: readonly { readonly definition: ProcessDefinition; readonly procedure: Procedure; readonly desk: string }[] = [
  { definition: communeProcess(), procedure: sampleProcedure({ limits: [ten], supplementRule: 'move' }), desk: 'c-desk' },
  { definition: communeProcess(), procedure: sampleProcedure({ limits: [sameDay], supplementRule: 'restart' }), desk: 'e-desk' },
  { definition: districtProcess(), procedure: sampleProcedure({ limits: [ten], resolvingLevels: ['district'], supplementRule: 'restart' }), desk: 'c-desk' },
  { definition: districtProcess(), procedure: sampleProcedure({ limits: [ten], resolvingLevels: ['province'], supplementRule: 'move' }), desk: 'e-desk' },
];

const ROLE_OF = { counter: ['counter-officer'], department: ['specialist', 'department-head'], authority: ['leader', 'clerk'] } as const;
const STAFF = SAMPLE_UNITS.flatMap(({ id, kind }) => ROLE_OF[kind].flatMap((role) => [actor(`${role}@${id}`), actor(`${role}@${id}#2`)]));

/** One try: what is commanded, by whom, after how many minutes, with which of the possible fields. */
interface Step {
  readonly action: CaseAction;
  readonly by: number;
  readonly minutes: number;
  readonly choice: number;
  /** Most tries are what somebody may really do, else the case would hardly move. */
  readonly sensible: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  action: fc.constantFrom(...CASE_ACTIONS),
  by: fc.nat(1000),
  minutes: fc.oneof({ weight: 8, arbitrary: fc.nat(600) }, { weight: 1, arbitrary: fc.nat(30_000) }),
  choice: fc.nat(1000),
  sensible: fc.integer({ min: 0, max: 9 }).map((number) => number > 1),
});
const play = fc.record({ kind: fc.nat(KINDS.length - 1), online: fc.boolean(), steps: fc.array(step, { minLength: 5, maxLength: 40 }) });

const pick = <Item>(items: readonly Item[], number: number): Item => items[number % items.length]!;

function commandOf({ action, choice }: Step, sample: SampleCase): CaseCommand {
  const [token] = sample.file.tokens;
  const somebody = pick(STAFF.filter(({ posts }) => posts[0]?.role === token?.post).concat(STAFF.slice(0, 1)), choice);
  const fields = {
    defects: ['Thiếu'],
    reasons: ['Không đủ'],
    note: '',
    reason: 'Lý do',
    legalGround: 'Điều 1',
    items: ['Giấy A'],
    received: ['Giấy A'],
    documentNumber: '1',
    title: 'Kết quả',
    signedBy: 'Lãnh đạo',
    recipient: 'Người nhận',
    method: 'counter',
    to: pick(sample.definition.stages, choice).key,
    toUnitId: pick(SAMPLE_UNITS, choice).id,
    newDueDate: addDays(sample.file.dueAt === null ? ('2026-08-03' as PlainDate) : dateOf(sample.file.dueAt), choice % 30),
    assignee: { id: somebody.id ?? '', name: somebody.name, posts: somebody.posts },
  } as const;
  return { action, ...fields };
}

/** Somebody for a step: for a sensible one, who may do something now, and what of it. */
function choose(wanted: Step, sample: SampleCase): { step: Step; by: Actor } {
  const everyone = [...STAFF, APPLICANT];
  if (!wanted.sensible) return { step: wanted, by: pick(everyone, wanted.by) };
  const possible = everyone.flatMap((by) => availableActions(sample.file, sample.context(by)).map((action) => ({ action, by })));
  if (possible.length === 0) return { step: wanted, by: pick(everyone, wanted.by) };
  // Ends are made rare, so that the paths are long.
  const lasting = possible.filter(({ action }) => wanted.choice % 20 === 0 || !['withdraw', 'refuse', 'not-accept'].includes(action));
  const { action, by } = pick(lasting.length > 0 ? lasting : possible, wanted.by);
  return { step: { ...wanted, action }, by };
}

function checkState(file: CaseFile): void {
  const final = FINAL_STATUSES.includes(file.status);
  const accepted = file.acceptedAt !== null;
  expect(file.tokens).toHaveLength(final || !accepted ? 0 : 1);
  expect(accepted).toBe(file.dueAt !== null && file.originalDueAt !== null && file.limit !== null);
  if (['submitted', 'sent-back', 'not-accepted'].includes(file.status)) expect(accepted).toBe(false);
  if (['received', 'processing', 'supplement', 'suspended', 'result-ready', 'returned', 'refused'].includes(file.status)) expect(accepted).toBe(true);
  expect(file.pauses.filter(({ to }) => to === null)).toHaveLength(file.status === 'supplement' || file.status === 'suspended' ? 1 : 0);
  expect(file.request !== null).toBe(file.status === 'supplement');
  expect(file.finishedAt !== null).toBe(['refused', 'withdrawn', 'result-ready', 'returned'].includes(file.status));
  expect(file.result !== null).toBe(['result-ready', 'returned'].includes(file.status));
  expect(file.returnedAt !== null).toBe(file.status === 'returned');
  expect(Math.max(file.supplements, file.extensions, file.returnsBeforeReception)).toBeLessThanOrEqual(1);
}

function checkChange(before: CaseFile, after: CaseFile, sample: SampleCase): void {
  for (const key of ['caseId', 'procedureCode', 'processHash', 'receivingUnitId', 'resolvingAuthorityId', 'channel'] as const) expect(after[key]).toBe(before[key]);
  if (before.originalDueAt !== null) expect(after.originalDueAt).toBe(before.originalDueAt);
  if (before.dueAt !== null) {
    expect(after.dueAt).toBeGreaterThanOrEqual(before.dueAt);
    const moved = sample.kinds(before.version).some((kind) => kind === 'due-moved' || kind === 'extended');
    expect(after.dueAt === before.dueAt || moved).toBe(true);
  }
  for (const { data } of sample.events.slice(before.version)) {
    if ('usedMinutes' in data) expect(data.usedMinutes).toBeGreaterThanOrEqual(0);
    if ('pausedMinutes' in data) expect(data.pausedMinutes).toBeGreaterThanOrEqual(0);
  }
}

describe('a case under any sequence of commands', () => {
  test('is never in an illegal state, never loses a promise, and is its events', () => {
    let accepted = 0;
    const ended = new Set<string>();
    fc.assert(
      fc.property(play, ({ kind, online, steps }) => {
        const sample = online ? SampleCase.submitted(pick(KINDS, kind)) : SampleCase.received(pick(KINDS, kind));
        for (const wanted of steps) {
          sample.now = instant(sample.now + wanted.minutes * 60_000);
          const { step: chosen, by } = choose(wanted, sample);
          const command = commandOf(chosen, sample);
          const before = sample.file;
          const guard = whyNot(chosen.action, before, sample.context(by));
          const refused = sample.attempt(command, by);
          if (guard) expect(refused).toEqual(guard);
          if (refused) expect(sample.file).toBe(before);
          else accepted += 1;
          checkState(sample.file);
          checkChange(before, sample.file, sample);
        }
        expect(replay(sample.events)).toEqual(sample.file);
        expect(sample.file.version).toBe(sample.events.length);
        expect(sample.events.map(({ seq }) => seq)).toEqual(sample.events.map((_, index) => index + 1));
        ended.add(sample.file.status);
      }),
      { numRuns: 400, seed: 20260805 },
    );
    expect(accepted).toBeGreaterThan(2000);
    expect(ended.size).toBeGreaterThanOrEqual(9);
  });

  test('offers exactly the actions whose guard accepts, nothing when it has ended, and decides without side effects', () => {
    fc.assert(
      fc.property(play, ({ kind, online, steps }) => {
        const sample = online ? SampleCase.submitted(pick(KINDS, kind)) : SampleCase.received(pick(KINDS, kind));
        for (const wanted of steps) {
          sample.now = instant(sample.now + wanted.minutes * 60_000);
          const { step: chosen, by } = choose(wanted, sample);
          const context = sample.context(by);
          const offered = availableActions(sample.file, context);
          expect(CASE_ACTIONS.filter((action) => whyNot(action, sample.file, context) === null)).toEqual(offered);
          if (FINAL_STATUSES.includes(sample.file.status)) expect(offered).toEqual([]);
          const command = commandOf(chosen, sample);
          const first = decide(sample.file, command, context);
          expect(decide(sample.file, command, context)).toEqual(first);
          if (!isRefusal(first)) expect(offered).toContain(chosen.action);
          sample.attempt(command, by);
        }
      }),
      { numRuns: 150, seed: 20260806 },
    );
  });
});
