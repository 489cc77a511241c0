import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BREAKS } from '../../../../test/support/break-process.js';
import { RANDOM_FIELDS, randomProcess } from '../../../../test/support/random-process.js';
import { SAMPLE_UNITS } from '../../../../test/support/sample-case.js';
import { walkProcess } from '../../../../test/support/walk-process.js';
import { enclosing } from './blocks.js';
import { checkProcess } from './check-process.js';
import type { ProcessDefinition, Step } from './definition.js';
import { resolveStageUnit } from './resolve-unit.js';
import { isStage, unitRolesOf } from './stages.js';
import { UnitTree } from './units.js';

const tree = new UnitTree(SAMPLE_UNITS);
const chances = fc.infiniteStream(fc.nat()).map((stream) => (below: number) => (stream.next().value ?? 0) % below);

describe('a random process', () => {
  test('has no fault', () => {
    fc.assert(
      fc.property(randomProcess(), (definition) => {
        expect(checkProcess(definition, undefined, { tree, field: 'mau' })).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('finds every unit for a commune of three tiers and of two', () => {
    fc.assert(
      fc.property(randomProcess(), fc.constantFrom('c', 'e'), (definition, commune) => {
        const route = { receivingUnitId: `${commune}-desk`, resolvingAuthorityId: commune, field: 'mau' };
        for (const stage of definition.stages.filter(isStage)) expect(resolveStageUnit(stage, route, tree)).toBeDefined();
      }),
    );
  });

  test('uses every construct', () => {
    const found = new Set(fc.sample(randomProcess(), { numRuns: 300, seed: 20_260_803 }).flatMap(constructsOf));
    expect([...found].sort()).toEqual(CONSTRUCTS);
  });
});

describe('a broken process', () => {
  test.each(Object.entries(BREAKS))('is found when %s', (_, [codes, broken]) => {
    fc.assert(
      fc.property(randomProcess(), fc.nat(), (definition, pick) => {
        const wrong = broken(definition, pick);
        fc.pre(wrong !== null);
        const expected: readonly string[] = typeof codes === 'string' ? [codes] : codes;
        const faults = checkProcess(wrong);
        expect(faults.filter(({ code }) => expected.includes(code))).not.toEqual([]);
        for (const { place, message } of faults) expect([place, message]).not.toContain('');
      }),
      { numRuns: 50, maxSkipsPerRun: 1_000 },
    );
  });
});

/** One thing of a process turned at random, mostly into something wrong. */
function turned(definition: ProcessDefinition, step: Step, pick: number): object {
  const key = definition.stages[pick % definition.stages.length]?.key ?? '';
  const field = RANDOM_FIELDS[pick % RANDOM_FIELDS.length];
  switch (step.kind) {
    case 'choice':
      return pick % 2 === 0 ? { otherwise: key } : { ways: step.ways.map((way) => ({ ...way, when: field?.type === 'yes-no' ? field.key : `${field?.key} == ${field?.key}` })) };
    case 'fork':
      return pick % 2 === 0 ? { join: key } : { branches: step.branches.map((branch, index) => (index === 0 ? { ...branch, next: key } : branch)) };
    case 'join':
      return pick % 3 === 0 ? { next: key } : { rule: pick % 3, late: pick % 2 === 0 ? 'wait' : 'cancel' };
    case 'wait':
      return pick % 2 === 0 ? { next: key } : { until: { data: 'ready_on' } };
    case 'call':
      return pick % 2 === 0 ? { next: key } : { silence: 'go-on' };
    default:
      return pick % 2 === 0 ? { next: key } : { asks: [], records: undefined };
  }
}

test('what the checker lets through can be walked to its end, whatever comes, and never reads what nobody gave', () => {
  let walked = 0;
  fc.assert(
    fc.property(randomProcess(), fc.nat(), fc.nat(), chances, (definition, at, pick, chance) => {
      const changed = definition.stages[at % definition.stages.length];
      const stages = definition.stages.map((step) => (step === changed ? ({ ...step, ...turned(definition, step, pick) } as Step) : step));
      for (const candidate of [definition, { ...definition, stages }]) {
        if (checkProcess(candidate).length > 0) continue;
        walked += candidate === definition ? 0 : 1;
        expect(walkProcess(candidate, chance)).toEqual({ issued: 1, returned: 1, wrong: [] });
      }
    }),
    { numRuns: 500 },
  );
  expect(walked).toBeGreaterThan(50);
});

const CONSTRUCTS = [
  'after-issue', 'asks', 'back-of-issue', 'back-out-of-fork', 'back-within', 'branch-limit', 'branches-2', 'branches-3', 'call-go-on', 'call-wait', 'choice', 'condition-data', 'condition-facts',
  'consult-consent', 'consult-records', 'consult-silent', 'consult-wait', 'depth-1', 'depth-2', 'hand-over', 'join-all-cancel', 'join-all-wait', 'join-any-cancel', 'join-any-wait', 'join-some-cancel',
  'join-some-wait', 'limit-days', 'limit-hours', 'limit-none', 'may-ask-payment', 'may-refuse', 'may-supplement', 'reconverges', 'two-ends', 'unit-alternatives', 'unit-field', 'unit-named',
  'wait-data', 'wait-limit', 'ways-2',
];

function constructsOf(definition: ProcessDefinition): string[] {
  const ends = definition.stages.filter(({ kind }) => kind === 'return').length;
  const arrivals = definition.stages.flatMap((step) => ('next' in step && step.next !== null ? [step.next] : step.kind === 'choice' ? [...step.ways.map(({ next }) => next), step.otherwise] : []));
  const meets = definition.stages.some(({ key, kind }) => kind !== 'join' && arrivals.filter((to) => to === key).length > 1);
  return [...definition.stages.flatMap((step) => [...wordsOf(step), ...depthOf(definition, step)]), ...(ends > 1 ? ['two-ends'] : []), ...(meets ? ['reconverges'] : [])];
}

function depthOf(definition: ProcessDefinition, { key }: Step): string[] {
  const depth = enclosing(definition, key).length;
  return depth === 0 ? [] : [`depth-${depth}`];
}

function wordsOf(step: Step): string[] {
  switch (step.kind) {
    case 'choice':
      return ['choice', ...(step.ways.length > 1 ? ['ways-2'] : []), ...step.ways.map(({ when }) => (RANDOM_FIELDS.some(({ key }) => when.includes(key)) ? 'condition-data' : 'condition-facts'))];
    case 'fork':
      return [`branches-${step.branches.length}`, ...(step.branches.some(({ limit }) => limit !== null) ? ['branch-limit'] : [])];
    case 'join':
      return [`join-${typeof step.rule === 'number' ? 'some' : step.rule}-${step.late}`];
    case 'wait':
      return ['data' in step.until ? 'wait-data' : 'wait-limit'];
    case 'call':
      return [`call-${step.silence}`];
    default:
      return [
        ...(step.kind === 'consult' ? [`consult-${step.silence}`, step.records === undefined ? 'consult-silent' : 'consult-records'] : []),
        ...(step.key.startsWith('file-') ? ['after-issue'] : []),
        ...(step.kind === 'issue' && step.returnsTo.length > 0 ? ['back-of-issue'] : []),
        ...step.returnsTo.map((edge) => (typeof edge === 'string' ? 'back-within' : 'back-out-of-fork')),
        ...(step.asks?.length ? ['asks'] : []),
        ...(step.handOver ? ['hand-over'] : []),
        ...(step.maySupplement ? ['may-supplement'] : []),
        ...(step.mayRefuse ? ['may-refuse'] : []),
        ...(step.mayAskPayment ? ['may-ask-payment'] : []),
        step.limit === null ? 'limit-none' : step.limit.unit === 'working-days' ? 'limit-days' : 'limit-hours',
        ...(typeof step.unit === 'string' ? [] : ['unit-alternatives']),
        ...unitRolesOf(step).flatMap((role) => (role.startsWith('unit:') ? ['unit-named'] : role.includes(':') ? ['unit-field'] : [])),
      ];
  }
}
