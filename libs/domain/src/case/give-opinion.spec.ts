import { describe, expect, test } from '@jest/globals';
import { flowProcess, hours, task } from '../../../../test/support/flow-process.js';
import { SampleCase } from '../../../../test/support/sample-case.js';
import type { Stage, Step } from '../process/definition.js';

const choice: Step = { key: 'agreed', name: 'Kết quả lấy ý kiến', kind: 'choice', ways: [{ name: 'Đồng ý', when: 'agrees', next: 'sign' }], otherwise: 'explain' };

function asked(changes: Partial<Stage> = {}): SampleCase {
  const ask = task('ask', 'agreed', { kind: 'consult', unit: 'department@province', limit: hours(4), silence: 'consent', records: 'agrees', ...changes });
  return SampleCase.received({ definition: flowProcess([ask, choice, task('sign', 'issue'), task('explain', 'issue')]) }).advance();
}

describe('an asked unit', () => {
  test('agrees: its opinion is kept in the data that the process decides on, with the time it took', () => {
    const sample = asked().at('2026-08-03T09:30:00+07:00').run({ action: 'give-opinion', agrees: true, text: 'Phù hợp quy hoạch' }, 'specialist@p-dept');
    expect(sample.events.at(-3)).toMatchObject({ kind: 'opinion-given', data: { stage: 'ask', agrees: true, text: 'Phù hợp quy hoạch', silent: false, usedMinutes: 90, data: { agrees: true } } });
    expect(sample.open).toEqual(['sign']);
    expect(sample.file.visited['ask']).toBe('p-dept');
  });

  test('disagrees: the process goes the other way', () => {
    expect(asked().run({ action: 'give-opinion', agrees: false, text: 'Chưa phù hợp' }, 'specialist@p-dept').open).toEqual(['explain']);
  });

  test('says nothing until its limit: that counts as consent, and only where the process says so', () => {
    const silent = asked().at('2026-08-03T13:59:00+07:00');
    expect(silent.attemptSystem({ action: 'elapse' })).toEqual({ refused: 'action-not-allowed-now' });
    silent.at('2026-08-03T14:00:00+07:00').runSystem({ action: 'elapse' });
    expect(silent.events.at(-3)).toMatchObject({ kind: 'opinion-given', actor: { kind: 'system' }, data: { agrees: true, silent: true, usedMinutes: 240, data: { agrees: true } } });
    expect(silent.open).toEqual(['sign']);

    const waited = asked({ silence: 'wait' }).at('2026-08-10T08:00:00+07:00');
    expect(waited.attemptSystem({ action: 'elapse' })).toEqual({ refused: 'action-not-allowed-now' });
    expect(waited.run({ action: 'give-opinion', agrees: false, text: '' }, 'specialist@p-dept').open).toEqual(['explain']);
  });

  test('is nobody else, and does not give it by advancing', () => {
    const opinion = { action: 'give-opinion', agrees: true, text: '' } as const;
    expect(asked().attempt(opinion, 'specialist@c-dept')).toEqual({ refused: 'not-your-stage' });
    expect(asked().attempt({ action: 'advance', note: '' }, 'specialist@p-dept')).toEqual({ refused: 'action-not-allowed-now' });
    expect(SampleCase.received().attempt(opinion, 'counter-officer@c-desk')).toEqual({ refused: 'action-not-allowed-now' });
  });
});
