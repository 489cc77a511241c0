import { describe, expect, test } from '@jest/globals';
import { SampleCase, actor } from '../../../../test/support/sample-case.js';
import { returnTargets } from './return-stage.js';

describe('returning to an earlier stage', () => {
  test('closes this stage and opens the earlier one again, with a reason', () => {
    const sample = SampleCase.received().advance().at('2026-08-03T10:00:00+07:00').run({ action: 'return', to: 'receive', reason: 'Thiếu chữ ký' }, 'specialist@c-dept');
    expect(sample.events.at(-2)).toMatchObject({ kind: 'stage-returned', data: { stage: 'appraise', to: 'receive', reason: 'Thiếu chữ ký', usedMinutes: 120 } });
    expect(sample.file).toMatchObject({ status: 'processing', tokens: [{ id: sample.file.version, stage: 'receive', unitId: 'c-desk', openedAt: sample.now, assigneeId: null }] });
  });

  test('only to stages that the definition names and that were done', () => {
    const sample = SampleCase.received().advance();
    expect(sample.attempt({ action: 'return', to: 'sign', reason: 'x' }, 'specialist@c-dept')).toMatchObject({ refused: 'return-not-allowed', detail: expect.stringContaining('Thẩm định') });
    sample.advance();
    expect(returnTargets(sample.file, sample.file.tokens[0]!, sample.context(actor('leader@c'))).map(({ key }) => key)).toEqual(['appraise', 'receive']);
    expect(SampleCase.received().attempt({ action: 'return', to: 'receive', reason: 'x' }, 'counter-officer@c-desk')).toEqual({ refused: 'return-not-allowed' });
  });

  test('goes back to the unit that did it, also after a hand-over', () => {
    const sample = SampleCase.received().advance().run({ action: 'hand-over', toUnitId: 'c-twin', reason: 'Đúng chuyên môn' }, 'specialist@c-dept');
    sample.run({ action: 'accept-hand-over' }, 'specialist@c-twin').run({ action: 'advance', note: '' }, 'specialist@c-twin');
    sample.run({ action: 'return', to: 'appraise', reason: 'Sửa dự thảo' }, 'leader@c');
    expect(sample.file.tokens).toMatchObject([{ stage: 'appraise', unitId: 'c-twin' }]);
  });

  test('the clerk may return instead of issuing; what is issued is not returned', () => {
    const sample = SampleCase.received().advance().advance().advance().run({ action: 'return', to: 'sign', reason: 'Sai ngày ký' }, 'clerk@c');
    expect(sample.file.tokens[0]?.stage).toBe('sign');
    sample.advance().run({ action: 'issue-result', documentNumber: '1', title: 'x', signedBy: 'y' }, 'clerk@c');
    expect(sample.attempt({ action: 'return', to: 'sign', reason: 'x' }, 'counter-officer@c-desk')).toEqual({ refused: 'action-not-allowed-now' });
  });
});
