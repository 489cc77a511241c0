import { describe, expect, test } from '@jest/globals';
import { flowProcess, fork, hours, join, task } from '../../../../../test/support/flow-process.js';
import { SampleCase } from '../../../../../test/support/sample-case.js';
import { tellStanding } from './tell-applicant.js';

const words = { stageName: (key: string) => `bước ${key}`, branchName: (key: string) => `nhánh ${key}`, unitName: (id: string) => `đơn vị ${id}` };
const told = (sample: SampleCase): string => tellStanding(sample.file, words).stageText;

describe('where a case is, in the words of its applicant', () => {
  test('every unit that works on it side by side, each once', () => {
    const definition = flowProcess([fork('split', ['a', 'b', 'c'], 'meet'), task('a', 'meet'), task('b', 'meet', { unit: 'department@district' }), task('c', 'meet'), join('meet', 'issue')]);
    expect(told(SampleCase.received({ definition }).advance())).toBe('đơn vị c-dept đang thực hiện: bước a; đơn vị d-dept đang thực hiện: bước b; đơn vị c-dept đang thực hiện: bước c.');
  });

  test('handed over by the process it is with the asked unit, and with the sender again when that declines', () => {
    const definition = flowProcess([task('decide', 'issue', { unit: 'department@district', handOver: { limit: hours(2) } })]);
    const sample = SampleCase.received({ definition }).advance();
    expect(told(sample)).toContain('đơn vị d-dept');
    expect(told(sample.run({ action: 'refuse-hand-over', reason: 'x' }, 'specialist@d-dept'))).toContain('đơn vị c-desk');
  });

  test('what the applicant is asked for, by when and how much', () => {
    const definition = flowProcess([task('check', 'issue', { maySupplement: true, mayAskPayment: true })]);
    const supplement = SampleCase.received({ definition }).advance().run({ action: 'request-supplement', items: ['x'], reason: 'x', legalGround: '' }, 'specialist@c-dept');
    expect(tellStanding(supplement.file, words).whatToDo).toContain('Chậm nhất 17 giờ, ngày 22/08/2026, sau đó hồ sơ dừng giải quyết.');
    const payment = SampleCase.received({ definition }).advance().run({ action: 'request-payment', title: 'Lệ phí trước bạ', amount: 1_250_000, reason: 'x', legalGround: '' }, 'specialist@c-dept');
    expect(told(payment)).toMatch(/Lệ phí trước bạ, 1\.250\.000/);
  });
});
