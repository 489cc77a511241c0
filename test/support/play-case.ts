import fc from 'fast-check';
import { defaultCalendar } from '../../libs/domain/src/calendar/holidays.js';
import { LIMIT_UNITS } from '../../libs/domain/src/calendar/limit.js';
import { plainDate } from '../../libs/domain/src/calendar/plain-date.js';
import { compileCalendar, type WorkingCalendar } from '../../libs/domain/src/calendar/working-calendar.js';
import { DEFAULT_RULES, type Actor, type CaseRules } from '../../libs/domain/src/case/context.js';
import type { CaseFile } from '../../libs/domain/src/case/case-file.js';
import type { MovePlan } from '../../libs/domain/src/case/move-process.js';
import type { ProcessDefinition, ReturnEdge, Step } from '../../libs/domain/src/process/definition.js';
import type { AuthorityLevel, PostRole } from '../../libs/domain/src/process/units.js';
import { processes } from './behind-issue.js';
import { APPLICANT, SAMPLE_HASH, SAMPLE_UNITS, SampleCase, actor } from './sample-case.js';
import { sampleLimit, sampleProcedure } from './sample-process.js';

/** One try of a random play: how much time passes before it, who does what, and what they choose where there is a choice. */
export interface Move {
  readonly minutes: number;
  /** Wait until the next thing happens by itself instead. */
  readonly untilTimer: boolean;
  /** Most tries are what somebody may really do, else the case would hardly move. */
  readonly kind: 'onward' | 'possible' | 'anything';
  readonly what: number;
  readonly by: number;
  readonly choice: number;
}

/** A case to be played: its process, how its procedure and the house count, and what is tried on it. */
export interface Play {
  readonly definition: ProcessDefinition;
  readonly online: boolean;
  readonly desk: 'c-desk' | 'e-desk';
  readonly level: AuthorityLevel;
  readonly limit: { readonly value: number; readonly unit: (typeof LIMIT_UNITS)[number] };
  readonly restarts: boolean;
  readonly sameClock: boolean;
  readonly answerDays: number | null;
  readonly supplementsAllowed: number;
  readonly moves: readonly Move[];
}

const move: fc.Arbitrary<Move> = fc.record({
  minutes: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 5, arbitrary: fc.nat(240) }, { weight: 3, arbitrary: fc.nat(3_000) }, { weight: 1, arbitrary: fc.nat(40_000) }),
  untilTimer: fc.nat(5).map((number) => number === 0),
  kind: fc.nat(9).map((number) => (number < 4 ? 'onward' : number < 9 ? 'possible' : 'anything')),
  what: fc.nat(),
  by: fc.nat(),
  choice: fc.nat(),
});

/** Any sound process, and 5 to 40 tries on a case of it; without a bias to the smallest values, since those are ways of which little is left. */
export const plays: fc.Arbitrary<Play> = fc.noBias(fc.record({
  definition: processes,
  online: fc.boolean(),
  desk: fc.constantFrom('c-desk', 'e-desk'),
  level: fc.constantFrom('commune', 'district', 'province'),
  limit: fc.record({ value: fc.integer({ min: 1, max: 20 }), unit: fc.constantFrom(...LIMIT_UNITS) }),
  restarts: fc.boolean(),
  sameClock: fc.boolean(),
  answerDays: fc.constantFrom(null, 2, 15),
  supplementsAllowed: fc.integer({ min: 1, max: 2 }),
  moves: fc.array(move, { minLength: 5, maxLength: 40, size: 'max' }),
}));

const saturdays = { code: 'T7', name: 'Làm việc sáng thứ Bảy', weekly: { 6: [{ from: 7 * 60, to: 11 * 60 + 30 }] } };
const decision = {
  code: 'QĐ',
  name: 'Theo quyết định mới',
  days: [
    { date: plainDate('2026-08-12'), kind: 'closed', reason: 'Nghỉ do bão', decision: 'QĐ 1' },
    { date: plainDate('2026-08-24'), kind: 'closed', reason: 'Nghỉ do bão', decision: 'QĐ 1' },
    { date: plainDate('2026-08-15'), kind: 'working', reason: 'Làm bù', decision: 'QĐ 1' },
  ],
} as const;

const weekdays = compileCalendar([defaultCalendar]);
const sixDays = compileCalendar([defaultCalendar, saturdays]);
const weekdaysChanged = compileCalendar([defaultCalendar, decision]);
const sixDaysChanged = compileCalendar([defaultCalendar, saturdays, decision]);

/** Some units work on Saturdays too, so that no two clocks of a case may be mixed up unseen. */
const worksSaturdays = (unitId: string): boolean => unitId.startsWith('d') || unitId === 'c-twin' || unitId === 'p-dept';
const calendarOf = (unitId: string): WorkingCalendar => (worksSaturdays(unitId) ? sixDays : weekdays);
/** The calendars after a decision that closes days and makes up for one. */
export const changedCalendarOf = (unitId: string): WorkingCalendar => (worksSaturdays(unitId) ? sixDaysChanged : weekdaysChanged);

