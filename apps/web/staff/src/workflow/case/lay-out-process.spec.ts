import { describe, expect, test } from '@jest/globals';
import type { ProcessStep } from '../../api/types.js';
import { layOutProcess, type FlowNode } from './lay-out-process.js';

type Given = Partial<Pick<ProcessStep, 'kind' | 'state'>> & { readonly to?: readonly string[]; readonly in?: readonly string[] };

/** Steps by their keys; `in` names the branches as `fork/branch`, from the outside inwards. */
function process(given: Readonly<Record<string, Given>>): ProcessStep[] {
  return Object.entries(given).map(([key, { kind = 'task', state = 'ahead', to = [], in: places = [] }]) => ({
    key,
    name: key,
    kind,
    state,
    unit: null,
    postName: null,
    limitText: null,
    product: null,
    ruleText: null,
    within: places.map((place) => {
      const [fork = '', branch = ''] = place.split('/');
      return { fork, forkName: fork, branch, branchName: branch };
    }),
    ways: to.map((next) => ({ name: `to ${next}`, whenText: null, limitText: null, next })),
    returnsTo: [],
    openedAt: null,
    closedAt: null,
    dueAt: null,
    by: null,
    times: 0,
  }));
}

/** The drawing in short: `fork(a b | c)`. */
function short(nodes: readonly FlowNode[]): string {
  return nodes.map(({ step, ways }) => step.key + (ways.length === 0 ? '' : `(${ways.map((way) => short(way.nodes) || `→${way.target?.key}`).join(' | ')})`)).join(' ');
}

const taken = (nodes: readonly FlowNode[], choice: string) => nodes.find(({ step }) => step.key === choice)?.ways.map((way) => way.taken);

describe('the drawing of a process', () => {
  test('steps one after the other stand one below the other', () => {
    expect(short(layOutProcess(process({ a: { to: ['b'] }, b: { to: ['c'] }, c: {} })))).toBe('a b c');
  });

  test('branches of a fork stand side by side, also within one another, and meet below', () => {
    const steps = process({
      f: { kind: 'fork', to: ['a', 'g', 'j'] },
      a: { to: ['b'], in: ['f/1'] },
      g: { kind: 'fork', to: ['c', 'd'], in: ['f/2'] },
      c: { to: ['k'], in: ['f/2', 'g/1'] },
      b: { to: ['j'], in: ['f/1'] },
      d: { to: ['k'], in: ['f/2', 'g/2'] },
      k: { kind: 'join', to: ['j'], in: ['f/2'] },
      j: { kind: 'join', to: ['z'] },
      z: {},
    });
    expect(short(layOutProcess(steps))).toBe('f(a b | g(c | d) k | →j) j z');
  });

  test('under a choice stands what lies on one way alone; what is shared stands below', () => {
    const steps = process({ x: { kind: 'choice', to: ['a', 'b', 'c'] }, a: { to: ['b'] }, b: { to: ['z'] }, c: { to: ['z'] }, z: {} });
    expect(short(layOutProcess(steps))).toBe('x(a | →b | c) b z');
  });

  test('a choice within a way may lead out of it', () => {
    const steps = process({ x: { kind: 'choice', to: ['y', 'm'] }, y: { kind: 'choice', to: ['n', 'd'] }, n: { to: ['z'] }, m: { to: ['d'] }, d: { to: ['z'] }, z: {} });
    expect(short(layOutProcess(steps))).toBe('x(y(n | →d) | m) d z');
  });

  test('every step is drawn once', () => {
    const steps = process({ x: { kind: 'choice', to: ['a', 'a', 'b'] }, a: { to: ['z'] }, b: { to: ['z'] }, z: {} });
    expect(short(layOutProcess(steps))).toBe('x(a | →a | b) z');
  });
});

describe('the way that a choice took', () => {
  const choice = (a: ProcessStep['state'], state: ProcessStep['state'] = 'done') => layOutProcess(process({ x: { kind: 'choice', state, to: ['a', 'z'] }, a: { state: a, to: ['z'] }, z: { state: 'open' } }));

  test('is that on which the case has been', () => {
    expect(taken(choice('done'), 'x')).toEqual([true, false]);
  });

  test('is the one without steps of its own when the case has been on no other', () => {
    expect(taken(choice('skipped'), 'x')).toEqual([false, true]);
  });

  test('is not told before it is chosen, nor where two ways lead to the same step', () => {
    expect(taken(choice('ahead', 'ahead'), 'x')).toEqual([null, null]);
    const same = process({ x: { kind: 'choice', state: 'done', to: ['a', 'a', 'b'] }, a: { state: 'open', to: ['z'] }, b: { state: 'skipped', to: ['z'] }, z: {} });
    expect(taken(layOutProcess(same), 'x')).toEqual([null, null, false]);
  });
});
