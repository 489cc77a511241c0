import { describe, expect, test } from '@jest/globals';
import { SampleCase } from '../../../../../test/support/sample-case.js';
import { CASE_STATUSES } from '../case-file.js';
import { NATIONAL_STATUSES, nationalStatus } from '../national-status.js';
import { noticeOf } from './notices.js';

describe('what the applicant hears', () => {
  test('one message an event at the most, and none for work inside the house', () => {
    const sample = SampleCase.received().advance().advance().advance();
    sample.run({ action: 'issue-result', documentNumber: '1', title: 'x', signedBy: 'y' }, 'clerk@c').run({ action: 'return-result', recipient: 'B', method: 'counter' }, 'counter-officer@c-desk');
    expect(sample.events.map(noticeOf).filter((notice) => notice !== undefined)).toEqual(['case-received', 'result-ready', 'please-rate']);
  });

  test('a new date only when the date is new', () => {
    const late = SampleCase.received().at('2026-08-19T08:00:00+07:00').advance();
    late.run({ action: 'suspend', reason: 'x', legalGround: 'y' }, 'specialist@c-dept').at('2026-08-19T10:00:00+07:00').run({ action: 'resume', note: '' }, 'specialist@c-dept');
    expect(late.kinds(-1)).toEqual(['due-moved']);
    expect(noticeOf(late.events.at(-1)!)).toBeUndefined();
  });

  test('every status has its number on the national portal', () => {
    for (const status of CASE_STATUSES) expect(NATIONAL_STATUSES[nationalStatus(status)]).toEqual(expect.any(String));
  });
});
