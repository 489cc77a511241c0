import fc from 'fast-check';
import { enclosing, encloses } from '../../libs/domain/src/process/blocks.js';
import type { DataField, JoinStep, ProcessDefinition, ReturnEdge, Stage, StageLimit, Step, UnitRole } from '../../libs/domain/src/process/definition.js';
import { reachableFrom } from '../../libs/domain/src/process/process-fault.js';
import { isStage } from '../../libs/domain/src/process/stages.js';
import type { PostRole } from '../../libs/domain/src/process/units.js';
import { sampleProcess } from './sample-process.js';

/** Data that random processes declare; two fields of yes or no, so that opinions can be kept apart. */
export const RANDOM_FIELDS: readonly DataField[] = [
  { key: 'agrees', name: 'Đồng ý', type: 'yes-no' },
  { key: 'registered', name: 'Đã đăng ký', type: 'yes-no' },
  { key: 'area', name: 'Diện tích', type: 'number' },
  { key: 'remark', name: 'Ghi chú', type: 'text' },
  { key: 'ready_on', name: 'Ngày xong', type: 'date' },
  { key: 'land_use', name: 'Loại đất', type: 'choice', options: [{ value: 'o', label: 'Đất ở' }, { value: 'nn', label: 'Đất nông nghiệp' }] },
];

/** Conditions that read one field, or none: then the key is empty. */
const ATOMS: readonly (readonly [field: string, when: string])[] = [
  ['', 'channel == "online"'],
  ['', 'receiving_level == "commune" && resolving_level != "district"'],
  ['', '!(delivery in ["post", "online"])'],
  ['', 'variant == ""'],
  ['agrees', 'agrees'],
  ['registered', '!registered'],
  ['area', 'area > 500.0'],
  ['area', 'area * 2.0 - 1.0 <= 100.0'],
  ['remark', 'remark.contains("khẩn") || size(remark) > 20'],
  ['ready_on', 'ready_on >= "2026-09-01"'],
  ['land_use', 'land_use == "o"'],
  ['land_use', 'land_use in ["nn"]'],
];

/** Work places that exist for every case of the sample province received in its communes, three-tier or two-tier. */
const PLACES: readonly (readonly [unit: UnitRole | readonly UnitRole[], post: PostRole])[] = [
  ['department@receiving', 'specialist'],
  ['department@resolving', 'department-head'],
  ['authority@resolving', 'leader'],
  ['authority@receiving', 'clerk'],
  ['counter@resolving', 'counter-officer'],
  ['department@province', 'specialist'],
  ['authority@province', 'leader'],
  [['department@district', 'department@province'], 'department-head'],
  [['authority@district', 'authority@commune'], 'clerk'],
  ['department:mau@province', 'specialist'],
  [['department:khac@commune', 'department@commune'], 'specialist'],
  ['unit:P-DEPT', 'department-head'],
  [['unit:P-DESK', 'counter@province'], 'counter-officer'],
];

interface Work {
  readonly place: number;
  readonly limit: StageLimit | null;
  readonly backs: readonly number[];
}

interface WhenDraft {
  readonly atoms: readonly number[];
  readonly both: boolean;
}

/** A way of a choice: its own work, then on after as many of the following steps as it skips. */
interface WayDraft {
  readonly when: WhenDraft;
  readonly inner: readonly Draft[];
  readonly skip: number;
}

interface BranchDraft {
  readonly inner: readonly Draft[];
  /** Hours that the branch has beyond what its steps plan; `null` without a limit of its own. */
  readonly spare: number | null;
}

type Draft =
  | { readonly kind: 'task'; readonly work: Work; readonly asks: readonly string[]; readonly may: Pick<Stage, 'maySupplement' | 'mayRefuse' | 'mayAskPayment'>; readonly handOver: StageLimit | null }
  | { readonly kind: 'consult'; readonly work: Work; readonly spare: StageLimit; readonly silence: 'consent' | 'wait'; readonly records: string | null }
  | { readonly kind: 'wait'; readonly limit: StageLimit }
  | { readonly kind: 'call'; readonly limit: StageLimit | null; readonly spare: StageLimit; readonly silence: 'go-on' | 'wait'; readonly sends: readonly string[]; readonly answers: readonly string[] }
  | { readonly kind: 'choice'; readonly ways: readonly WayDraft[]; readonly otherwise: readonly Draft[] }
  | { readonly kind: 'fork'; readonly branches: readonly BranchDraft[]; readonly rule: 'all' | 'any' | 'some'; readonly wanted: number; readonly late: JoinStep['late'] };

