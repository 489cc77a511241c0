import { describe, expect, test } from '@jest/globals';
import { FLOW_DATA, days, flowProcess, fork, hours, join, task } from '../../../../test/support/flow-process.js';
import { SAMPLE_HASH, SampleCase } from '../../../../test/support/sample-case.js';
import type { CallStep, DataField, ProcessDefinition, Step } from '../process/definition.js';
import type { MovePlan } from './move-process.js';

const choice = (when: string, next: string, otherwise = next): Step => ({ key: 'choice', name: 'Rẽ nhánh', kind: 'choice', ways: [{ name: 'Có', when, next }], otherwise });
const call = (changes: Partial<CallStep>): CallStep => ({ key: 'tax', name: 'Tính thuế', kind: 'call', service: 'thue', sends: [], answers: ['tax'], limit: null, silence: 'wait', next: 'sign', ...changes });
const sign = task('sign', 'issue', { unit: 'authority@resolving', post: 'leader' });
const plan = (to: ProcessDefinition, steps: Record<string, string> = {}): MovePlan => ({ to: { ...to, version: 2 }, toHash: 'hash-2', steps });

/** A case at the first step of the given ones, and what it says to the move. */
function at(...steps: Step[]): SampleCase {
  return SampleCase.received({ definition: flowProcess(steps) }).advance();
}
function move(sample: SampleCase, to: ProcessDefinition, steps: Record<string, string> = {}): SampleCase {
  sample.definitions.set('hash-2', { ...to, version: 2 });
  return sample.runSystem({ action: 'move-process', ...plan(to, steps) });
}
const refused = (sample: SampleCase, to: ProcessDefinition, steps: Record<string, string> = {}) => sample.attemptSystem({ action: 'move-process', ...plan(to, steps) });

describe('moving an open case to another version of its process', () => {
  test('it goes on where it stands, under the new names, with the dates as promised', () => {
    const sample = at(task('check', 'sign'), sign);
    const before = sample.file;
    move(sample, flowProcess([task('appraise', 'sign', { limit: days(9) }), sign]), { check: 'appraise' });
    expect(sample.file).toMatchObject({ processHash: 'hash-2', dueAt: before.dueAt, visited: { receive: 'c-desk' }, tokens: [{ ...before.tokens[0], stage: 'appraise' }] });
    expect(sample.events.at(-1)).toMatchObject({ kind: 'process-moved', data: { fromHash: SAMPLE_HASH, toHash: 'hash-2', fromVersion: 1, toVersion: 2, undoes: null } });
    expect(sample.advance('appraise').open).toEqual(['sign']);
  });

  test('what was done keeps its place for ways back; what the new process does not know is forgotten', () => {
    const sample = at(task('old', 'check'), task('check', 'sign'), sign).advance('old');
    move(sample, flowProcess([task('first', 'check'), task('check', 'sign', { returnsTo: ['first'] }), sign]), { old: 'first' });
    expect(sample.file.visited).toEqual({ receive: 'c-desk', first: 'c-dept' });
    expect(sample.run({ action: 'return', to: 'first', reason: 'x' }, 'specialist@c-dept').open).toEqual(['first']);
    expect(move(at(task('old', 'check'), task('check', 'sign'), sign).advance('old'), flowProcess([task('check', 'sign'), sign])).file.visited).toEqual({ receive: 'c-desk' });
  });

  test('open forks move with their branches, also those that have arrived', () => {
    const forked = (prefix: string): ProcessDefinition =>
      flowProcess([
        { ...fork(`${prefix}split`, [`${prefix}a`, `${prefix}b`], `${prefix}meet`), branches: [{ key: 'x', name: 'x', limit: null, next: `${prefix}a` }, { key: 'y', name: 'y', limit: null, next: `${prefix}b` }] },
        task(`${prefix}a`, `${prefix}meet`),
        task(`${prefix}b`, `${prefix}meet`),
        join(`${prefix}meet`, 'sign'),
        sign,
      ]);
    const names = { split: 'new-split', a: 'new-a', b: 'new-b', meet: 'new-meet' };
    const sample = SampleCase.received({ definition: forked('') }).advance().advance('a');
    move(sample, forked('new-'), names);
    expect(sample.file.forks).toMatchObject([{ fork: 'new-split', join: 'new-meet', branches: [{ state: 'arrived' }, { state: 'open' }] }]);
    expect(sample.advance('new-b').open).toEqual(['sign']);
  });
});

