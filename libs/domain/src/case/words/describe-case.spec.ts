import { describe, expect, test } from '@jest/globals';
import { defaultCalendar } from '../../calendar/holidays.js';
import { parseInstant } from '../../calendar/instant.js';
import { compileCalendar } from '../../calendar/working-calendar.js';
import { CASE_STATUSES } from '../case-file.js';
import { STATUS_NAMES, caseTimeliness, describeCase, pausedSince, type CaseFacts } from './describe-case.js';

const calendar = compileCalendar([defaultCalendar]);
const at = (iso: string) => parseInstant(`${iso}:00+07:00`);
const facts = (changes: Partial<CaseFacts> = {}): CaseFacts => ({ status: 'processing', dueAt: at('2026-08-07T17:00'), finishedAt: null, pausedSince: null, ...changes });
const told = (changes: Partial<CaseFacts>, now: string) => describeCase(facts(changes), at(now), calendar);

describe('how a case stands', () => {
  test.each([
    ['2026-08-04T17:00', 'within', 'còn 3 ngày làm việc', 1440],
    ['2026-08-06T17:00', 'soon', 'còn 1 ngày làm việc', 480],
    ['2026-08-07T17:00', 'soon', 'đến hạn', 0],
    ['2026-08-10T09:00', 'overdue', 'quá hạn 2 giờ làm việc', -120],
  ])('open at %s: %s, %s', (now, state, stateText, remainingMinutes) => {
    expect(told({}, now)).toEqual({ state, stateText, remainingMinutes });
  });

  test('a pause keeps what was left when it began, however long it lasts', () => {
    const standing = { status: 'suspended', pausedSince: at('2026-08-04T17:00') } as const;
    expect(told(standing, '2026-12-01T09:00')).toEqual({ state: 'paused', stateText: 'tạm dừng, còn 3 ngày làm việc', remainingMinutes: 1440 });
  });

  test('a pause of a late case hides no delay', () => {
    const standing = { status: 'supplement', pausedSince: at('2026-08-10T09:00') } as const;
    expect(told(standing, '2026-12-01T09:00')).toEqual({ state: 'overdue', stateText: 'tạm dừng, quá hạn 2 giờ làm việc', remainingMinutes: -120 });
  });

  test.each([
    ['submitted', null, 'waiting', 'chờ bộ phận một cửa kiểm tra'],
    ['sent-back', null, 'waiting', 'chờ người nộp hoàn thiện'],
    ['not-accepted', null, 'finished', 'không tiếp nhận'],
    ['withdrawn', '2026-08-05T09:00', 'finished', 'đã rút'],
    ['refused', '2026-08-05T09:00', 'finished', 'đã từ chối sớm hạn'],
    ['result-ready', '2026-08-07T16:00', 'finished', 'xong đúng hạn, chờ trả kết quả'],
    ['returned', '2026-08-08T07:00', 'finished', 'xong quá hạn'],
  ] as const)('%s is told without counting', (status, finishedAt, state, stateText) => {
    const dueAt = finishedAt === null ? null : at('2026-08-07T17:00');
    expect(told({ status, dueAt, finishedAt: finishedAt && at(finishedAt) }, '2026-12-01T09:00')).toEqual({ state, stateText, remainingMinutes: null });
  });

  test('a withdrawn case is neither early nor late', () => {
    expect(caseTimeliness(facts({ status: 'withdrawn', finishedAt: at('2026-08-20T09:00') }))).toBeNull();
    expect(caseTimeliness(facts({ status: 'returned', finishedAt: at('2026-08-20T09:00') }))).toBe('late');
    expect(caseTimeliness(facts())).toBeNull();
  });

  test('only a pause without an end stands', () => {
    const from = at('2026-08-03T09:00');
    expect(pausedSince([{ from, to: at('2026-08-03T10:00') }])).toBeNull();
    expect(pausedSince([{ from: at('2026-08-02T09:00'), to: from }, { from, to: null }])).toBe(from);
  });

  test('every status has its own words', () => {
    expect(new Set(CASE_STATUSES.map((status) => STATUS_NAMES[status])).size).toBe(CASE_STATUSES.length);
  });
});
