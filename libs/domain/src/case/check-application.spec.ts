import { describe, expect, test } from '@jest/globals';
import { APPLICANT, SampleCase } from '../../../../test/support/sample-case.js';
import { formatInstant } from '../calendar/instant.js';

const DESK = 'counter-officer@c-desk';

describe('an application sent online', () => {
  test('waits without a clock until the counter accepts it', () => {
    const sample = SampleCase.submitted();
    expect(sample.file).toMatchObject({ status: 'submitted', acceptedAt: null, dueAt: null, tokens: [] });
    sample.at('2026-08-04T09:00:00+07:00').run({ action: 'accept' }, DESK);
    expect(sample.file.status).toBe('received');
    expect(formatInstant(sample.file.submittedAt!)).toBe('2026-08-03T08:00:00+07:00');
    expect(formatInstant(sample.file.acceptedAt!)).toBe('2026-08-04T09:00:00+07:00');
    expect(formatInstant(sample.file.dueAt!)).toBe('2026-08-18T17:00:00+07:00');
  });

  test('is checked by its own counter only', () => {
    for (const by of ['counter-officer@d-desk', 'specialist@c-dept', 'leader@c']) {
      expect(SampleCase.submitted().attempt({ action: 'accept' }, by)).toEqual({ refused: 'not-your-stage' });
    }
    expect(SampleCase.submitted().attempt({ action: 'accept' }, APPLICANT)).toEqual({ refused: 'not-your-stage' });
  });

  test('is sent back once with all defects, resubmitted by the applicant or at the counter, not twice', () => {
    const sample = SampleCase.submitted().run({ action: 'send-back', defects: ['Thiếu tờ khai', 'Ảnh mờ'] }, DESK);
    expect(sample.file).toMatchObject({ status: 'sent-back', returnsBeforeReception: 1, dueAt: null });
    expect(sample.attempt({ action: 'accept' }, DESK)).toEqual({ refused: 'action-not-allowed-now' });
    expect(sample.attempt({ action: 'resubmit', note: '' }, 'counter-officer@d-desk')).toEqual({ refused: 'not-your-stage' });
    sample.run({ action: 'resubmit', note: 'Đã sửa' }, APPLICANT);
    expect(sample.file.status).toBe('submitted');
    expect(sample.attempt({ action: 'send-back', defects: ['Thêm nữa'] }, DESK)).toEqual({ refused: 'supplement-already-used' });
    expect(sample.run({ action: 'accept' }, DESK).file.status).toBe('received');
  });

  test('is not accepted for reasons, and then nothing follows', () => {
    const sample = SampleCase.submitted().run({ action: 'not-accept', reasons: ['Không thuộc thẩm quyền'] }, DESK);
    expect(sample.file).toMatchObject({ status: 'not-accepted', acceptedAt: null, finishedAt: null });
    expect(sample.attempt({ action: 'accept' }, DESK)).toEqual({ refused: 'action-not-allowed-now' });
    expect(sample.attempt({ action: 'resubmit', note: '' }, APPLICANT)).toEqual({ refused: 'action-not-allowed-now' });
  });

  test('can be withdrawn by the applicant before anybody looked at it', () => {
    expect(SampleCase.submitted().run({ action: 'withdraw', reason: 'Nộp nhầm' }, APPLICANT).file.status).toBe('withdrawn');
  });
});