interface EndDraft {
  readonly issue: Work;
  readonly filing: Work | null;
}

interface ProcessDraft {
  readonly asks: readonly string[];
  readonly body: readonly Draft[];
  readonly ends: readonly EndDraft[];
  readonly lastChoice: WhenDraft;
}

type Given = ReadonlySet<string>;

const limits: fc.Arbitrary<StageLimit> = fc.oneof(
  fc.integer({ min: 1, max: 64 }).map((quarters): StageLimit => ({ value: quarters / 4, unit: 'working-hours' })),
  fc.integer({ min: 1, max: 4 }).map((value): StageLimit => ({ value, unit: 'working-days' })),
);
const fieldKeys = fc.subarray(RANDOM_FIELDS.map(({ key }) => key), { maxLength: 3 });
const works: fc.Arbitrary<Work> = fc.record({ place: fc.nat(), limit: fc.option(limits, { freq: 6 }), backs: fc.array(fc.nat(), { maxLength: 2 }) });
const whens: fc.Arbitrary<WhenDraft> = fc.record({ atoms: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }), both: fc.boolean() });

const handOvers: fc.Arbitrary<StageLimit | null> = fc.option(limits, { freq: 2 });
const tasks: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constant('task' as const),
  work: works,
  asks: fieldKeys,
  may: fc.subarray(['maySupplement', 'mayRefuse', 'mayAskPayment'] as const).map((may) => Object.fromEntries(may.map((key) => [key, true]))),
  handOver: handOvers,
});
const resting: fc.Arbitrary<Draft> = fc.oneof(
  { weight: 4, arbitrary: tasks },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('consult' as const), work: works, spare: limits, silence: fc.constantFrom('consent', 'wait'), records: fc.option(fc.constantFrom('agrees', 'registered')) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), limit: limits }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('call' as const), limit: fc.option(limits), spare: limits, silence: fc.constantFrom('go-on', 'wait'), sends: fieldKeys, answers: fieldKeys }),
  },
);

/** Steps one after the other; `depth` is how deep choices and forks may stand in one another. */
function sequences(depth: number, maxLength: number): fc.Arbitrary<Draft[]> {
  return fc.array(depth === 0 ? resting : fc.oneof({ weight: 5, arbitrary: resting }, { weight: 2, arbitrary: choices(depth - 1) }, { weight: 2, arbitrary: forks(depth - 1) }), { maxLength });
}

function choices(depth: number): fc.Arbitrary<Draft> {
  const ways = fc.record({ when: whens, inner: sequences(depth, 2), skip: fc.nat({ max: 2 }) });
  return fc.record({ kind: fc.constant('choice' as const), ways: fc.array(ways, { minLength: 1, maxLength: 2 }), otherwise: sequences(depth, 1) });
}

function forks(depth: number): fc.Arbitrary<Draft> {
  // Work comes first in a branch, so that no path leads straight to the join.
  const inner = fc.tuple(resting, sequences(depth, 2)).map(([first, others]) => [first, ...others]);
  return fc.record({
    kind: fc.constant('fork' as const),
    branches: fc.array(fc.record({ inner, spare: fc.option(fc.nat({ max: 8 }), { freq: 2 }) }), { minLength: 2, maxLength: 3 }),
    rule: fc.constantFrom('all', 'any', 'some'),
    wanted: fc.nat(),
    late: fc.constantFrom('wait', 'cancel'),
  });
}

/**
 * Sound process definitions that use every construct of the format, over the units of the sample province: each has
 * a first stage at the counter, passes `checkProcess`, and can be worked through by whoever holds a stage's post.
 */
export function randomProcess(): fc.Arbitrary<ProcessDefinition> {
  const ends = fc.array(fc.record({ issue: works, filing: fc.option(works, { freq: 2 }) }), { minLength: 1, maxLength: 2 });
  return fc.record({ asks: fieldKeys, body: sequences(2, 4), ends, lastChoice: whens }).map((draft) => new Assembly().process(draft));
}

/** Turns a draft into steps. Data is followed on the way, so that a condition reads only what every path has given. */
class Assembly {
  private readonly steps: Step[] = [];
  private readonly backs = new Map<string, readonly number[]>();
  private count = 0;

