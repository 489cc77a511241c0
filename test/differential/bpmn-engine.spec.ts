import { describe, expect, test } from '@jest/globals';
import { Engine, type Execution } from 'bpmn-engine';
import fc from 'fast-check';
import { exportBpmn } from '#bpmn';
import { conditionHolds, enclosing, stepsInOrder, type CaseData, type ConditionFacts, type DataField, type DataValue, type ProcessDefinition, type Step } from '#domain';
import { factsOf } from '../../libs/domain/src/case/flow.js';
import { RANDOM_FIELDS, randomProcess } from '../support/random-process.js';
import { SampleCase, actor } from '../support/sample-case.js';
import { sampleProcess, sampleStage } from '../support/sample-process.js';

/** The stages that are open after each completion, in the order of the definition; always the first of them is completed next. */
type Trace = readonly (readonly string[])[];

/** Another engine's run, one stage at a time. */
interface Run {
  readonly open: () => string[];
  readonly complete: (key: string) => void;
}

/** More completions than any process here has stages: whoever goes in a circle is stopped. */
const MOST = 200;

function play(definition: ProcessDefinition, { open, complete }: Run): Trace {
  const order = new Map(definition.stages.map(({ key }, index) => [key, index]));
  const trace: string[][] = [];
  while (trace.length < MOST) {
    const now = open().sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    trace.push(now);
    const [next] = now;
    if (next === undefined) break;
    complete(next);
  }
  return trace;
}

/** Our engine: a case that is received, then worked on by whoever holds the post. */
function ours(definition: ProcessDefinition, data: CaseData, desk: string): { run: Run; facts: ConditionFacts } {
  const sample = SampleCase.received({ definition, desk });
  const complete = (key: string): void => {
    const token = sample.tokenAt(key);
    const by = `${token.post}@${token.unitId}`;
    const { kind } = definition.stages.find((step) => step.key === key) ?? {};
    if (kind === 'issue') sample.run({ action: 'issue-result', token: token.id, documentNumber: '1/GXN', title: 'Giấy xác nhận', signedBy: 'Lãnh đạo' }, by);
    else if (kind === 'return') sample.run({ action: 'return-result', token: token.id, recipient: 'Trần Thị B', method: 'counter' }, by);
    else sample.advance(key, key === definition.first ? data : {});
  };
  return { run: { open: () => sample.file.tokens.map(({ stage }) => stage), complete }, facts: factsOf(sample.file, sample.context(actor(`counter-officer@${desk}`))) };
}

/** The npm package over the exported drawing, which it reads once for several runs. */
class Theirs {
  private readonly keys: ReadonlyMap<string, string>;

  private constructor(private readonly definition: ProcessDefinition, private readonly engine: Engine) {
    this.keys = new Map(definition.stages.map(({ key }) => [`Step_${key}`, key]));
  }

  static async of(definition: ProcessDefinition): Promise<Theirs> {
    return new Theirs(definition, new Engine({ name: 'differential', source: await exportBpmn(definition) }));
  }

  /** A condition is asked in CEL, over the data that the first stage has given. */
  async run(data: CaseData, facts: ConditionFacts, extensions: Extensions): Promise<Run> {
    const holds = (when: string): boolean => conditionHolds(when, this.definition.data ?? [], facts, data);
    const execution: Execution = await this.engine.execute({ scripts: celScripts(holds), extensions });
    let tasks: ReturnType<Execution['getPostponed']> = [];
    const open = (): string[] => {
      tasks = execution.getPostponed().filter(({ type }) => type === 'bpmn:UserTask');
      return tasks.map(({ id }) => this.keys.get(id) ?? id);
    };
    return { open, complete: (key) => tasks.find(({ id }) => this.keys.get(id) === key)?.signal() };
  }
}

interface TheirFlow {
  readonly id: string;
  readonly targetId?: string;
  readonly behaviour?: { readonly conditionExpression?: { readonly body: string } };
  discard?: (content?: object) => void;
}

