import { describe, expect, test } from '@jest/globals';
import { flowProcess, fork, hours, join, task } from '../../../../test/support/flow-process.js';
import { SampleCase } from '../../../../test/support/sample-case.js';
import type { Step } from '../process/definition.js';
import type { ProcessDefinition } from '../process/definition.js';

const received = (definition: ProcessDefinition): SampleCase => SampleCase.received({ definition });

describe('a choice', () => {
  const size: Step = { key: 'size', name: 'Quy mô', kind: 'choice', ways: [{ name: 'Rất lớn', when: 'area > 900', next: 'huge' }, { name: 'Lớn', when: 'area > 500', next: 'large' }], otherwise: 'small' };
  const definition = flowProcess([size, task('huge', 'issue'), task('large', 'issue'), task('small', 'issue')], ['area']);

  test.each([[901, 'huge', 'Rất lớn'], [900, 'large', 'Lớn'], [500, 'small', null]])('of area %d goes the way %s', (area, stage, way) => {
    const sample = received(definition).advance('receive', { area });
    expect(sample.open).toEqual([stage]);
    expect(sample.events.at(-2)).toMatchObject({ kind: 'way-chosen', data: { choice: 'size', way, next: stage } });
    expect(sample.file.data).toEqual({ area });
  });

  test('is total: over what nobody gave it goes the way that is taken otherwise', () => {
    const sample = received(flowProcess([{ ...size, ways: [{ name: 'Có thuế', when: 'tax > 0', next: 'large' }] } as Step, task('large', 'issue'), task('small', 'issue')])).advance();
    expect(sample.open).toEqual(['small']);
  });
});

describe('a fork', () => {
  const two = (rule: 'all' | 'any' | number): ProcessDefinition =>
    flowProcess([fork('split', ['a', 'b', 'c'], 'meet'), task('a', 'a2'), task('a2', 'meet'), task('b', 'meet'), task('c', 'meet'), join('meet', 'after', rule), task('after', 'issue')]);

  test('opens its branches side by side, and its join waits for all of them', () => {
    const sample = received(two('all')).advance();
    expect(sample.open).toEqual(['a', 'b', 'c']);
    expect(new Set(sample.file.tokens.map(({ branch }) => branch?.key))).toEqual(new Set(['to-a', 'to-b', 'to-c']));
    expect(sample.file.forks).toMatchObject([{ fork: 'split', join: 'meet', within: null, branches: [{ state: 'open' }, { state: 'open' }, { state: 'open' }] }]);
    sample.advance('b').advance('a').advance('c');
    expect(sample.open).toEqual(['a2']);
    expect(sample.file.forks[0]?.branches.map(({ state }) => state)).toEqual(['open', 'arrived', 'arrived']);
    sample.advance('a2');
    expect(sample.open).toEqual(['after']);
    expect(sample.file.forks).toEqual([]);
    expect(sample.kinds().slice(-3)).toEqual(['branch-arrived', 'joined', 'stage-opened']);
  });

  test('with a join of any lets the first through and ends the others with the time they used', () => {
    const sample = received(two('any')).advance().at('2026-08-03T10:00:00+07:00').advance('b');
    expect(sample.open).toEqual(['after']);
    expect(sample.events.filter(({ kind }) => kind === 'stage-cancelled').map(({ data }) => data)).toMatchObject([
      { stage: 'a', cause: 'joined', usedMinutes: 120 },
      { stage: 'c', cause: 'joined', usedMinutes: 120 },
    ]);
    expect(sample.file.visited).toEqual({ receive: 'c-desk', b: 'c-dept' });
  });

  test('with a join of two waits for the second', () => {
    const sample = received(two(2)).advance().advance('c');
    expect(sample.open).toEqual(['a', 'b']);
    expect(sample.advance('b').open).toEqual(['after']);
    expect(sample.events.filter(({ kind }) => kind === 'branch-cancelled')).toMatchObject([{ data: { key: 'to-a', cause: 'joined' } }]);
  });

  test('whose branch passes straight to a join of any never opens the others', () => {
    const skip: Step = { key: 'skip', name: 'Bỏ qua', kind: 'choice', ways: [{ name: 'Cần', when: 'area > 500', next: 'a' }], otherwise: 'meet' };
    const definition = flowProcess([fork('split', ['skip', 'b'], 'meet'), skip, task('a', 'meet'), task('b', 'meet'), join('meet', 'after', 'any'), task('after', 'issue')], ['area']);
    expect(received(definition).advance('receive', { area: 1 }).open).toEqual(['after']);
    expect(received(definition).advance('receive', { area: 501 }).open).toEqual(['a', 'b']);
  });

  test('in a branch of another fork joins into that branch, and ends with it', () => {
    const nested = (rule: 'all' | 'any'): ProcessDefinition =>
      flowProcess([
        fork('outer', ['inner', 'c'], 'meet'),
        fork('inner', ['a', 'b'], 'inner-meet'),
        task('a', 'inner-meet'),
        task('b', 'inner-meet'),
        join('inner-meet', 'd'),
        task('d', 'meet'),
        task('c', 'meet'),
        join('meet', 'after', rule),
        task('after', 'issue'),
      ]);
    const sample = received(nested('all')).advance();
    expect(sample.open).toEqual(['a', 'b', 'c']);
    expect(sample.file.forks[1]).toMatchObject({ fork: 'inner', within: { fork: sample.file.forks[0]?.id, key: 'to-inner' } });
    sample.advance('a').advance('b');
    expect(sample.tokenAt('d').branch).toEqual({ fork: sample.file.forks[0]?.id, key: 'to-inner' });
    expect(sample.advance('c').advance('d').open).toEqual(['after']);

    const quick = received(nested('any')).advance().advance('c');
    expect(quick.open).toEqual(['after']);
    expect(quick.file.forks).toEqual([]);
    expect(quick.kinds()).toEqual(expect.arrayContaining(['fork-left', 'branch-cancelled', 'joined']));
  });

  test('refuses to begin where a branch has no unit, and nothing has happened then', () => {
    const definition = flowProcess([fork('split', ['a', 'b'], 'meet'), task('a', 'meet'), task('b', 'meet', { unit: 'unit:NOWHERE' }), join('meet', 'after'), task('after', 'issue')]);
    const sample = received(definition);
    const before = sample.file;
    expect(sample.attempt({ action: 'advance', note: '' }, 'counter-officer@c-desk')).toMatchObject({ refused: 'unit-not-resolved' });
    expect(sample.file).toBe(before);
  });
});