  process({ asks, body, ends, lastChoice }: ProcessDraft): ProcessDefinition {
    const arrivals: Given[] = [];
    const issues = ends.map((_, index) => `issue-${index + 1}`);
    const close = issues.length > 1 ? 'ending' : 'issue-1';
    const given = new Set(asks);
    const first: Stage = { key: 'receive', name: 'Tiếp nhận', kind: 'task', unit: 'counter@receiving', post: 'counter-officer', limit: { value: 2, unit: 'working-hours' }, product: 'Giấy tiếp nhận', next: '', returnsTo: [], asks };
    const next = this.sequence(body, close, given, (known) => arrivals.push(known));
    if (close === 'ending') {
      const when = conditionOf(lastChoice, onEvery(arrivals));
      this.steps.push({ key: 'ending', name: 'Chọn cách kết thúc', kind: 'choice', ways: [{ name: 'Cách khác', when, next: 'issue-2' }], otherwise: 'issue-1' });
    }
    ends.forEach((end, index) => this.end(end, index + 1));
    return this.withWaysBack({ ...sampleProcess(), schema: 2, data: RANDOM_FIELDS, first: 'receive', stages: [{ ...first, next }, ...this.steps] });
  }

  private end({ issue, filing }: EndDraft, number: number): void {
    const [handing, after] = [`return-${number}`, `file-${number}`];
    this.backs.set(`issue-${number}`, issue.backs).set(after, filing?.backs ?? []);
    const stage = { limit: issue.limit, product: 'Kết quả', returnsTo: [] };
    this.steps.push({ ...stage, key: `issue-${number}`, name: `Ban hành ${number}`, kind: 'issue', unit: 'authority@resolving', post: 'clerk', next: filing ? after : handing });
    if (filing) this.steps.push({ ...stage, key: after, name: `Lưu hồ sơ ${number}`, kind: 'task', unit: 'department@resolving', post: 'specialist', limit: filing.limit, next: handing });
    this.steps.push({ ...stage, key: handing, name: `Trả kết quả ${number}`, kind: 'return', unit: 'counter@receiving', post: 'counter-officer', limit: null, next: null });
  }

  /** Adds steps that lead to `after`; `leave` is told the data that each way there has given. The answer is where they begin. */
  private sequence(drafts: readonly Draft[], after: string, given: Given, leave: (known: Given) => void): string {
    const keys = drafts.map(({ kind }) => `${kind}-${++this.count}`);
    const arrivals: Given[][] = drafts.map(() => []);
    const target = (index: number): Target => {
      const key = keys[index];
      return key === undefined ? { key: after, arrive: leave } : { key, arrive: (known) => void arrivals[index]?.push(known) };
    };
    target(0).arrive(given);
    drafts.forEach((draft, index) => this.add(draft, keys[index] ?? after, onEvery(arrivals[index] ?? []), (skip) => target(Math.min(index + 1 + skip, drafts.length))));
    return keys[0] ?? after;
  }

  private add(draft: Draft, key: string, known: Given, ahead: (skip: number) => Target): void {
    if (draft.kind === 'choice') return this.addChoice(draft, key, known, ahead);
    if (draft.kind === 'fork') return this.addFork(draft, key, known, ahead(0));
    const step = restingStep(draft, key, known, ahead(0).key);
    if ('work' in draft) this.backs.set(key, draft.work.backs);
    this.steps.push(step);
    ahead(0).arrive(new Set([...known, ...givenBy(draft)]));
  }

  private addChoice({ ways, otherwise }: Draft & { kind: 'choice' }, key: string, known: Given, ahead: (skip: number) => Target): void {
    const lead = (inner: readonly Draft[], { key: to, arrive }: Target): string => this.sequence(inner, to, known, arrive);
    const written = ways.map(({ when, inner, skip }, index) => ({ name: `Trường hợp ${index + 1}`, when: conditionOf(when, known), next: lead(inner, ahead(skip)) }));
    this.steps.push({ key, name: `Rẽ nhánh ${key}`, kind: 'choice', ways: written, otherwise: lead(otherwise, ahead(0)) });
  }

  private addFork({ branches, rule, wanted, late }: Draft & { kind: 'fork' }, key: string, known: Given, next: Target): void {
    const join = `join-${++this.count}`;
    const given: Given[] = [];
    const written = branches.map(({ inner, spare }, index) => {
      const [start, arrivals] = [this.steps.length, [] as Given[]];
      const first = this.sequence(inner, join, known, (reached) => arrivals.push(reached));
      given.push(onEvery(arrivals));
      const limit: StageLimit | null = spare === null ? null : { value: hoursOf(this.steps.slice(start)) + spare + 1, unit: 'working-hours' };
      return { key: `branch-${index + 1}`, name: `Nhánh ${index + 1}`, limit, next: first };
    });
    this.steps.push({ key, name: `Chia nhánh ${key}`, kind: 'fork', branches: written, join });
    this.steps.push({ key: join, name: `Hợp nhánh ${key}`, kind: 'join', rule: rule === 'some' ? 1 + (wanted % branches.length) : rule, late, next: next.key });
    next.arrive(new Set([...known, ...(rule === 'all' && late === 'wait' ? given.flatMap((fields) => [...fields]) : [])]));
  }

