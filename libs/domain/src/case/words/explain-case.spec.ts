import { describe, expect, test } from '@jest/globals';
import { defaultCalendar } from '../../calendar/holidays.js';
import { parseInstant, type Instant } from '../../calendar/instant.js';
import { dueAt } from '../../calendar/limit.js';
import { dueWithPauses } from '../../calendar/pauses.js';
import { compileCalendar } from '../../calendar/working-calendar.js';
import type { CaseFile, Pause } from '../case-file.js';
import { DEFAULT_RULES } from '../context.js';
import { explainCase, summariseExplanation } from './explain-case.js';

const calendar = compileCalendar([defaultCalendar]);
const limit = { value: 3, unit: 'working-days' } as const;
const accepted = parseInstant('2026-08-05T08:00:00+07:00');

function file(due: Instant | null, change: Partial<CaseFile> = {}): CaseFile {
  return { limit, acceptedAt: due === null ? null : accepted, dueAt: due, pauses: [], extensions: 0, ...change } as CaseFile;
}

function pause(from: string, to: string | null, cause: Pause['cause'] = 'supplement'): Pause {
  return { cause, reason: 'Chờ giấy tờ', legalGround: '', from: parseInstant(from), to: to === null ? null : parseInstant(to) };
}

const explained = (subject: CaseFile, rule: 'move' | 'restart' = 'move') => explainCase(subject, calendar, rule, DEFAULT_RULES.due);

describe('explainCase', () => {
  test('nothing is promised before acceptance', () => {
    expect(explained(file(null))).toEqual([]);
  });

  test('the rows end on the due day and add up to the limit', () => {
    const days = explained(file(dueAt(calendar, limit, accepted)));
    expect(days.at(-1)?.date).toBe('2026-08-10');
    expect(days.filter((day) => day.counted)).toHaveLength(3);
  });

  test('a pause that moved the date is in the rows', () => {
    const pauses = [pause('2026-08-06T08:00:00+07:00', '2026-08-07T08:00:00+07:00')];
    const due = dueWithPauses(calendar, limit, accepted, pauses).dueAt;
    const days = explained(file(due, { pauses }));
    expect(days.at(-1)?.date).toBe('2026-08-11');
    expect(days.reduce((sum, day) => sum + day.pausedMinutes, 0)).toBe(480);
  });

  test('a limit that was restarted is counted from the restart', () => {
    const pauses = [pause('2026-08-06T08:00:00+07:00', '2026-08-06T10:00:00+07:00')];
    const days = explained(file(dueAt(calendar, limit, parseInstant('2026-08-06T10:00:00+07:00')), { pauses }), 'restart');
    expect(days[0]?.date).toBe('2026-08-06');
    expect(days.at(-1)?.date).toBe('2026-08-11');
  });

  test('a suspension does not restart, whatever the procedure says of supplements', () => {
    const pauses = [pause('2026-08-06T08:00:00+07:00', '2026-08-06T10:00:00+07:00', 'suspension')];
    expect(explained(file(dueWithPauses(calendar, limit, accepted, pauses).dueAt, { pauses }), 'restart')[0]?.date).toBe('2026-08-05');
  });

  test('a new appointment is a last row of its own', () => {
    const days = explained(file(parseInstant('2026-08-20T17:00:00+07:00'), { extensions: 1 }));
    expect(days.at(-1)).toMatchObject({ date: '2026-08-20', counted: false, reason: expect.stringContaining('hẹn lại') });
    expect(days.filter((day) => day.counted)).toHaveLength(3);
  });
});

describe('summariseExplanation', () => {
  test('says what is counted from when, and which days are not', () => {
    const days = explained(file(dueAt(calendar, limit, accepted)));
    expect(summariseExplanation(days, '3 ngày làm việc')).toBe('Tính 3 ngày làm việc từ 06/08/2026; không tính 08/08 (Thứ Bảy), 09/08 (Chủ Nhật).');
  });

  test('names four days off at most', () => {
    const long = { value: 20, unit: 'working-days' } as const;
    const days = explained(file(dueAt(calendar, long, accepted), { limit: long }));
    expect(summariseExplanation(days, '20 ngày làm việc')).toMatch(/ và \d+ ngày nghỉ khác\.$/);
  });

  test('nothing of nothing', () => {
    expect(summariseExplanation([], '')).toBe('');
  });
});