describe('a branch beyond its limit', () => {
  const late = (how: 'wait' | 'cancel', rule: 'all' | number = 'all'): SampleCase =>
    received(flowProcess([fork('split', ['a', 'b'], 'meet', hours(4)), task('a', 'a2'), task('a2', 'meet'), task('b', 'meet'), join('meet', 'after', rule, how), task('after', 'issue')])).advance();

  test('is no longer waited for where the join says so', () => {
    const sample = late('cancel').advance('b').at('2026-08-03T14:30:00+07:00').runSystem({ action: 'elapse' });
    expect(sample.open).toEqual(['after']);
    expect(sample.events.filter(({ kind }) => kind === 'stage-cancelled')).toMatchObject([{ data: { stage: 'a', cause: 'late', usedMinutes: 270 } }]);
  });

  test('is cancelled before the others are, which go on', () => {
    const sample = late('cancel').at('2026-08-03T10:00:00+07:00').advance('b').at('2026-08-03T13:30:00+07:00');
    expect(sample.attemptSystem({ action: 'elapse' })).toEqual({ refused: 'action-not-allowed-now' });
    expect(sample.open).toEqual(['a']);
  });

  test('all of them late: the case goes on without any', () => {
    const sample = late('cancel').at('2026-08-04T08:00:00+07:00').runSystem({ action: 'elapse' });
    expect(sample.open).toEqual(['after']);
    expect(sample.file.visited).toEqual({ receive: 'c-desk' });
  });

  test('only rings where it is waited for', () => {
    const sample = late('wait').at('2026-08-05T08:00:00+07:00');
    expect(sample.attemptSystem({ action: 'elapse' })).toEqual({ refused: 'action-not-allowed-now' });
    expect(sample.open).toEqual(['a', 'b']);
  });
});

describe('a way back', () => {
  const definition = flowProcess([
    task('before', 'outer'),
    fork('outer', ['x', 'c'], 'meet'),
    task('x', 'inner'),
    fork('inner', ['a', 'b'], 'inner-meet'),
    task('a', 'a2'),
    task('a2', 'inner-meet', { returnsTo: ['a', { to: 'x', siblings: 'cancel' }, { to: 'before', siblings: 'cancel' }] }),
    task('b', 'inner-meet'),
    join('inner-meet', 'meet'),
    task('c', 'meet'),
    join('meet', 'after'),
    task('after', 'issue', { returnsTo: ['before'] }),
  ]);
  const atA2 = (): SampleCase => received(definition).advance().advance('before').advance('x').advance('a');
  const back = (sample: SampleCase, to: string): SampleCase => sample.run({ action: 'return', to, reason: 'Sai số liệu', token: sample.tokenAt('a2').id }, 'specialist@c-dept');

  test('within its branch leaves the branches beside it alone', () => {
    const sample = atA2();
    const others = sample.file.tokens.filter(({ stage }) => stage !== 'a2');
    back(sample, 'a');
    expect(sample.open.sort()).toEqual(['a', 'b', 'c']);
    expect(sample.file.tokens).toEqual(expect.arrayContaining(others));
    expect(sample.file.forks).toHaveLength(2);
    expect(sample.advance('a').advance('a2').advance('b').advance('c').open).toEqual(['after']);
  });

  test('out of the inner fork ends the branch beside it, and the fork is entered again', () => {
    const sample = back(atA2(), 'x');
    expect(sample.open.sort()).toEqual(['c', 'x']);
    expect(sample.file.forks.map(({ fork: key }) => key)).toEqual(['outer']);
    expect(sample.tokenAt('x').branch?.key).toBe('to-x');
    expect(sample.events.filter(({ kind }) => kind === 'stage-cancelled')).toMatchObject([{ data: { stage: 'b', cause: 'returned' } }]);
    expect(sample.advance('x').open.sort()).toEqual(['a', 'b', 'c']);
  });

  test('out of every fork ends all that is open beside it', () => {
    const sample = back(atA2(), 'before');
    expect(sample.open).toEqual(['before']);
    expect(sample.file.forks).toEqual([]);
    expect(sample.tokenAt('before').branch).toBeNull();
    expect(sample.kinds().filter((kind) => kind === 'fork-left')).toHaveLength(2);
    expect(sample.advance('before').open).toEqual(['x', 'c']);
  });

  test('behind the join goes back before the fork, which is over', () => {
    const sample = atA2().advance('a2').advance('b').advance('c');
    sample.run({ action: 'return', to: 'before', reason: 'x' }, 'specialist@c-dept');
    expect(sample.open).toEqual(['before']);
  });
});
