import { describe, expect, test } from '@jest/globals';
import { SampleCase, actor } from '../../../../test/support/sample-case.js';
import { handOverTargets } from './hand-over.js';

const asked = (): SampleCase => SampleCase.received().advance().run({ action: 'hand-over', toUnitId: 'c-twin', reason: 'Đúng chuyên môn' }, 'specialist@c-dept');

describe('handing a stage over to another unit', () => {
  test('the stage stays with the sender until the other unit accepts', () => {
    const sample = asked();
    expect(sample.file.tokens).toMatchObject([{ unitId: 'c-dept', handOver: { toUnitId: 'c-twin', reason: 'Đúng chuyên môn' } }]);
    for (const command of [{ action: 'advance', note: '' }, { action: 'hand-over', toUnitId: 'd-dept', reason: 'x' }, { action: 'return', to: 'receive', reason: 'x' }] as const) {
      expect(sample.attempt(command, 'specialist@c-dept')).toEqual({ refused: 'hand-over-pending' });
    }
    sample.run({ action: 'accept-hand-over' }, 'specialist@c-twin');
    expect(sample.file.tokens).toMatchObject([{ unitId: 'c-twin', handOver: null, assigneeId: null }]);
    expect(sample.attempt({ action: 'advance', note: '' }, 'specialist@c-dept')).toEqual({ refused: 'not-your-stage' });
  });

  test('its pool takes it anew: whoever had claimed it keeps nothing', () => {
    const sample = SampleCase.received().advance().run({ action: 'claim' }, 'specialist@c-dept').run({ action: 'hand-over', toUnitId: 'c-twin', reason: 'x' }, 'specialist@c-dept');
    expect(sample.run({ action: 'accept-hand-over' }, 'department-head@c-twin').file.tokens[0]?.assigneeId).toBeNull();
  });

  test('a refusal with its reason leaves the stage where it was', () => {
    const sample = asked().run({ action: 'refuse-hand-over', reason: 'Không thuộc lĩnh vực' }, 'department-head@c-twin');
    expect(sample.file.tokens).toMatchObject([{ unitId: 'c-dept', handOver: null }]);
    expect(sample.attempt({ action: 'accept-hand-over' }, 'specialist@c-twin')).toEqual({ refused: 'no-hand-over' });
    expect(sample.advance().file.tokens[0]?.stage).toBe('sign');
  });

  test('only units of the same kind that answer for the field, and never the own', () => {
    const sample = SampleCase.received().advance();
    const targets = handOverTargets(sample.file, sample.file.tokens[0]!, sample.context(actor('specialist@c-dept')));
    expect(targets.map(({ id }) => id).sort()).toEqual(['c-twin', 'd-dept', 'e-dept', 'p-dept']);
    for (const toUnitId of ['c-dept', 'c-other', 'c-desk', 'd', 'nowhere']) {
      expect(sample.attempt({ action: 'hand-over', toUnitId, reason: 'x' }, 'specialist@c-dept')).toEqual({ refused: 'hand-over-unit-unfit' });
    }
  });

  test('is answered by the asked unit alone, and not while the clock stands still', () => {
    const sample = asked();
    expect(sample.attempt({ action: 'accept-hand-over' }, 'specialist@c-other')).toEqual({ refused: 'not-your-stage' });
    expect(sample.attempt({ action: 'accept-hand-over' }, 'counter-officer@c-desk')).toEqual({ refused: 'not-your-stage' });
    sample.run({ action: 'suspend', reason: 'Bão', legalGround: 'QĐ' }, 'leader@c');
    expect(sample.attempt({ action: 'accept-hand-over' }, 'specialist@c-twin')).toEqual({ refused: 'no-hand-over' });
    sample.run({ action: 'resume', note: '' }, 'leader@c').run({ action: 'accept-hand-over' }, 'specialist@c-twin');
    expect(sample.file.tokens[0]?.unitId).toBe('c-twin');
  });
});