describe('why a case cannot move', () => {
  const there = flowProcess([task('check', 'sign'), sign]);

  test('it is not open, the process is another procedure’s, or its own', () => {
    const ended = SampleCase.received().run({ action: 'withdraw', reason: 'x' }, 'counter-officer@c-desk');
    for (const sample of [ended, SampleCase.submitted()]) expect(refused(sample, there)).toEqual({ refused: 'action-not-allowed-now' });
    expect(refused(at(task('check', 'sign'), sign), { ...there, procedureCode: '9.999999' })).toMatchObject({ refused: 'move-unfit' });
    expect(at(task('check', 'sign'), sign).attemptSystem({ action: 'move-process', ...plan(there), toHash: SAMPLE_HASH })).toMatchObject({ refused: 'move-unfit' });
  });

  const consult = task('check', 'sign', { kind: 'consult', silence: 'wait' });
  const filed = { ...there, stages: there.stages.flatMap((step) => (step.key === 'issue' ? [{ ...step, next: 'file' } as Step, task('file', 'return')] : [step])) };
  test.each<readonly [string, ProcessDefinition, Record<string, string>, string]>([
    ['its step has no place', flowProcess([sign]), {}, 'không có bước'],
    ['its step is of another kind', flowProcess([consult, sign]), {}, 'không cùng loại'],
    ['its step is done by another post', flowProcess([task('check', 'sign', { post: 'department-head' }), sign]), {}, 'vị trí khác'],
    ['its step would stand behind the issue', filed, { check: 'file' }, 'sau bước ban hành'],
    ['its step would stand in a branch', flowProcess([fork('split', ['check', 'b'], 'meet'), task('check', 'meet'), task('b', 'meet'), join('meet', 'sign'), sign]), {}, 'nhánh song song'],
    ['the new process decides on what nobody asks', flowProcess([task('check', 'choice'), choice('area > 500', 'sign'), sign]), {}, '“Diện tích”'],
    ['it asks only on some ways', flowProcess([task('check', 'size'), { ...choice('resolving_level == "commune"', 'ask', 'choice'), key: 'size' }, task('ask', 'choice', { asks: ['area'] }), choice('area > 500', 'sign'), sign]), {}, '“Diện tích”'],
    ['it waits for a day that nobody gives', flowProcess([task('check', 'wait'), { key: 'wait', name: 'Chờ', kind: 'wait', until: { data: 'ready_on' }, next: 'sign' }, sign]), {}, '“Ngày xong”'],
  ])('%s', (_, to, steps, detail) => {
    const sample = at(task('check', 'sign'), sign);
    expect(refused(sample, to, steps)).toEqual({ refused: 'move-unfit', detail: expect.stringContaining(detail) });
    expect(sample.file.processHash).toBe(SAMPLE_HASH);
  });

  test.each<readonly [string, ProcessDefinition]>([
    ['the new process has no such fork', flowProcess([task('a', 'sign'), task('b', 'sign'), sign])],
    ['its branches are others', flowProcess([fork('split', ['a', 'c'], 'meet'), task('a', 'meet'), task('c', 'b'), task('b', 'meet'), join('meet', 'sign'), sign])],
    ['it has more branches', flowProcess([fork('split', ['a', 'b', 'c'], 'meet'), task('a', 'meet'), task('b', 'meet'), task('c', 'meet'), join('meet', 'sign'), sign])],
    ['the fork stands in a branch of another', flowProcess([fork('outer', ['split', 'c'], 'end'), fork('split', ['a', 'b'], 'meet'), task('a', 'meet'), task('b', 'meet'), join('meet', 'end'), task('c', 'end'), join('end', 'sign'), sign])],
    ['a step stands in the other branch', flowProcess([{ ...fork('split', ['b', 'a'], 'meet'), branches: [{ key: 'to-a', name: 'x', limit: null, next: 'b' }, { key: 'to-b', name: 'y', limit: null, next: 'a' }] }, task('a', 'meet'), task('b', 'meet'), join('meet', 'sign'), sign])],
  ])('with an open fork: %s', (_, to) => {
    const sample = at(fork('split', ['a', 'b'], 'meet'), task('a', 'meet'), task('b', 'meet'), join('meet', 'sign'), sign);
    expect(refused(sample, to)).toMatchObject({ refused: 'move-unfit' });
  });

  test('what a branch still asks counts only where the join waits for it', () => {
    const withJoin = (rule: 'all' | 'any', decides: boolean): ProcessDefinition =>
      flowProcess([fork('split', ['a', 'b'], 'meet'), task('a', 'meet', { asks: ['area'] }), task('b', 'meet'), join('meet', decides ? 'choice' : 'sign', rule), ...(decides ? [choice('area > 500', 'sign')] : []), sign]);
    const standing = (rule: 'all' | 'any'): SampleCase => SampleCase.received({ definition: withJoin(rule, false) }).advance();
    expect(refused(standing('all'), withJoin('all', true))).toBeNull();
    expect(refused(standing('any'), withJoin('any', true))).toMatchObject({ refused: 'move-unfit' });
    expect(refused(standing('all').advance('a', { area: 5 }), withJoin('any', true))).toBeNull();
  });

  test('its data are of another type than the new process declares', () => {
    const fields: DataField[] = FLOW_DATA.map((field) => (field.key === 'area' ? { ...field, type: 'text' } : field));
    const sample = SampleCase.received({ definition: flowProcess([task('check', 'sign'), sign], ['area']) }).advance('receive', { area: 5 });
    expect(refused(sample, { ...flowProcess([task('check', 'choice'), choice('area == "x"', 'sign'), sign]), data: fields })).toEqual({ refused: 'move-unfit', detail: expect.stringContaining('không đúng kiểu') });
    expect(refused(sample, flowProcess([task('check', 'choice'), choice('area > 500', 'sign'), sign]))).toBeNull();
  });

  test('a call that has left waits for an answer that would not fit', () => {
    const waiting = (): SampleCase => at(call({}), sign);
    expect(refused(waiting(), flowProcess([call({ service: 'kho-bac' }), sign]))).toMatchObject({ refused: 'move-unfit' });
    expect(refused(waiting(), flowProcess([call({ answers: ['area'] }), sign]))).toMatchObject({ refused: 'move-unfit' });
    expect(refused(waiting(), flowProcess([call({ limit: hours(5), silence: 'go-on' }), sign]))).toBeNull();
  });
});