/** The case of a play, just received or sent online. */
export function begin(play: Play): SampleCase {
  const rules: CaseRules = {
    ...DEFAULT_RULES,
    due: { dueTimeMode: play.sameClock ? 'same-clock-time' : 'end-of-office' },
    answerDays: play.answerDays,
    supplementsAllowed: play.supplementsAllowed,
  };
  const procedure = sampleProcedure({ limits: [sampleLimit({ limit: play.limit })], resolvingLevels: [play.level, 'commune'], supplementRule: play.restarts ? 'restart' : 'move' });
  const options = { definition: play.definition, procedure, desk: play.desk, rules, calendarOf };
  const sample = play.online ? SampleCase.submitted(options) : SampleCase.received(options);
  sample.definitions.set(NEXT_HASH, renamed(play.definition));
  return sample;
}

const NEXT_HASH = 'hash-2';
const NEXT = 'v2-';

/** The same process under new names. */
function renamed(definition: ProcessDefinition): ProcessDefinition {
  const named = (key: string): string => `${NEXT}${key}`;
  const edge = (back: ReturnEdge): ReturnEdge => (typeof back === 'string' ? named(back) : { ...back, to: named(back.to) });
  const rename = (step: Step): Step => {
    const key = named(step.key);
    switch (step.kind) {
      case 'choice':
        return { ...step, key, ways: step.ways.map((way) => ({ ...way, next: named(way.next) })), otherwise: named(step.otherwise) };
      case 'fork':
        return { ...step, key, branches: step.branches.map((branch) => ({ ...branch, next: named(branch.next) })), join: named(step.join) };
      case 'join':
      case 'wait':
      case 'call':
        return { ...step, key, next: named(step.next) };
      default:
        return { ...step, key, next: step.next === null ? null : named(step.next), returnsTo: step.returnsTo.map(edge) };
    }
  };
  return { ...definition, version: 2, first: named(definition.first), stages: definition.stages.map(rename) };
}

/** The plan that moves a case to its process under the other names. */
export function otherNames(sample: SampleCase): MovePlan {
  const forward = sample.file.processHash === SAMPLE_HASH;
  const steps = sample.definition.stages.map(({ key }): [string, string] => [key, forward ? `${NEXT}${key}` : key.slice(NEXT.length)]);
  const toHash = forward ? NEXT_HASH : SAMPLE_HASH;
  return { to: sample.definitions.get(toHash)!, toHash, steps: Object.fromEntries(steps) };
}

const ROLE_OF = { counter: ['counter-officer'], department: ['specialist', 'department-head'], authority: ['leader', 'clerk'] } as const;

/** Three people in every post: two who hold it, and one who stands in for the first. */
const PEOPLE: ReadonlyMap<string, Actor[]> = new Map(SAMPLE_UNITS.flatMap(({ id, kind }) => ROLE_OF[kind].map((role) => [`${role}@${id}`, inPost(role, id)] as [string, Actor[]])));
export const EVERYBODY: readonly Actor[] = [...[...PEOPLE.values()].flat(), APPLICANT, actor('counter-officer@c-desk+specialist@c-dept+department-head@p-dept+leader@c+leader@p')];

function inPost(role: PostRole, unitId: string): Actor[] {
  const name = `${role}@${unitId}`;
  const standsInFor = { id: name, name: `Cán bộ ${name} 1` };
  return [actor(name), actor(`${name}#2`), { ...actor(`${name}#3`), posts: [{ role, unitId, standsInFor }] }];
}

export function peopleIn(role: PostRole, unitId: string): readonly Actor[] {
  return PEOPLE.get(`${role}@${unitId}`) ?? [];
}

/** Those who have to do with a case where it stands now. */
export function peopleAround(file: CaseFile, { tree }: Pick<SampleCase, 'tree'>): Actor[] {
  const unitIds = [...file.tokens.map(({ unitId }) => unitId), ...file.tokens.flatMap(({ handOver }) => handOver?.toUnitId ?? [])];
  const posts = new Set(['counter-officer@' + file.receivingUnitId, `leader@${file.resolvingAuthorityId}`]);
  for (const { post, unitId, handOver } of file.tokens) {
    if (post !== null) posts.add(`${post}@${unitId}`);
    if (handOver !== null) posts.add(`${handOver.post}@${handOver.toUnitId}`);
  }
  for (const unitId of unitIds) posts.add(`department-head@${unitId}`).add(`leader@${tree.authorityOf(unitId)?.id}`);
  return [APPLICANT, ...[...posts].flatMap((post) => PEOPLE.get(post) ?? [])];
}
