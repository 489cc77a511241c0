import { describe, expect, test } from '@jest/globals';
import { APPLICANT, SampleCase } from '../../../../test/support/sample-case.js';
import { FINAL_STATUSES } from './case-file.js';
import { CASE_ACTIONS, availableActions } from './decide.js';
import { actor } from '../../../../test/support/sample-case.js';

const ISSUE = { action: 'issue-result', documentNumber: '12/GXN-UBND', title: 'Giấy xác nhận', signedBy: 'Nguyễn Văn A' } as const;
const RETURN = { action: 'return-result', recipient: 'Trần Thị B', method: 'counter' } as const;
const atIssue = (): SampleCase => SampleCase.received().advance().advance().advance();

describe('the end of a case', () => {
  test('issuing stops the clock and tells the counter, returning closes the case', () => {
    const sample = atIssue().at('2026-08-10T09:00:00+07:00').run(ISSUE, 'clerk@c');
    expect(sample.kinds(-3)).toEqual(['stage-completed', 'stage-opened', 'result-issued']);
    expect(sample.file).toMatchObject({ status: 'result-ready', finishedAt: sample.now, returnedAt: null, result: { documentNumber: '12/GXN-UBND' }, tokens: [{ stage: 'return', dueAt: null }] });
    const finishedAt = sample.file.finishedAt;
    sample.at('2026-09-01T09:00:00+07:00').run(RETURN, 'counter-officer@c-desk');
    expect(sample.file).toMatchObject({ status: 'returned', finishedAt, returnedAt: sample.now, tokens: [] });
  });

  test('a result is not returned before it is issued, nor issued twice', () => {
    expect(SampleCase.received().attempt(RETURN, 'counter-officer@c-desk')).toEqual({ refused: 'action-not-allowed-now' });
    expect(atIssue().run(ISSUE, 'clerk@c').attempt(ISSUE, 'clerk@c')).toEqual({ refused: 'not-your-stage' });
  });

  test('refusing is for stages that may, while the clock runs', () => {
    const refuse = { action: 'refuse', reason: 'Không đủ điều kiện', legalGround: 'Điều 5' } as const;
    const sample = SampleCase.received();
    expect(sample.attempt(refuse, 'counter-officer@c-desk')).toEqual({ refused: 'refusal-not-allowed' });
    sample.advance().run({ action: 'request-supplement', items: ['Bản đồ'], reason: 'Thiếu', legalGround: '' }, 'specialist@c-dept');
    expect(sample.attempt(refuse, 'specialist@c-dept')).toEqual({ refused: 'action-not-allowed-now' });
    sample.run({ action: 'accept-supplement', received: ['Bản đồ'] }, 'counter-officer@c-desk').run(refuse, 'specialist@c-dept');
    expect(sample.file).toMatchObject({ status: 'refused', finishedAt: sample.now, tokens: [] });
  });

  test('the applicant withdraws while papers are asked for: the pause ends with the case', () => {
    const sample = SampleCase.received().advance().run({ action: 'request-supplement', items: ['Bản đồ'], reason: 'Thiếu', legalGround: '' }, 'specialist@c-dept');
    sample.at('2026-08-05T10:00:00+07:00').run({ action: 'withdraw', reason: 'Đổi ý' }, 'counter-officer@c-desk');
    expect(sample.file).toMatchObject({ status: 'withdrawn', request: null, tokens: [], pauses: [{ to: sample.now }] });
  });

  test('nothing is withdrawn after the decision, nor by those who work on it', () => {
    expect(atIssue().run(ISSUE, 'clerk@c').attempt({ action: 'withdraw', reason: '' }, APPLICANT)).toEqual({ refused: 'action-not-allowed-now' });
    expect(SampleCase.received().attempt({ action: 'withdraw', reason: '' }, 'specialist@c-dept')).toEqual({ refused: 'not-your-stage' });
  });

  test('a case in a final status offers nothing to anybody', () => {
    const ended = [
      SampleCase.submitted().run({ action: 'not-accept', reasons: ['x'] }, 'counter-officer@c-desk'),
      SampleCase.received().run({ action: 'withdraw', reason: 'x' }, APPLICANT),
      SampleCase.received().advance().run({ action: 'refuse', reason: 'x', legalGround: 'y' }, 'specialist@c-dept'),
      atIssue().run(ISSUE, 'clerk@c').run(RETURN, 'counter-officer@c-desk'),
    ];
    expect(ended.map(({ file }) => file.status).sort()).toEqual([...FINAL_STATUSES].sort());
    const everyone = actor('counter-officer@c-desk+specialist@c-dept+department-head@c-dept+leader@c+clerk@c');
    for (const sample of ended) {
      for (const by of [everyone, APPLICANT]) expect(availableActions(sample.file, sample.context(by))).toEqual([]);
    }
    expect(CASE_ACTIONS).toHaveLength(20);
  });
});