/** How the package asks a script: here every condition of a flow. */
function celScripts(holds: (when: string) => boolean) {
  return {
    register: () => undefined,
    getScript: (_: string, flow: TheirFlow) => ({
      execute: (__: object, answer: CallableFunction): void => void answer(null, holds(flow.behaviour?.conditionExpression?.body ?? '')),
    }),
  };
}

interface Hook {
  activate(): void;
  deactivate(): void;
}

type Extensions = Record<string, (activity: { readonly id: string; readonly outbound?: readonly TheirFlow[] }) => Hook>;

/** The package as it comes. */
const AS_IT_IS: Extensions = {};

/**
 * The package with ways not taken left silent, as BPMN wants them. As it comes it sends "discarded" along them, and a
 * parallel join takes that for an arrival where the ways of a choice come together before it
 * (https://github.com/paed01/bpmn-engine/issues/200).
 */
const SILENT: Extensions = {
  silent: ({ outbound = [] }) => {
    for (const flow of outbound) {
      const discard = flow.discard?.bind(flow);
      // It ends by itself what was already discarded on its way to the target.
      flow.discard = (content = {}) => discard?.({ ...content, discardSequence: [flow.targetId] });
    }
    return { activate: () => undefined, deactivate: () => undefined };
  },
};

/** The part of a process that both engines know: work of people, choices, forks whose branches all must arrive. */
function simplified(definition: ProcessDefinition, data: CaseData): ProcessDefinition {
  return { ...definition, stages: definition.stages.map((step) => simplifiedStep(step, step.key === definition.first ? Object.keys(data) : [])) };
}

function simplifiedStep(step: Step, asks: readonly string[]): Step {
  switch (step.kind) {
    case 'choice':
      return step;
    case 'fork':
      return { ...step, branches: step.branches.map((branch) => ({ ...branch, limit: null })) };
    case 'join':
      return { ...step, rule: 'all', late: 'wait' };
    case 'wait':
    case 'call':
      return sampleStage({ key: step.key, name: step.name, next: step.next });
    default: {
      const { key, name, kind, unit, post, limit, product, next, returnsTo } = step;
      return { key, name, kind: kind === 'consult' ? 'task' : kind, unit, post, limit, product, next, returnsTo, asks };
    }
  }
}

const VALUES: Readonly<Record<DataField['type'], fc.Arbitrary<DataValue>>> = {
  'yes-no': fc.boolean(),
  number: fc.constantFrom(0, 50, 50.5, 51, 500, 501, 1e6),
  text: fc.constantFrom('', 'khẩn cấp', 'một lời ghi chú dài hơn hai mươi chữ'),
  date: fc.constantFrom('2026-08-31', '2026-09-01', '2027-01-01'),
  choice: fc.constantFrom('o', 'nn'),
};

/** Values for some of the fields; a condition that reads another does not hold. */
const randomData: fc.Arbitrary<CaseData> = fc
  .subarray([...RANDOM_FIELDS])
  .chain((fields) => fc.record(Object.fromEntries(fields.map(({ key, type }) => [key, VALUES[type]]))));

/** Without choices within branches: a task stands for each, and what it no longer leads to is left out. */
function withoutChoicesInBranches(definition: ProcessDefinition): ProcessDefinition {
  const stages = definition.stages.map((step) => (step.kind === 'choice' && enclosing(definition, step.key).length > 0 ? sampleStage({ key: step.key, name: step.name, next: step.otherwise }) : step));
  const reached = new Set(stepsInOrder({ ...definition, stages }).map(({ key }) => key));
  return { ...definition, stages: stages.filter(({ key }) => reached.has(key)) };
}

/** What the random processes have shown, so that a test over none of the constructs would not pass. */
class Seen {
  definitions = 0;
  forks = 0;
  choices = 0;
  choicesInBranches = 0;
  sideBySide = 0;
  readonly traces = new Set<string>();

