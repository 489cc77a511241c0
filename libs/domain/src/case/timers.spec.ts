import { describe, expect, test } from '@jest/globals';
import { days, flowProcess, fork, hours, join, task } from '../../../../test/support/flow-process.js';
import { APPLICANT, SampleCase } from '../../../../test/support/sample-case.js';
import { formatInstant } from '../calendar/instant.js';
import type { CallStep, ProcessDefinition, Stage, StageLimit, WaitStep } from '../process/definition.js';
import { nextTimer } from './timers.js';

const wait = (until: WaitStep['until'], next = 'after'): WaitStep => ({ key: 'wait', name: 'Chờ', kind: 'wait', until, next });
const call = (limit: StageLimit | null, silence: CallStep['silence'], next = 'after'): CallStep => ({ key: 'call', name: 'Gọi thuế', kind: 'call', service: 'thue', sends: [], answers: ['tax'], limit, silence, next });
const after = task('after', 'issue');
const next = (sample: SampleCase): string | null => {
  const moment = nextTimer(sample.file, sample);
  return moment === null ? null : formatInstant(moment);
};
const NOT_NOW = { refused: 'action-not-allowed-now' };

/** Received, asked for what the process asks, and at the first step. */
function started(definition: ProcessDefinition, data = {}): SampleCase {
  return SampleCase.received({ definition }).advance('receive', data);
}

describe('a wait', () => {
  test('for a time is over when it has passed in working minutes of the authority', () => {
    const sample = started(flowProcess([wait({ limit: hours(4) }), after]));
    expect(sample.file.tokens).toMatchObject([{ stage: 'wait', unitId: 'c', post: null }]);
    expect(next(sample)).toBe('2026-08-03T14:00:00+07:00');
    expect(sample.at('2026-08-03T13:59:59+07:00').attemptSystem({ action: 'elapse' })).toEqual(NOT_NOW);
    sample.at('2026-08-03T14:00:00+07:00').runSystem({ action: 'elapse' });
    expect(sample.open).toEqual(['after']);
    expect(sample.events.at(-2)).toMatchObject({ kind: 'machine-done', data: { stage: 'wait', outcome: 'time' } });
    expect(next(sample)).toBeNull();
  });

  test('for a day of the case data is over when that day begins, at once when it has come', () => {
    const definition = flowProcess([wait({ data: 'ready_on' }), after], ['ready_on']);
    expect(next(started(definition, { ready_on: '2026-08-09' }))).toBe('2026-08-09T00:00:00+07:00');
    expect(started(definition, { ready_on: '2026-07-31' }).runSystem({ action: 'elapse' }).open).toEqual(['after']);
  });

  test('for a day that nobody gave is not begun', () => {
    const sample = SampleCase.received({ definition: flowProcess([wait({ data: 'ready_on' }), after]) });
    expect(sample.attempt({ action: 'advance', note: '' }, 'counter-officer@c-desk')).toMatchObject({ refused: 'data-missing', detail: expect.stringContaining('Chờ') });
  });

  test('nothing happens while the clock stands still: a time moves by the pause, a day comes all the same', () => {
    for (const [until, planned, moved] of [[{ limit: hours(4) }, '2026-08-03T14:00:00+07:00', '2026-08-06T14:00:00+07:00'], [{ data: 'ready_on' }, '2026-08-04T00:00:00+07:00', '2026-08-04T00:00:00+07:00']] as const) {
      const sample = started(flowProcess([wait(until), after], ['ready_on']), { ready_on: '2026-08-04' });
      expect(next(sample)).toBe(planned);
      sample.run({ action: 'suspend', reason: 'Bão', legalGround: 'QĐ' }, 'leader@c');
      expect(next(sample)).toBeNull();
      expect(sample.at('2026-08-05T08:00:00+07:00').attemptSystem({ action: 'elapse' })).toEqual(NOT_NOW);
      sample.at('2026-08-06T08:00:00+07:00').run({ action: 'resume', note: '' }, 'leader@c');
      expect(next(sample)).toBe(moved);
    }
  });
});

