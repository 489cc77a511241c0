import { describe, expect, test } from '@jest/globals';
import { flowProcess, fork, hours, join, task } from '../../../../test/support/flow-process.js';
import { SampleCase } from '../../../../test/support/sample-case.js';
import type { CallStep } from '../process/definition.js';
import { callsOf } from './answer-call.js';

const call = (key: string, next: string): CallStep => ({ key, name: 'Tính thuế', kind: 'call', service: 'thue', sends: ['area', 'agrees'], answers: ['tax'], limit: hours(2), silence: 'wait', next });
const definition = flowProcess([call('call', 'after'), task('after', 'issue', { returnsTo: ['receive'] })], ['area']);
const called = (): SampleCase => SampleCase.received({ definition }).advance('receive', { area: 120 });
const newest = (sample: SampleCase, since: number) => callsOf(sample.file, sample.events.slice(since), sample);

describe('a call to another system', () => {
  test('leaves with what is known of the data that it sends, once, by the events that opened its step', () => {
    const sample = called();
    expect(newest(sample, 2)).toEqual([{ token: sample.tokenAt('call').id, service: 'thue', payload: { area: 120 } }]);
    const { version } = sample.file;
    sample.run({ action: 'suspend', reason: 'x', legalGround: 'y' }, 'leader@c');
    expect(newest(sample, version)).toEqual([]);
  });

  test('is owed by none of the steps that were over within the same decision, and again when the case comes back', () => {
    const both = flowProcess([fork('split', ['call', 'skip'], 'meet'), call('call', 'meet'), { key: 'skip', name: 'Bỏ qua', kind: 'choice', ways: [{ name: 'Không', when: 'area > 500', next: 'b' }], otherwise: 'meet' }, task('b', 'meet'), join('meet', 'after', 'any'), task('after', 'issue')], ['area']);
    const sample = SampleCase.received({ definition: both }).advance('receive', { area: 1 });
    expect(sample.kinds()).toContain('stage-cancelled');
    expect(newest(sample, 2)).toEqual([]);

    const again = called();
    again.runSystem({ action: 'answer-call', token: again.tokenAt().id, data: { tax: 5 } }).run({ action: 'return', to: 'receive', reason: 'x' }, 'specialist@c-dept');
    const { version } = again.file;
    again.advance('receive', { area: 7 });
    expect(newest(again, version)).toEqual([{ token: again.tokenAt('call').id, service: 'thue', payload: { area: 7 } }]);
  });

  test('is answered with the data that its step declares, and the case goes on', () => {
    const sample = called();
    const token = sample.tokenAt('call').id;
    sample.runSystem({ action: 'answer-call', token, data: { tax: 5_000_000 } });
    expect(sample.file).toMatchObject({ data: { area: 120, tax: 5_000_000 }, tokens: [{ stage: 'after' }] });
    expect(sample.events.at(-2)).toMatchObject({ kind: 'machine-done', data: { token, outcome: 'answer', data: { tax: 5_000_000 } } });
    expect(sample.attemptSystem({ action: 'answer-call', token, data: { tax: 1 } })).toEqual({ refused: 'action-not-allowed-now' });
  });

  test.each([
    [{}, 'data-missing'],
    [{ tax: 'nhiều' }, 'data-unfit'],
    [{ tax: NaN }, 'data-unfit'],
    [{ tax: 1, area: 5 }, 'data-unfit'],
  ] as const)('is not answered with %j', (data, refused) => {
    const sample = called();
    expect(sample.attemptSystem({ action: 'answer-call', token: sample.tokenAt('call').id, data })).toMatchObject({ refused });
  });

  test('is not answered while the clock stands still, nor at a step that calls nobody', () => {
    const sample = called().run({ action: 'suspend', reason: 'x', legalGround: 'y' }, 'leader@c');
    const answer = { action: 'answer-call', token: sample.tokenAt('call').id, data: { tax: 1 } } as const;
    expect(sample.attemptSystem(answer)).toEqual({ refused: 'action-not-allowed-now' });
    expect(sample.run({ action: 'resume', note: '' }, 'leader@c').attemptSystem(answer)).toBeNull();
    expect(sample.attemptSystem({ ...answer, token: sample.tokenAt('after').id })).toEqual({ refused: 'action-not-allowed-now' });
    expect(sample.attemptSystem({ ...answer, token: 99 })).toEqual({ refused: 'action-not-allowed-now' });
  });
});
