import { describe, expect, test } from '@jest/globals';
import { checkProcess, type ProcessDefinition, type Stage, type Step } from '#domain';
import { fork, flowProcess, hours, join, task } from '../../../../../../../../test/support/flow-process.js';
import { addStep, changeStep, leadStep, limitStep, moveStep, removeStep, renameStep, returnStep } from './edit-process.js';
import { targetsOf } from './links.js';

const line = flowProcess([task('a', 'b'), task('b', 'c', { returnsTo: ['a'] }), task('c', 'issue', { returnsTo: ['b', { to: 'a', siblings: 'cancel' }] })]);
const forked = flowProcess([fork('split', ['a', 'b'], 'meet', hours(20)), task('a', 'meet'), task('b', 'meet'), join('meet', 'issue')]);
const chosen = flowProcess([{ key: 'ask', name: 'ask', kind: 'choice', ways: [{ name: 'big', when: 'area > 1.0', next: 'a' }], otherwise: 'b' }, task('a', 'b'), task('b', 'issue')], ['area']);
const WORDS = { name: 'Bước mới', product: 'Kết quả' };

const step = (definition: ProcessDefinition, key: string) => definition.stages.find((one) => one.key === key)!;
const ways = ({ stages }: ProcessDefinition) => stages.map((one) => `${one.key}>${targetsOf(one).join('|')}`).join(' ');
const codes = (definition: ProcessDefinition) => checkProcess(definition).map(({ code, place }) => `${code} ${place}`);

describe('a step', () => {
  test('is changed member by member; what the table does not show stays', () => {
    const rich = { ...line, stages: line.stages.map((one): Step => (one.key === 'a' ? ({ ...one, maySupplement: true, handOver: { limit: hours(2) }, own: 1 } as unknown as Step) : one)) };
    const changed = limitStep(changeStep(rich, 'a', { name: 'Khác' }), 'a', hours(3));
    expect(step(changed, 'a')).toEqual({ ...step(rich, 'a'), name: 'Khác', limit: hours(3) });
    expect(changed.stages.filter(({ key }) => key !== 'a')).toEqual(rich.stages.filter(({ key }) => key !== 'a'));
  });

  test('without a time of its own gets none', () => {
    expect(limitStep(forked, 'split', hours(1))).toEqual(forked);
  });

  test('is led elsewhere, or nowhere', () => {
    expect(ways(leadStep(line, 'a', 'c'))).toContain('a>c b>c');
    expect((step(leadStep(line, 'c', null), 'c') as Stage).next).toBeNull();
    expect([leadStep(chosen, 'ask', 'issue'), leadStep(forked, 'split', 'issue')]).toEqual([chosen, forked]);
  });

  test('goes back where it is told, and out of a branch cancels what is beside it', () => {
    expect((step(returnStep(line, 'c', ['a', 'receive']), 'c') as Stage).returnsTo).toEqual(['a', 'receive']);
    const back = returnStep(forked, 'a', ['receive']);
    expect([(step(back, 'a') as Stage).returnsTo, codes(back)]).toEqual([[{ to: 'receive', siblings: 'cancel' }], []]);
  });
});

describe('another key', () => {
  test('is taken over by everything that names the step', () => {
    const renamed = renameStep(line, 'a', 'first')!;
    expect(ways(renamed)).toBe('receive>first first>b b>c c>issue issue>return return>');
    expect((step(renamed, 'c') as Stage).returnsTo).toEqual(['b', { to: 'first', siblings: 'cancel' }]);
    expect(step(renameStep(forked, 'meet', 'together')!, 'split')).toMatchObject({ join: 'together' });
    expect(renameStep(line, 'receive', 'desk')!.first).toBe('desk');
    for (const definition of [line, forked, chosen]) for (const { key } of definition.stages) expect(renameStep(renameStep(definition, key, 'other')!, 'other', key)).toEqual(definition);
  });

  test('is refused where another step has it', () => {
    expect(renameStep(line, 'a', 'b')).toBeNull();
  });
});

describe('a move', () => {
  test('of two steps of which one follows the other alone changes the way too, and back', () => {
    const down = moveStep(line, 'a', 1)!;
    expect([down.relinked, ways(down.definition)]).toEqual([true, 'receive>b b>a a>c c>issue issue>return return>']);
    expect(moveStep(down.definition, 'a', -1)!.definition).toEqual(line);
  });

  test('names what it breaks: nobody goes back to what comes later', () => {
    expect(codes(line)).toEqual(['siblings-none stages.c.returnsTo']);
    expect(codes(moveStep(line, 'b', -1)!.definition)).toEqual(expect.arrayContaining([expect.stringMatching(/^returns-to-unfit stages\.b/)]));
  });

  test('changes the line alone where ways meet or part, or the process ends', () => {
    for (const [definition, key] of [[forked, 'split'], [forked, 'meet'], [chosen, 'ask'], [chosen, 'a'], [line, 'issue']] as const) {
      const { relinked, definition: moved } = moveStep(definition, key, 1)!;
      expect([key, relinked]).toEqual([key, false]);
      expect(new Set(moved.stages)).toEqual(new Set(definition.stages));
    }
  });

  test('ends at the ends', () => {
    expect([moveStep(line, 'receive', -1), moveStep(line, 'return', 1)]).toEqual([null, null]);
  });
});

describe('a step more', () => {
  test.each([
    [line, 'a', 'a>step-7 step-7>b'],
    [line, 'return', 'issue>step-7 step-7>return'],
    [chosen, 'ask', 'ask>a|step-7 step-7>b'],
    [forked, 'split', 'split>step-8|b step-8>a'],
    [forked, 'meet', 'meet>step-8 step-8>issue'],
  ] as const)('comes on the way on (%#)', (definition, after, expected) => {
    const added = addStep(definition, after, WORDS);
    expect(ways(added.definition)).toContain(expected);
    expect(removeStep(added.definition, added.key)).toEqual(definition);
    expect(codes(added.definition).filter((code) => !codes(definition).includes(code))).toEqual([]);
  });

  test('is done by whom the line above names', () => {
    const { definition, key } = addStep(line, 'receive', WORDS);
    expect(step(definition, key)).toMatchObject({ unit: 'counter@receiving', post: 'counter-officer', name: 'Bước mới', product: 'Kết quả' });
  });

  test('is the first where there was none', () => {
    const { definition, key } = addStep({ ...line, stages: [] }, null, WORDS);
    expect([definition.first, ways(definition)]).toEqual([key, `${key}>`]);
  });
});

describe('a step less', () => {
  test('leads what led to it to what followed, and nobody goes back to it', () => {
    const less = removeStep(line, 'b');
    expect(ways(less)).toBe('receive>a a>c c>issue issue>return return>');
    expect((step(less, 'c') as Stage).returnsTo).toEqual([{ to: 'a', siblings: 'cancel' }]);
    expect(removeStep(line, 'receive').first).toBe('a');
    expect(ways(removeStep(chosen, 'ask'))).toContain('receive>b');
  });

  test('that ended the process leaves ways that lead nowhere, which the check names', () => {
    expect(codes(removeStep(line, 'return'))).toEqual(expect.arrayContaining(['next-missing stages.issue.next']));
    expect(codes(removeStep(forked, 'meet'))).toEqual(expect.arrayContaining([expect.stringMatching(/^join-missing/)]));
  });
});
