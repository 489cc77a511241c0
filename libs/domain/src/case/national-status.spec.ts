import { expect, test } from '@jest/globals';
import { APPLICANT, SampleCase } from '../../../../test/support/sample-case.js';
import { flowProcess, task } from '../../../../test/support/flow-process.js';
import { CASE_STATUSES, type CaseStatus } from './case-file.js';
import { NATIONAL_STATUSES, nationalStatus } from './national-status.js';

const DESK = 'counter-officer@c-desk';
const other = { caseId: 'case-2', code: 'H99-2' };
const definition = flowProcess([task('check', 'issue', { maySupplement: true, mayAskPayment: true, mayRefuse: true })]);
const checking = (): SampleCase => SampleCase.received({ definition }).advance();
const issued = (): SampleCase => checking().advance().run({ action: 'issue-result', documentNumber: '1', title: 'x', signedBy: 'y' }, 'clerk@c');

/** A real case in each status, and what the national portal calls it. */
const REAL: Record<CaseStatus, readonly [() => SampleCase, string]> = {
  submitted: [() => SampleCase.submitted(), 'Mới đăng ký'],
  'sent-back': [() => SampleCase.submitted().run({ action: 'send-back', defects: ['x'] }, DESK), 'Yêu cầu bổ sung giấy tờ'],
  'not-accepted': [() => SampleCase.submitted().run({ action: 'not-accept', reasons: ['x'] }, DESK), 'Không được tiếp nhận'],
  received: [() => SampleCase.received(), 'Được tiếp nhận'],
  processing: [checking, 'Đang xử lý'],
  supplement: [() => checking().run({ action: 'request-supplement', items: ['x'], reason: 'x', legalGround: '' }, 'specialist@c-dept'), 'Yêu cầu bổ sung giấy tờ'],
  payment: [() => checking().run({ action: 'request-payment', title: 'x', amount: 1, reason: 'x', legalGround: '' }, 'specialist@c-dept'), 'Yêu cầu thực hiện nghĩa vụ tài chính'],
  suspended: [() => checking().run({ action: 'suspend', reason: 'x', legalGround: 'y' }, 'leader@c'), 'Đang xử lý'],
  refused: [() => checking().run({ action: 'refuse', reason: 'x', legalGround: 'y' }, 'specialist@c-dept'), 'Dừng xử lý'],
  withdrawn: [() => checking().run({ action: 'withdraw', reason: 'x' }, APPLICANT), 'Công dân yêu cầu rút hồ sơ'],
  stopped: [() => checking().run({ action: 'merge', into: other, reason: 'x' }, DESK), 'Dừng xử lý'],
  'result-ready': [issued, 'Đã xử lý xong'],
  returned: [() => issued().run({ action: 'return-result', recipient: 'x', method: 'counter' }, DESK), 'Đã trả kết quả'],
};

test.each(CASE_STATUSES)('a case that is %s has its place among the ten of the national portal', (status) => {
  const [make, name] = REAL[status];
  expect(make().file.status).toBe(status);
  expect(NATIONAL_STATUSES[nationalStatus(status)]).toBe(name);
});

test('each of the ten is some status of ours', () => {
  expect([...new Set(CASE_STATUSES.map(nationalStatus))].sort((a, b) => a - b)).toEqual(Object.keys(NATIONAL_STATUSES).map(Number));
});