describe('silence', () => {
  test('of a called system goes on without an answer, or is waited for', () => {
    const sample = started(flowProcess([call(hours(2), 'go-on'), after])).at('2026-08-03T10:00:00+07:00').runSystem({ action: 'elapse' });
    expect(sample.events.at(-2)).toMatchObject({ kind: 'machine-done', data: { stage: 'call', outcome: 'silence' } });
    expect(sample.file.data).toEqual({});
    for (const limit of [hours(2), null]) expect(next(started(flowProcess([call(limit, 'wait'), after])))).toBeNull();
  });

  test('of the applicant ends the case by rule, which the clock that stands still does not keep off', () => {
    const definition = flowProcess([task('check', 'issue', { maySupplement: true })]);
    const ask = { action: 'request-supplement', items: ['Bản đồ'], reason: 'Thiếu', legalGround: '' } as const;
    const sample = started(definition).run(ask, 'specialist@c-dept');
    expect(formatInstant(sample.file.request!.answerBy!)).toBe('2026-08-22T17:00:00+07:00');
    expect(next(sample)).toBe('2026-08-22T17:00:00+07:00');
    sample.at('2026-08-22T17:00:00+07:00').runSystem({ action: 'elapse' });
    expect(sample.file).toMatchObject({ status: 'stopped', finishedAt: sample.now, request: null, tokens: [], pauses: [{ to: sample.now }] });
    expect(sample.events.at(-1)).toMatchObject({ kind: 'stopped', data: { cause: 'supplement-unanswered' } });
    const patient = SampleCase.received({ definition, rules: { answerDays: null } }).advance().run(ask, 'specialist@c-dept');
    expect(next(patient)).toBeNull();
  });

  test('of the applicant before reception ends the application', () => {
    const sample = SampleCase.submitted().run({ action: 'send-back', defects: ['Ảnh mờ'] }, 'counter-officer@c-desk');
    expect(next(sample)).toBe('2026-08-22T17:00:00+07:00');
    expect(SampleCase.submitted().run({ action: 'send-back', defects: ['x'] }, 'counter-officer@c-desk').run({ action: 'resubmit', note: '' }, APPLICANT).file.resubmitBy).toBeNull();
    expect(sample.at('2026-08-22T17:01:00+07:00').runSystem({ action: 'elapse' }).file).toMatchObject({ status: 'not-accepted', resubmitBy: null });
  });
});

describe('several timers', () => {
  const consult: Stage = task('ask', 'meet', { kind: 'consult', limit: hours(4), silence: 'consent', records: 'agrees' });
  const definition = flowProcess([fork('split', ['wait', 'ask', 'slow'], 'meet', days(1)), wait({ limit: hours(1) }, 'w2'), task('w2', 'meet'), consult, task('slow', 'meet'), join('meet', 'after', 'all', 'cancel'), after]);

  test('ring each in its order, however late somebody looks', () => {
    const sample = started(definition);
    expect(next(sample)).toBe('2026-08-03T09:00:00+07:00');
    sample.at('2026-08-05T08:00:00+07:00').runSystem({ action: 'elapse' });
    const rung = sample.events.filter(({ kind }) => ['machine-done', 'opinion-given', 'branch-cancelled', 'joined'].includes(kind));
    expect(rung.map(({ kind }) => kind)).toEqual(['machine-done', 'opinion-given', 'branch-cancelled', 'branch-cancelled', 'joined']);
    expect(rung.flatMap(({ kind, data }) => (kind === 'branch-cancelled' ? [data.key] : []))).toEqual(['to-wait', 'to-slow']);
    expect(sample.open).toEqual(['after']);
    expect(sample.attemptSystem({ action: 'elapse' })).toEqual(NOT_NOW);
  });

  test('stop where one of them is not due yet', () => {
    const sample = started(definition).at('2026-08-03T13:30:00+07:00').runSystem({ action: 'elapse' });
    expect(sample.open.sort()).toEqual(['ask', 'slow', 'w2']);
    expect(next(sample)).toBe('2026-08-03T14:00:00+07:00');
  });

  test('an opinion whose time is up with its branch counts: the step goes before the branch', () => {
    const tied = flowProcess([fork('split', ['ask', 'b'], 'meet', hours(4)), consult, task('b', 'meet'), join('meet', 'after', 'all', 'cancel'), after]);
    const sample = started(tied).at('2026-08-03T14:00:00+07:00').runSystem({ action: 'elapse' });
    expect(sample.file.data).toEqual({ agrees: true });
    expect(sample.kinds()).toEqual(expect.arrayContaining(['opinion-given', 'branch-arrived', 'branch-cancelled']));
  });

  test('behind the issue a machine goes on as well', () => {
    const [receive, issue, back] = flowProcess([]).stages as Stage[];
    const filing = { ...flowProcess([]), stages: [receive!, { ...issue!, next: 'wait' }, wait({ limit: hours(1) }, 'call'), call(null, 'wait', 'return'), back!] };
    const sample = SampleCase.received({ definition: filing }).advance().run({ action: 'issue-result', documentNumber: '1', title: 'x', signedBy: 'y' }, 'clerk@c');
    sample.at('2026-08-03T09:00:00+07:00').runSystem({ action: 'elapse' });
    sample.runSystem({ action: 'answer-call', token: sample.tokenAt('call').id, data: { tax: 1 } });
    expect(sample.file).toMatchObject({ status: 'result-ready', tokens: [{ stage: 'return' }] });
  });
});
