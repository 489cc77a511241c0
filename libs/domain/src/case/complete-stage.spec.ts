import { describe, expect, test } from '@jest/globals';
import { flowProcess, fork, join, task } from '../../../../test/support/flow-process.js';
import { SampleCase, districtProcess } from '../../../../test/support/sample-case.js';
import { sampleProcedure } from '../../../../test/support/sample-process.js';
import { formatInstant } from '../calendar/instant.js';

describe('advancing', () => {
  test('closes the stage with its used working time and opens the next at its unit', () => {
    const sample = SampleCase.received().at('2026-08-03T13:45:00+07:00').advance();
    expect(sample.events.at(-2)).toMatchObject({ kind: 'stage-completed', data: { token: 2, stage: 'receive', usedMinutes: 225 } });
    expect(sample.file).toMatchObject({ status: 'processing', version: 4, visited: { receive: 'c-desk' }, tokens: [{ id: 4, stage: 'appraise', unitId: 'c-dept', post: 'specialist' }] });
    expect(formatInstant(sample.file.tokens[0]!.dueAt!)).toBe('2026-08-04T13:45:00+07:00');
  });

  test('a stage of working days ends with the office, its first day not counted', () => {
    const sample = SampleCase.received().advance().advance();
    expect(sample.file.tokens).toMatchObject([{ stage: 'sign', unitId: 'c', post: 'leader' }]);
    expect(formatInstant(sample.file.tokens[0]!.dueAt!)).toBe('2026-08-04T17:00:00+07:00');
  });

  test('is for the post of the stage in its unit alone', () => {
    const sample = SampleCase.received().advance();
    for (const by of ['specialist@c-other', 'department-head@c-dept', 'specialist@d-dept', 'counter-officer@c-desk', 'leader@c']) {
      expect(sample.attempt({ action: 'advance', note: '' }, by)).toEqual({ refused: 'not-your-stage' });
    }
  });

  test('a colleague who took the stage has it alone', () => {
    const sample = SampleCase.received().advance().run({ action: 'claim' }, 'specialist@c-dept#1');
    expect(sample.attempt({ action: 'advance', note: '' }, 'specialist@c-dept#2')).toEqual({ refused: 'stage-taken-by-colleague' });
    expect(sample.run({ action: 'advance', note: '' }, 'specialist@c-dept#1').file.tokens[0]?.stage).toBe('sign');
  });

  test('does not do the work of issuing and returning', () => {
    const sample = SampleCase.received().advance().advance().advance();
    expect(sample.file.tokens[0]?.stage).toBe('issue');
    expect(sample.attempt({ action: 'advance', note: '' }, 'clerk@c')).toEqual({ refused: 'action-not-allowed-now' });
  });

  test('goes from the commune to the district and back to the counter where it began', () => {
    const sample = SampleCase.received({ definition: districtProcess(), procedure: sampleProcedure({ resolvingLevels: ['district'] }) });
    const way: string[] = [];
    while (sample.file.tokens[0]?.stage !== 'issue') {
      way.push(`${sample.file.tokens[0]?.post}@${sample.file.tokens[0]?.unitId}`);
      sample.advance();
    }
    expect(way).toEqual(['counter-officer@c-desk', 'specialist@c-dept', 'counter-officer@d-desk', 'specialist@d-dept', 'leader@d']);
    sample.run({ action: 'issue-result', documentNumber: '1/GXN', title: 'Giấy xác nhận', signedBy: 'Lãnh đạo' }, 'clerk@d');
    expect(sample.file.tokens).toMatchObject([{ stage: 'return', unitId: 'c-desk' }]);
  });
});

describe('a command that means one of several open stages', () => {
  const definition = flowProcess([fork('split', ['a', 'b', 'c'], 'meet'), task('a', 'meet'), task('b', 'meet', { maySupplement: true, mayRefuse: true, mayAskPayment: true }), task('c', 'meet', { unit: 'department@district' }), join('meet', 'issue')]);
  const forked = (): SampleCase => SampleCase.received({ definition }).advance();

  test('names it by its number; without a number it is the first that fits', () => {
    const sample = forked();
    sample.run({ action: 'advance', note: '', token: sample.tokenAt('b').id }, 'specialist@c-dept');
    expect(sample.open).toEqual(['a', 'c']);
    expect(forked().run({ action: 'advance', note: '' }, 'specialist@c-dept').open).toEqual(['b', 'c']);
  });

  test('is open to whoever holds that stage, not any', () => {
    const sample = forked();
    const at = (stage: string) => ({ action: 'advance', note: '', token: sample.tokenAt(stage).id }) as const;
    expect(sample.attempt(at('c'), 'specialist@c-dept')).toEqual({ refused: 'not-your-stage' });
    expect(sample.attempt({ action: 'advance', note: '', token: 99 }, 'specialist@c-dept')).toEqual({ refused: 'action-not-allowed-now' });
    expect(sample.attempt({ action: 'assign', token: sample.tokenAt('c').id, assignee: { id: 'x', name: 'x', posts: [{ role: 'specialist', unitId: 'd-dept' }] } }, 'department-head@c-dept')).toEqual({ refused: 'not-your-stage' });
  });

  test('fits only a stage that may do it', () => {
    const ask = { action: 'request-supplement', items: ['x'], reason: 'x', legalGround: '' } as const;
    const sample = forked();
    expect(sample.attempt({ ...ask, token: sample.tokenAt('a').id }, 'specialist@c-dept')).toEqual({ refused: 'supplement-not-allowed' });
    expect(sample.attempt(ask, 'specialist@c-dept')).toBeNull();
  });
});