describe('taking a move back', () => {
  const to = flowProcess([task('appraise', 'sign'), sign]);
  const moved = (): SampleCase => move(at(task('check', 'sign'), sign), to, { check: 'appraise' });

  test('is possible until the case has moved on, and then it stands as it stood', () => {
    const before = at(task('check', 'sign'), sign).file;
    const sample = moved().run({ action: 'claim' }, 'specialist@c-dept').run({ action: 'suspend', reason: 'x', legalGround: 'y' }, 'leader@c').run({ action: 'resume', note: '' }, 'leader@c');
    const seq = 4 + 1;
    expect(sample.attemptSystem({ action: 'undo-move', seq: seq + 1 })).toEqual({ refused: 'move-not-undoable' });
    sample.runSystem({ action: 'undo-move', seq });
    expect(sample.file).toMatchObject({ processHash: SAMPLE_HASH, tokens: [{ stage: 'check', assigneeId: 'specialist@c-dept' }], visited: before.visited, moved: null });
    expect(sample.events.at(-1)).toMatchObject({ kind: 'process-moved', data: { fromHash: 'hash-2', toHash: SAMPLE_HASH, fromVersion: 2, toVersion: 1, undoes: seq } });
    expect(sample.attemptSystem({ action: 'undo-move', seq: 5 })).toEqual({ refused: 'move-not-undoable' });
    expect(sample.advance('check').open).toEqual(['sign']);
  });

  test('is not when a step was done, the case has ended, or it never moved', () => {
    for (const sample of [moved().advance('appraise'), moved().run({ action: 'withdraw', reason: 'x' }, 'counter-officer@c-desk'), at(task('check', 'sign'), sign)]) {
      expect(sample.attemptSystem({ action: 'undo-move', seq: 5 })).toEqual({ refused: 'move-not-undoable' });
    }
  });
});
