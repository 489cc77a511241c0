import { describe, expect, test } from '@jest/globals';
import { checkProcess, type ProcessDefinition, type StepKind } from '#domain';
import { fork, flowProcess, hours, join, task } from '../../../../../../../../test/support/flow-process.js';
import { kindsFor, turnStep } from './edit-kind.js';
import { addWay, changeWay, isOtherwise, leadWay, moveWay, removeWay, wayCount } from './edit-ways.js';
import { targetsOf } from './links.js';

const WORDS = { name: 'Bước mới', product: 'Kết quả' };
const forked = flowProcess([fork('split', ['a', 'b'], 'meet', hours(20)), task('a', 'meet'), task('b', 'meet'), join('meet', 'issue')]);
const way = (name: string, when: string, next: string) => ({ name, when, next });
const chosen = flowProcess([{ key: 'ask', name: 'ask', kind: 'choice', ways: [way('big', 'area > 1.0', 'a'), way('huge', 'area > 9.0', 'b')], otherwise: 'b' }, task('a', 'b'), task('b', 'issue')], ['area']);

const step = (definition: ProcessDefinition, key: string) => definition.stages.find((one) => one.key === key)!;
const names = (definition: ProcessDefinition, key: string) => {
  const one = step(definition, key);
  return one.kind === 'choice' ? one.ways.map(({ name }) => name) : one.kind === 'fork' ? one.branches.map(({ name }) => name) : [];
};
const faults = (definition: ProcessDefinition) => checkProcess(definition).map(({ code, place }) => `${code} ${place}`);

describe('a way', () => {
  test('is counted with the one where nothing holds', () => {
    expect(['ask', 'a'].map((key) => wayCount(step(chosen, key)))).toEqual([3, 0]);
    expect(wayCount(step(forked, 'split'))).toBe(2);
    expect([1, 2].map((at) => isOtherwise(step(chosen, 'ask'), at))).toEqual([false, true]);
    expect(isOtherwise(step(forked, 'split'), 2)).toBe(false);
  });

  test('of a choice is added after another, goes where nothing holds, and wants only its condition', () => {
    const added = addWay(chosen, 'ask', 0, 'Mới', WORDS)!;
    expect([added.way, names(added.definition, 'ask')]).toEqual([1, ['big', 'Mới', 'huge']]);
    expect([addWay(chosen, 'ask', null, 'Mới', WORDS)!.way, addWay(chosen, 'ask', 2, 'Mới', WORDS)!.way]).toEqual([2, 2]);
    expect(faults(added.definition)).toEqual(['condition-unfit stages.ask.ways[1].when']);
    expect(faults(changeWay(added.definition, 'ask', 1, { when: 'area > 5.0' }))).toEqual([]);
  });

  test('of a fork is added with work to do, so that the process stays sound', () => {
    const added = addWay(forked, 'split', 0, 'Nhánh mới', WORDS)!;
    expect([added.way, names(added.definition, 'split'), faults(added.definition)]).toEqual([1, ['a', 'Nhánh mới', 'b'], []]);
    expect(targetsOf(step(added.definition, targetsOf(step(added.definition, 'split'))[1]!))).toEqual(['meet']);
    const twice = addWay(added.definition, 'split', null, 'Nhánh mới', WORDS)!.definition;
    expect([faults(twice), twice.stages.findIndex(({ key }) => key === 'meet')]).toEqual([[], 6]);
    expect(addWay(forked, 'a', null, 'x', WORDS)).toBeNull();
  });

  test('changes by itself alone', () => {
    expect(step(changeWay(forked, 'split', 1, { name: 'Khác', limit: null }), 'split')).toMatchObject({ branches: [{ name: 'a', limit: hours(20) }, { key: 'to-b', name: 'Khác', limit: null, next: 'b' }] });
    expect(targetsOf(step(leadWay(chosen, 'ask', 2, 'issue'), 'ask'))).toEqual(['a', 'b', 'issue']);
    expect(targetsOf(step(leadWay(forked, 'split', 0, 'b'), 'split'))).toEqual(['b', 'b']);
    expect(changeWay(chosen, 'a', 0, { name: 'x' })).toEqual(chosen);
  });

  test('changes places with its neighbour, and nothing with the one where nothing holds', () => {
    expect(names(moveWay(chosen, 'ask', 1, -1)!, 'ask')).toEqual(['huge', 'big']);
    expect(moveWay(moveWay(forked, 'split', 0, 1)!, 'split', 1, -1)).toEqual(forked);
    expect([moveWay(chosen, 'ask', 0, -1), moveWay(chosen, 'ask', 1, 1), moveWay(chosen, 'ask', 2, -1), moveWay(chosen, 'a', 0, 1)]).toEqual([null, null, null, null]);
  });

  test('is taken out, and what nothing leads to any more is named', () => {
    expect(names(removeWay(chosen, 'ask', 1)!, 'ask')).toEqual(['big']);
    expect([removeWay(chosen, 'ask', 2), removeWay(chosen, 'gone', 0)]).toEqual([null, null]);
    expect(faults(removeWay(forked, 'split', 0)!)).toEqual(expect.arrayContaining(['branches-few stages.split.branches', 'stage-unreachable stages.a']));
    const added = addWay(forked, 'split', null, 'x', WORDS)!;
    expect(faults(removeWay(added.definition, 'split', added.way)!)).toEqual(expect.arrayContaining([expect.stringMatching(/^stage-unreachable/)]));
  });
});

