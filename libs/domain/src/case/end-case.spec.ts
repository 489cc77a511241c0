import { describe, expect, test } from '@jest/globals';
import { flowProcess, fork, join, task } from '../../../../test/support/flow-process.js';
import { APPLICANT, SampleCase, actor } from '../../../../test/support/sample-case.js';
import { FINAL_STATUSES } from './case-file.js';
import { availableActions } from './decide.js';

const ISSUE = { action: 'issue-result', documentNumber: '12/GXN-UBND', title: 'Giấy xác nhận', signedBy: 'Nguyễn Văn A' } as const;
const RETURN = { action: 'return-result', recipient: 'Trần Thị B', method: 'counter' } as const;
const OTHER = { caseId: 'case-2', code: 'H99-260803-0002' };
const atIssue = (): SampleCase => SampleCase.received().advance().advance().advance();
const returned = (): SampleCase => atIssue().run(ISSUE, 'clerk@c').run(RETURN, 'counter-officer@c-desk');
const unanswered = (): SampleCase => {
  const sample = SampleCase.received().advance().run({ action: 'request-supplement', items: ['Bản đồ'], reason: 'Thiếu', legalGround: '' }, 'specialist@c-dept');
  return sample.at('2026-12-01T08:00:00+07:00').runSystem({ action: 'elapse' });
};

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

  test('whatever is open side by side ends with the case', () => {
    const definition = flowProcess([fork('split', ['a', 'b'], 'meet'), task('a', 'meet'), task('b', 'meet'), join('meet', 'issue')]);
    const sample = SampleCase.received({ definition }).advance();
    expect(sample.file.forks).toHaveLength(1);
    expect(sample.run({ action: 'withdraw', reason: 'Đổi ý' }, APPLICANT).file).toMatchObject({ status: 'withdrawn', tokens: [], forks: [] });
  });

  test('nothing is withdrawn after the decision, nor by those who work on it', () => {
    expect(atIssue().run(ISSUE, 'clerk@c').attempt({ action: 'withdraw', reason: '' }, APPLICANT)).toEqual({ refused: 'action-not-allowed-now' });
    expect(SampleCase.received().attempt({ action: 'withdraw', reason: '' }, 'specialist@c-dept')).toEqual({ refused: 'not-your-stage' });
  });

  test('a case in a final status offers nothing to anybody, but the leader may reopen it after a complaint', () => {
    const ended = [
      SampleCase.submitted().run({ action: 'not-accept', reasons: ['x'] }, 'counter-officer@c-desk'),
      SampleCase.received().run({ action: 'withdraw', reason: 'x' }, APPLICANT),
      SampleCase.received().advance().run({ action: 'refuse', reason: 'x', legalGround: 'y' }, 'specialist@c-dept'),
      SampleCase.received().run({ action: 'merge', into: OTHER, reason: 'x' }, 'counter-officer@c-desk'),
      unanswered(),
      returned(),
    ];
    expect(ended.map(({ file }) => file.status)).toEqual(['not-accepted', 'withdrawn', 'refused', 'stopped', 'stopped', 'returned']);
    expect(new Set(ended.map(({ file }) => file.status))).toEqual(new Set(FINAL_STATUSES));
    const staff = actor('counter-officer@c-desk+specialist@c-dept+department-head@c-dept+clerk@c+leader@d');
    for (const sample of ended) {
      for (const by of [staff, APPLICANT]) expect(availableActions(sample.file, sample.context(by))).toEqual([]);
    }
    const leader = actor('leader@c');
    expect(ended.map((sample) => availableActions(sample.file, sample.context(leader)))).toEqual([[], [], ['reopen'], [], ['reopen'], ['reopen']]);
  });
});

describe('linked cases', () => {
  test('a case that was not done right is reopened once, as another case; it stays as it was itself', () => {
    const sample = returned();
    const before = sample.file;
    expect(sample.attempt({ action: 'reopen', as: OTHER, reason: 'Khiếu nại đúng' }, 'leader@d')).toEqual({ refused: 'not-your-stage' });
    sample.run({ action: 'reopen', as: OTHER, reason: 'Khiếu nại đúng' }, 'leader@c');
    expect(sample.file).toEqual({ ...before, version: before.version + 1, changedAt: sample.now, links: [{ kind: 'reopened-as', ...OTHER }] });
    expect(sample.attempt({ action: 'reopen', as: { ...OTHER, caseId: 'case-3' }, reason: 'x' }, 'leader@c')).toMatchObject({ refused: 'link-unfit' });
  });

  test('an open case is not reopened, and one that was never accepted neither', () => {
    const command = { action: 'reopen', as: OTHER, reason: 'x' } as const;
    expect(SampleCase.received().attempt(command, 'leader@c')).toEqual({ refused: 'action-not-allowed-now' });
    expect(SampleCase.submitted().run({ action: 'not-accept', reasons: ['x'] }, 'counter-officer@c-desk').attempt(command, 'leader@c')).toEqual({ refused: 'action-not-allowed-now' });
  });

  test('a duplicate is merged into the case that stays: it is stopped, its pause ends, and it is not reopened', () => {
    const sample = SampleCase.received().advance().run({ action: 'suspend', reason: 'x', legalGround: 'y' }, 'leader@c');
    expect(sample.attempt({ action: 'merge', into: { caseId: 'case-1', code: 'H99-1' }, reason: 'x' }, 'counter-officer@c-desk')).toMatchObject({ refused: 'link-unfit' });
    expect(sample.attempt({ action: 'merge', into: OTHER, reason: 'x' }, 'specialist@c-dept')).toEqual({ refused: 'not-your-stage' });
    sample.run({ action: 'merge', into: OTHER, reason: 'Nộp hai lần' }, 'counter-officer@c-desk');
    expect(sample.kinds().slice(-2)).toEqual(['stopped', 'linked']);
    expect(sample.file).toMatchObject({ status: 'stopped', tokens: [], pauses: [{ to: sample.now }], links: [{ kind: 'duplicate-of', ...OTHER }] });
    expect(sample.attempt({ action: 'reopen', as: OTHER, reason: 'x' }, 'leader@c')).toMatchObject({ refused: 'link-unfit' });
  });

  test('only what was accepted is merged, and only before the decision', () => {
    const command = { action: 'merge', into: OTHER, reason: 'x' } as const;
    expect(SampleCase.submitted().attempt(command, 'counter-officer@c-desk')).toEqual({ refused: 'action-not-allowed-now' });
    expect(atIssue().run(ISSUE, 'clerk@c').attempt(command, 'counter-officer@c-desk')).toEqual({ refused: 'action-not-allowed-now' });
  });

  test('the case that stays takes duplicates while it is open, and the new case names the one it reopens', () => {
    const link = { action: 'link', kind: 'has-duplicate', ...OTHER, reason: 'x' } as const;
    expect(SampleCase.received().runSystem(link).file).toMatchObject({ status: 'received', links: [{ kind: 'has-duplicate', ...OTHER }] });
    expect(SampleCase.received().advance().run({ action: 'suspend', reason: 'x', legalGround: 'y' }, 'leader@c').attemptSystem(link)).toBeNull();
    expect(returned().attemptSystem(link)).toMatchObject({ refused: 'link-unfit' });
    expect(SampleCase.received().runSystem({ ...link, kind: 'reopens' }).file.links).toEqual([{ kind: 'reopens', ...OTHER }]);
  });
});