  definition(definition: ProcessDefinition): void {
    const has = (fits: (step: Step) => boolean): number => Number(definition.stages.some(fits));
    this.definitions += 1;
    this.forks += has(({ kind }) => kind === 'fork');
    this.choices += has(({ kind }) => kind === 'choice');
    this.choicesInBranches += has(({ kind, key }) => kind === 'choice' && enclosing(definition, key).length > 0);
  }

  trace(trace: Trace): void {
    this.sideBySide += Number(trace.some((open) => open.length > 1));
    this.traces.add(JSON.stringify(trace));
  }
}

/** Not the largest ones: the package takes seconds over them. */
const processes = randomProcess().filter(({ stages }) => stages.length <= 40);

const runs = fc.record({ definition: processes, data: fc.array(randomData, { minLength: 2, maxLength: 2 }), desk: fc.constantFrom('c-desk', 'e-desk') });

/** Work side by side, which fewer than half of the random processes have. */
const hasFork = ({ definition }: { readonly definition: ProcessDefinition }): boolean => definition.stages.some(({ kind }) => kind === 'fork');

/** Plays random processes with several data each on both engines and compares what is open after every completion. */
async function compare(numRuns: number, extensions: Extensions, narrowed: (definition: ProcessDefinition) => ProcessDefinition): Promise<Seen> {
  const seen = new Seen();
  await fc.assert(
    fc.asyncProperty(fc.oneof(runs, runs.filter(hasFork)), async ({ definition, data, desk }) => {
      const fitting = narrowed(definition);
      seen.definition(fitting);
      const other = await Theirs.of(simplified(fitting, {}));
      for (const values of data) {
        const simple = simplified(fitting, values);
        const { run, facts } = ours(simple, values, desk);
        const trace = play(simple, run);
        expect(trace.at(-1)).toEqual([]);
        expect(play(simple, await other.run(values, facts, extensions))).toEqual(trace);
        seen.trace(trace);
      }
    }),
    { numRuns },
  );
  return seen;
}

describe('our engine and bpmn-engine, over the same exported drawing', () => {
  test('take the same stages in the same order', async () => {
    const seen = await compare(60, SILENT, (definition) => definition);
    expect(seen.definitions).toBeGreaterThanOrEqual(60);
    expect(Math.min(seen.forks, seen.choices, seen.sideBySide, seen.choicesInBranches)).toBeGreaterThan(8);
    expect(seen.traces.size).toBeGreaterThan(50);
  }, 300_000);

  test('also as the package comes, where no branch has a choice', async () => {
    const seen = await compare(25, AS_IT_IS, withoutChoicesInBranches);
    expect(Math.min(seen.forks, seen.choices, seen.sideBySide)).toBeGreaterThan(3);
    expect(seen.choicesInBranches).toBe(0);
  }, 300_000);

  test('which still goes on early where one has: when this fails, it is mended, and the first test needs no SILENT', async () => {
    const stage = (key: string, next: string | null): Step => sampleStage({ key, next });
    const definition: ProcessDefinition = {
      ...sampleProcess(),
      first: 'fork',
      stages: [
        { key: 'fork', kind: 'fork', name: 'Chia', branches: [{ key: 'x', name: 'X', limit: null, next: 'a' }, { key: 'y', name: 'Y', limit: null, next: 'choice' }], join: 'join' },
        stage('a', 'join'),
        { key: 'choice', kind: 'choice', name: 'Chọn', ways: [{ name: 'B', when: 'channel == "counter"', next: 'b' }], otherwise: 'c' },
        stage('b', 'join'),
        stage('c', 'join'),
        { key: 'join', kind: 'join', name: 'Hợp', rule: 'all', late: 'wait', next: 'last' },
        stage('last', null),
      ],
    };
    const facts = { channel: 'counter', variant: '', delivery: 'counter', receiving_level: 'commune', resolving_level: 'commune' };
    const other = await Theirs.of(definition);
    const [, asItIs] = play(definition, await other.run({}, facts, AS_IT_IS));
    const [, silent] = play(definition, await other.run({}, facts, SILENT));
    expect({ asItIs, silent }).toEqual({ asItIs: ['b', 'last'], silent: ['b'] });
  });
});