describe('a step of another kind', () => {
  const words = { ...WORDS, way: 'Trường hợp', branches: ['Nhánh 1', 'Nhánh 2'] as const, join: 'Gặp nhau' };
  const line = flowProcess([task('a', 'b', { maySupplement: true, asks: ['area'], handOver: { limit: hours(2) } }), task('b', 'issue', { returnsTo: ['a'] })], ['area']);

  test('goes on where it went on', () => {
    expect(step(turnStep(line, 'a', 'choice', words), 'a')).toEqual({ key: 'a', name: 'a', kind: 'choice', ways: [{ name: 'Trường hợp', when: '', next: 'b' }], otherwise: 'b' });
    expect(step(turnStep(line, 'a', 'wait', words), 'a')).toMatchObject({ until: { limit: hours(8) }, next: 'b' });
    expect(step(turnStep(line, 'a', 'call', words), 'a')).toMatchObject({ service: '', sends: [], answers: [], limit: hours(8), silence: 'wait', next: 'b' });
    expect(step(turnStep(chosen, 'ask', 'task', words), 'ask')).toMatchObject({ kind: 'task', next: 'b', name: 'ask', returnsTo: [] });
  });

  test('is a sound fork with two branches of work', () => {
    const parted = turnStep(line, 'b', 'fork', words);
    expect([names(parted, 'b'), parted.stages.length, faults(parted)]).toEqual([['Nhánh 1', 'Nhánh 2'], 8, []]);
  });

  test('has what its kind needs and nothing that it may not have', () => {
    const sound = ({ kind }: { readonly kind: StepKind }) => faults(turnStep(line, 'a', kind, words)).filter((code) => /member-unfit|silence|word-unknown/.test(code));
    expect(sound({ kind: 'consult' })).toEqual([]);
    expect(step(turnStep(line, 'a', 'consult', words), 'a')).toEqual({ ...task('a', 'b'), kind: 'consult', silence: 'wait' });
    expect(step(turnStep(line, 'b', 'return', words), 'b')).toMatchObject({ next: null, returnsTo: [] });
    expect(turnStep(turnStep(line, 'b', 'consult', words), 'b', 'task', words)).toEqual({ ...line, stages: line.stages.map((one) => (one.key === 'b' ? { ...one, returnsTo: [] } : one)) });
  });

  test('is none for forks and joins, and for what it is already', () => {
    expect([kindsFor(step(forked, 'split')), kindsFor(step(forked, 'meet'))]).toEqual([['fork'], ['join']]);
    expect([turnStep(forked, 'split', 'task', words), turnStep(line, 'a', 'join', words), turnStep(line, 'a', 'task', words), turnStep(line, 'gone', 'task', words)]).toEqual([forked, line, line, line]);
  });
});
