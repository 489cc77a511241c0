import { describe, expect, test } from '@jest/globals';
import { fork, flowProcess, hours, join, task } from '../../../../../test/support/flow-process.js';
import { APPLICANT, SampleCase, actor } from '../../../../../test/support/sample-case.js';
import { sampleLimit, sampleProcedure } from '../../../../../test/support/sample-process.js';
import { formatInstant, parseInstant } from '../../calendar/instant.js';
import type { CaseFile } from '../case-file.js';
import { isRefusal, type Refusal } from '../refusals.js';
import { caseIfStanding } from './what-if.js';

const UNTIL = '2026-08-07T10:00:00+07:00';
const definition = flowProcess([fork('split', ['a', 'b'], 'meet', hours(20)), task('a', 'meet', { maySupplement: true, mayAskPayment: true }), task('b', 'meet', { unit: 'department@district' }), join('meet', 'issue')]);
const restarting = sampleProcedure({ limits: [sampleLimit({ limit: { value: 10, unit: 'working-days' } })], supplementRule: 'restart' });
const started = (): SampleCase => SampleCase.received({ definition, procedure: restarting }).advance().at('2026-08-04T08:00:00+07:00');
const foreseen = (sample: SampleCase, until: string): CaseFile | Refusal => caseIfStanding(sample.file, parseInstant(until), sample.context(actor('leader@c')));
const dates = (file: CaseFile | Refusal) => (isRefusal(file) ? file : { dueAt: file.dueAt, tokens: file.tokens, forks: file.forks, status: file.status });

describe('if the clock stood still until then', () => {
  test('a running case would be due when it is due after a suspension that lasts until then; nothing is decided by the question', () => {
    const sample = started();
    const before = sample.file;
    const answer = dates(foreseen(sample, UNTIL));
    expect(sample.file).toBe(before);
    sample.run({ action: 'suspend', reason: 'Xác minh', legalGround: 'Điều 7' }, 'leader@c').at(UNTIL).run({ action: 'resume', note: '' }, 'leader@c');
    expect(answer).toEqual(dates(sample.file));
    expect(formatInstant(sample.file.dueAt!)).toBe('2026-08-21T09:00:00+07:00');
  });

  test.each([
    ['suspended', { action: 'suspend', reason: 'x', legalGround: 'y' }, { action: 'resume', note: '' }, 'leader@c'],
    ['for papers', { action: 'request-supplement', items: ['x'], reason: 'x', legalGround: '' }, { action: 'accept-supplement', received: ['x'] }, 'counter-officer@c-desk'],
    ['for a payment', { action: 'request-payment', title: 'Thuế', amount: 1, reason: 'x', legalGround: '' }, { action: 'confirm-payment', receiptNumber: '1' }, 'counter-officer@c-desk'],
  ] as const)('a case that stands still already (%s) would be due as it will be by the rule of its pause', (_, stop, go, by) => {
    const sample = started().run(stop, stop.action === 'suspend' ? 'leader@c' : 'specialist@c-dept').at('2026-08-05T09:00:00+07:00');
    const answer = dates(foreseen(sample, UNTIL));
    sample.at(UNTIL).run(go, by);
    expect(answer).toEqual(dates(sample.file));
  });

  test('asks nothing of a case whose clock does not run, nor of a moment that has passed', () => {
    expect(foreseen(started().run({ action: 'withdraw', reason: 'x' }, APPLICANT), UNTIL)).toEqual({ refused: 'action-not-allowed-now' });
    expect(foreseen(SampleCase.submitted(), UNTIL)).toEqual({ refused: 'action-not-allowed-now' });
    expect(foreseen(started(), '2026-08-04T07:59:00+07:00')).toMatchObject({ refused: 'action-not-allowed-now', detail: expect.any(String) });
    expect(foreseen(started().run({ action: 'suspend', reason: 'x', legalGround: 'y' }, 'leader@c'), '2026-08-03T08:00:00+07:00')).toMatchObject({ refused: 'action-not-allowed-now' });
  });
});