  /** Ways back can be chosen only when all ways forward are known. */
  private withWaysBack(definition: ProcessDefinition): ProcessDefinition {
    const stages = definition.stages.filter(isStage);
    const after = new Map(stages.map(({ key }) => [key, reachableFrom(definition, key)]));
    const issued = (key: string): boolean => stages.some((stage) => stage.kind === 'issue' && after.get(stage.key)?.has(key));
    const edgesOf = ({ key }: Stage): ReturnEdge[] => {
      const own = enclosing(definition, key);
      const fit = stages.filter((to) => after.get(to.key)?.has(key) && encloses(enclosing(definition, to.key), own) && (!issued(key) || issued(to.key)));
      const chosen = new Set((this.backs.get(key) ?? []).flatMap((number) => fit[number % fit.length] ?? []));
      return [...chosen].map(({ key: to }) => (enclosing(definition, to).length < own.length ? { to, siblings: 'cancel' } : to));
    };
    return { ...definition, stages: definition.stages.map((step) => (step.kind === 'task' || step.kind === 'issue' ? { ...step, returnsTo: edgesOf(step) } : step)) };
  }
}

/** Where a way leads, and who keeps the data that it has given. */
interface Target {
  readonly key: string;
  readonly arrive: (known: Given) => void;
}

type RestingDraft = Exclude<Draft, { kind: 'choice' | 'fork' }>;

function restingStep(draft: RestingDraft, key: string, known: Given, next: string): Step {
  const named = { key, name: `Bước ${key}`, next };
  switch (draft.kind) {
    case 'wait':
      return { ...named, kind: 'wait', until: known.has('ready_on') ? { data: 'ready_on' } : { limit: draft.limit } };
    case 'call': {
      const { spare, limit, kind: _, ...members } = draft;
      return { ...named, ...members, kind: 'call', service: 'dich-vu-mau', limit: draft.silence === 'go-on' ? (limit ?? spare) : limit };
    }
    case 'consult': {
      const { work, spare, silence, records } = draft;
      const limit = silence === 'consent' ? (work.limit ?? spare) : work.limit;
      return { ...named, ...placeOf(work), kind: 'consult', limit, product: 'Văn bản ý kiến', returnsTo: [], silence, ...(records === null ? {} : { records }) };
    }
    default: {
      const { work, asks, may, handOver } = draft;
      return { ...named, ...placeOf(work), kind: 'task', limit: work.limit, product: 'Dự thảo', returnsTo: [], asks, ...may, ...(handOver === null ? {} : { handOver: { limit: handOver } }) };
    }
  }
}

function placeOf({ place }: Work): Pick<Stage, 'unit' | 'post'> {
  const [unit, post] = PLACES[place % PLACES.length] ?? ['department@resolving', 'specialist'];
  return { unit, post };
}

function givenBy(draft: RestingDraft): readonly string[] {
  if (draft.kind === 'task') return draft.asks;
  if (draft.kind === 'consult') return draft.records === null ? [] : [draft.records];
  return draft.kind === 'call' && draft.silence === 'wait' ? draft.answers : [];
}

function conditionOf({ atoms, both }: WhenDraft, known: Given): string {
  const usable = ATOMS.filter(([field]) => field === '' || known.has(field)).map(([, when]) => `(${when})`);
  return atoms.map((atom) => usable[atom % usable.length]).join(both ? ' && ' : ' || ');
}

function onEvery(arrivals: readonly Given[]): Given {
  const [first, ...others] = arrivals;
  return new Set([...(first ?? [])].filter((field) => others.every((known) => known.has(field))));
}

/** At least the hours that steps plan, however the ways between them lead. */
function hoursOf(steps: readonly Step[]): number {
  return steps.flatMap(limitsOf).reduce((sum, { value, unit }) => sum + (unit === 'working-days' ? value * 8 : value), 0);
}

function limitsOf(step: Step): StageLimit[] {
  if (step.kind === 'fork') return step.branches.flatMap(({ limit }) => limit ?? []);
  if (step.kind === 'wait') return 'limit' in step.until ? [step.until.limit] : [];
  if (isStage(step)) return [step.limit, step.handOver?.limit].flatMap((limit) => limit ?? []);
  return step.kind === 'call' && step.limit !== null ? [step.limit] : [];
}
