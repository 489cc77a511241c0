import { describe, expect, test } from '@jest/globals';
import { flowProcess, task } from '../../../../test/support/flow-process.js';
import { SampleCase } from '../../../../test/support/sample-case.js';
import { formatInstant } from '../calendar/instant.js';

const ASK = { action: 'request-payment', title: 'Lệ phí trước bạ', amount: 1_250_000, reason: 'Thông báo số 12 của cơ quan thuế', legalGround: 'Luật Đất đai 2024' } as const;
const PAID = { action: 'confirm-payment', receiptNumber: 'BL-0012' } as const;
const atTax = (): SampleCase => SampleCase.received({ definition: flowProcess([task('tax', 'sign', { mayAskPayment: true }), task('sign', 'issue')]) }).advance();

describe('asking for a payment', () => {
  test('stops the clock until the counter sees the proof; due moves by the working time that was paused', () => {
    const sample = atTax().at('2026-08-04T08:00:00+07:00').run(ASK, 'specialist@c-dept');
    expect(sample.file).toMatchObject({ status: 'payment', payment: { title: 'Lệ phí trước bạ', amount: 1_250_000, requestedAt: sample.now }, pauses: [{ cause: 'payment', to: null }] });
    sample.at('2026-08-06T10:00:00+07:00').run(PAID, 'counter-officer@c-desk');
    expect(sample.file).toMatchObject({ status: 'processing', payment: null, pauses: [{ cause: 'payment', to: sample.now }] });
    expect(sample.events.at(-1)).toMatchObject({ kind: 'due-moved', data: { cause: 'payment', pausedMinutes: 2 * 480 + 120 } });
    expect(formatInstant(sample.file.dueAt!)).toBe('2026-08-20T09:00:00+07:00');
    expect(sample.advance('tax').open).toEqual(['sign']);
  });

  test('never restarts the limit, whatever the procedure says of supplements', () => {
    const procedure = { ...SampleCase.received().procedure, supplementRule: 'restart' as const };
    const sample = SampleCase.received({ definition: atTax().definition, procedure }).advance().at('2026-08-14T16:00:00+07:00').run(ASK, 'specialist@c-dept');
    sample.at('2026-08-14T17:00:00+07:00').run(PAID, 'counter-officer@c-desk');
    expect(formatInstant(sample.file.dueAt!)).toBe('2026-08-18T08:00:00+07:00');
  });

  test('is for stages that may, while the clock runs; confirmed by the receiving counter alone', () => {
    const sample = atTax();
    expect(SampleCase.received().attempt(ASK, 'counter-officer@c-desk')).toEqual({ refused: 'payment-not-allowed' });
    expect(sample.attempt(PAID, 'counter-officer@c-desk')).toEqual({ refused: 'action-not-allowed-now' });
    sample.run(ASK, 'specialist@c-dept');
    expect(sample.attempt(ASK, 'specialist@c-dept')).toEqual({ refused: 'action-not-allowed-now' });
    expect(sample.attempt({ action: 'advance', note: '' }, 'specialist@c-dept')).toEqual({ refused: 'action-not-allowed-now' });
    for (const by of ['specialist@c-dept', 'counter-officer@d-desk']) expect(sample.attempt(PAID, by)).toEqual({ refused: 'not-your-stage' });
  });

  test('goes on by the counter’s word alone: papers of the applicant say only that there is something to look at', () => {
    const sample = atTax().at('2026-08-04T08:00:00+07:00').run(ASK, 'specialist@c-dept').at('2026-08-05T09:00:00+07:00');
    const { status, dueAt, pauses } = sample.file;
    sample.sendPapers();
    expect(sample.file).toMatchObject({ status, dueAt, pauses, payment: { answeredAt: sample.now } });
    sample.at('2026-08-06T10:00:00+07:00').run(PAID, 'counter-officer@c-desk');
    expect(sample.file).toMatchObject({ status: 'processing', payment: null, pauses: [{ to: sample.now }] });
    expect(formatInstant(sample.file.dueAt!)).toBe('2026-08-20T09:00:00+07:00');
  });

  test('waits without an end: the law sets the applicant no time to pay in', () => {
    const sample = atTax().run(ASK, 'specialist@c-dept').at('2027-03-01T08:00:00+07:00');
    expect(sample.attemptSystem({ action: 'elapse' })).toEqual({ refused: 'action-not-allowed-now' });
    expect(sample.run({ action: 'withdraw', reason: 'Không nộp' }, 'counter-officer@c-desk').file).toMatchObject({ status: 'withdrawn', payment: null, pauses: [{ to: sample.now }] });
  });
});
