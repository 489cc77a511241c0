import { describe, expect, test } from '@jest/globals';
import { SAMPLE_UNITS } from '../../../../test/support/sample-case.js';
import { defaultCalendar } from '../calendar/holidays.js';
import { formatInstant, instant, parseInstant } from '../calendar/instant.js';
import { compileCalendar } from '../calendar/working-calendar.js';
import type { Actor, HeldPost } from '../case/context.js';
import { UnitTree } from '../process/units.js';
import { followUpAlarmsBetween, nextFollowUpAlarm } from './alarms.js';
import { decideFollowUp, followUpActions, mayRateAnswer, openFollowUp, rateAnswer, whyNotFollowUp, type FollowUpCommand, type FollowUpContext, type FollowUpOpening } from './decide.js';
import { describeFollowUp, describeFollowUpEvent, knownTopic, topicOfReasons } from './describe.js';
import { evolveFollowUp, numberFollowUpEvents, type NewFollowUpEvent } from './events.js';
import type { FollowUp } from './follow-up.js';
import { REFERENCE_BYTES, readReference, referenceFrom } from './reference.js';
import { DEFAULT_FOLLOW_UP_RULES } from './rules.js';
import { mayHandle, seatsFor, superiorOf } from './seats.js';

const tree = new UnitTree(SAMPLE_UNITS);
const calendar = compileCalendar([defaultCalendar]);
const at = (iso: string): FollowUpContext => ({ tree, calendarOf: () => calendar, now: parseInstant(`2026-08-${iso}+07:00`), rules: DEFAULT_FOLLOW_UP_RULES });
/** Wednesday morning of a week without holidays. */
const NOW = at('05T08:00:00');
const staff = (id: string, ...posts: HeldPost[]): Actor => ({ kind: 'staff', id, name: `Cán bộ ${id}`, posts });
const head = staff('head', { role: 'department-head', unitId: 'c-dept' });
const leader = staff('leader', { role: 'leader', unitId: 'c' });
const above = staff('above', { role: 'leader', unitId: 'd' });
const officer = staff('officer', { role: 'specialist', unitId: 'c-dept' });

function opened(changes: Partial<FollowUpOpening> = {}): FollowUp {
  const opening = { id: 'f', kind: 'petition', topic: 'late', unitId: 'c-dept', seat: { role: 'department-head', unitId: 'c-dept' }, barredIds: ['officer'], ...changes } as const;
  return after(null, [openFollowUp(opening, NOW)], NOW, { id: null, name: 'Người gửi' });
}

function after(file: FollowUp | null, events: readonly NewFollowUpEvent[], { now }: FollowUpContext, actor: { id: string | null; name: string }): FollowUp {
  return numberFollowUpEvents(events, file?.version ?? 0, now, actor).reduce<FollowUp | null>(evolveFollowUp, file) as FollowUp;
}

function done(file: FollowUp, command: FollowUpCommand, actor: Actor, context = NOW): FollowUp {
  const decided = decideFollowUp(file, command, actor, context);
  if ('refused' in decided) throw new Error(decided.refused);
  return after(file, decided, context, { id: actor.id, name: actor.name });
}

const ANSWER = { action: 'answer', text: 'Đã xin lỗi và trả kết quả.', finding: 'founded', measures: '' } as const;
const REASON = { action: 'extend', reason: 'Chờ xác minh' } as const;

describe('who a follow-up is sent to', () => {
  test('the head of the department, then the leaders above; a counter and an authority have no head but the leader', () => {
    expect(seatsFor(tree, 'c-dept', 'late').map(({ role, unitId }) => `${role} ${unitId}`)).toEqual(['department-head c-dept', 'leader c', 'leader d', 'leader p']);
    expect(seatsFor(tree, 'c-desk', 'late').map(({ unitId }) => unitId)).toEqual(['c', 'd', 'p']);
    expect(seatsFor(tree, 'e', 'late').map(({ unitId }) => unitId)).toEqual(['e', 'p']);
    expect(seatsFor(tree, 'nowhere', 'late')).toEqual([]);
  });

  test('a complaint about manners passes the department’s own head over', () => {
    expect(seatsFor(tree, 'c-dept', 'attitude')[0]).toEqual({ role: 'leader', unitId: 'c' });
  });

  test('the superior is the leader above', () => {
    expect(superiorOf(tree, { role: 'department-head', unitId: 'c-dept' })).toEqual({ role: 'leader', unitId: 'c' });
    expect(superiorOf(tree, { role: 'leader', unitId: 'c' })).toEqual({ role: 'leader', unitId: 'd' });
    expect(superiorOf(tree, { role: 'leader', unitId: 'p' })).toBeNull();
  });

  test('the post itself and leaders above may handle it; officers, heads of others and whom it concerns may not', () => {
    const file = opened();
    expect([head, leader, above].map((actor) => mayHandle(file, actor, tree))).toEqual([true, true, true]);
    expect(mayHandle(file, officer, tree)).toBe(false);
    expect(mayHandle(file, staff('x', { role: 'department-head', unitId: 'c-twin' }), tree)).toBe(false);
    expect(mayHandle(file, staff('x', { role: 'leader', unitId: 'e' }), tree)).toBe(false);
    expect(mayHandle(file, staff('officer', { role: 'leader', unitId: 'c' }), tree)).toBe(false);
    expect(mayHandle(opened({ topic: 'attitude', seat: { role: 'leader', unitId: 'c' } }), head, tree)).toBe(false);
  });

  test('nor may who fills in for somebody whom it concerns', () => {
    const cover = staff('cover', { role: 'leader', unitId: 'c', standsInFor: { id: 'officer', name: 'O' } });
    expect(mayHandle(opened(), cover, tree)).toBe(false);
    expect(mayHandle(opened({ barredIds: [] }), cover, tree)).toBe(true);
  });
});

describe('the limit', () => {
  test('is ten working days for a petition and five for a low rating', () => {
    expect(formatInstant(opened().dueAt)).toBe('2026-08-19T17:00:00+07:00');
    expect(formatInstant(opened({ kind: 'low-rating' }).dueAt)).toBe('2026-08-12T17:00:00+07:00');
  });

  test('is extended once, with a reason, before it is over; the first promise is kept', () => {
    const extended = done(opened(), REASON, head);
    expect([formatInstant(extended.dueAt), formatInstant(extended.originalDueAt)]).toEqual(['2026-08-25T17:00:00+07:00', '2026-08-19T17:00:00+07:00']);
    expect(decideFollowUp(extended, REASON, head, NOW)).toEqual({ refused: 'follow-up-extended' });
    expect(decideFollowUp(opened(), REASON, head, at('19T17:00:01'))).toEqual({ refused: 'follow-up-overdue' });
    expect(done(opened(), REASON, head, at('19T17:00:00')).extended).toBe(true);
  });

  test('goes on when it is forwarded, and nobody has taken it there', () => {
    const forwarded = done(done(opened(), { action: 'take' }, head), { action: 'forward', unitId: 'd-dept', seat: { role: 'department-head', unitId: 'd-dept' }, barredIds: ['officer', 'x'], reason: 'Đúng thẩm quyền' }, head);
    expect(forwarded).toMatchObject({ status: 'open', assigneeId: null, unitId: 'd-dept', dueAt: opened().dueAt, barredIds: ['officer', 'x'] });
    expect(whyNotFollowUp(forwarded, 'take', head, NOW)).toEqual({ refused: 'follow-up-not-yours' });
  });

  test.each([
    ['the unit that has it', 'c-dept', 'department-head', 'c-dept'],
    ['a unit that is nowhere', 'nowhere', 'leader', 'c'],
    ['a post that does not answer for the unit', 'd-dept', 'leader', 'c'],
  ] as const)('is not forwarded to %s', (_, unitId, role, seatUnitId) => {
    expect(decideFollowUp(opened(), { action: 'forward', unitId, seat: { role, unitId: seatUnitId }, barredIds: [], reason: 'x' }, head, NOW)).toEqual({ refused: 'follow-up-unit-unfit' });
  });
});

describe('work on it', () => {
  test('a colleague’s is left alone unless it is taken over', () => {
    const taken = done(opened(), { action: 'take' }, head);
    expect(decideFollowUp(taken, ANSWER, leader, NOW)).toEqual({ refused: 'follow-up-taken' });
    expect(followUpActions(taken, leader, NOW)).toEqual(['take']);
    expect(done(done(taken, { action: 'take' }, leader), ANSWER, leader).status).toBe('answered');
    expect(followUpActions(taken, head, NOW)).toEqual(['answer', 'forward', 'extend']);
    const cover = staff('cover', { role: 'department-head', unitId: 'c-dept', standsInFor: { id: 'head', name: 'H' } });
    expect(whyNotFollowUp(taken, 'answer', cover, NOW)).toBeNull();
  });

  test('an answer ends the work; what follows is closing it', () => {
    const answered = done(opened(), ANSWER, head);
    expect(answered).toMatchObject({ status: 'answered', assigneeId: 'head', firstAnsweredAt: NOW.now, answer: { round: 1, byName: 'Cán bộ head' } });
    expect(followUpActions(answered, head, NOW)).toEqual(['close']);
    expect(done(answered, { action: 'close', note: '' }, head)).toMatchObject({ status: 'closed', closedAt: NOW.now });
    expect(followUpActions(opened(), head, NOW)).toEqual(['take', 'answer', 'forward', 'extend']);
  });

  test('whom it concerns may do nothing', () => {
    for (const file of [opened(), done(opened(), ANSWER, head)]) expect(followUpActions(file, staff('officer', { role: 'leader', unitId: 'p' }), NOW)).toEqual([]);
  });
});

describe('what the citizen says to the answer', () => {
  const answered = done(opened(), ANSWER, head);
  const satisfied = { satisfied: true, comment: '' };
  const not = { satisfied: false, comment: 'Chưa rõ' };

  test('satisfied ends it', () => {
    expect(after(answered, rateAnswer(answered, 1, satisfied, NOW) as NewFollowUpEvent[], NOW, { id: null, name: '' })).toMatchObject({ status: 'closed', rating: { round: 1, satisfied: true } });
  });

  test('not satisfied opens it again with a new limit, once', () => {
    const later = at('06T08:00:00');
    const again = after(answered, rateAnswer(answered, 1, not, later) as NewFollowUpEvent[], later, { id: null, name: '' });
    expect(again).toMatchObject({ status: 'open', assigneeId: null, reopened: true, firstAnsweredAt: NOW.now });
    expect(formatInstant(again.dueAt)).toBe('2026-08-20T17:00:00+07:00');
    expect(rateAnswer(again, 1, satisfied, later)).toEqual({ refused: 'answer-already-rated' });
    const second = done(again, ANSWER, head, later);
    expect(second.answer?.round).toBe(2);
    expect(rateAnswer(second, 1, satisfied, later)).toEqual({ refused: 'answer-already-rated' });
    expect(after(second, rateAnswer(second, 2, not, later) as NewFollowUpEvent[], later, { id: null, name: '' })).toMatchObject({ status: 'closed', rating: { round: 2, satisfied: false } });
  });

  test('also after it was closed, but not beyond thirty days, nor of an answer that is none', () => {
    const closed = done(answered, { action: 'close', note: '' }, head);
    expect(after(closed, rateAnswer(closed, 1, not, NOW) as NewFollowUpEvent[], NOW, { id: null, name: '' })).toMatchObject({ status: 'open', closedAt: null });
    expect((rateAnswer(closed, 1, satisfied, NOW) as NewFollowUpEvent[]).map(({ kind }) => kind)).toEqual(['answer-rated']);
    const late = { ...NOW, now: instant(NOW.now + 30 * 86_400_000) };
    expect([mayRateAnswer(answered, NOW.now, DEFAULT_FOLLOW_UP_RULES), mayRateAnswer(answered, late.now, DEFAULT_FOLLOW_UP_RULES)]).toEqual([true, false]);
    for (const [file, round, context] of [[answered, 1, late], [answered, 2, NOW], [opened(), 1, NOW]] as const) expect(rateAnswer(file, round, satisfied, context)).toEqual({ refused: 'answer-rating-over' });
  });
});

describe('alarms', () => {
  const ringing = { calendarOf: () => calendar, rules: DEFAULT_FOLLOW_UP_RULES };

  test('ring at 70, 90 and 100 % of the working time, the superior’s from 90 on', () => {
    const file = opened();
    const all = followUpAlarmsBetween(file, file.openedAt, file.dueAt, ringing);
    expect(all.map(({ share, toSuperior, fireAt }) => [share, toSuperior, formatInstant(fireAt).slice(8, 16)])).toEqual([
      [70, false, '14T14:54'],
      [90, true, '18T16:18'],
      [100, true, '19T17:00'],
    ]);
    expect(nextFollowUpAlarm(file, file.dueAt, ringing)).toBeNull();
  });

  test('of an answered one ring no more, and an extension has its own', () => {
    const extended = done(opened(), REASON, head);
    expect(nextFollowUpAlarm(done(opened(), ANSWER, head), NOW.now, ringing)).toBeNull();
    const next = nextFollowUpAlarm(extended, NOW.now, ringing);
    expect(next && formatInstant(next)).toBe('2026-08-20T08:54:00+07:00');
  });
});

describe('words', () => {
  test('how it stands, late by the first promise', () => {
    const file = opened();
    expect(describeFollowUp(file, NOW.now, calendar)).toMatchObject({ state: 'within', stateText: 'còn 10 ngày làm việc 7 giờ' });
    expect(describeFollowUp(file, parseInstant('2026-08-20T08:00:00+07:00'), calendar)).toMatchObject({ state: 'overdue', remainingMinutes: -60 });
    const late = done(done(file, REASON, head), ANSWER, head, at('20T08:00:00'));
    expect([describeFollowUp(done(file, ANSWER, head), NOW.now, calendar).stateText, describeFollowUp(late, NOW.now, calendar).stateText]).toEqual(['đã trả lời đúng hạn', 'đã trả lời quá hạn']);
  });

  test('manners come first among the reasons of a low rating', () => {
    expect([['late', 'attitude'], ['other', 'late'], ['what'], []].map((reasons) => topicOfReasons(reasons))).toEqual(['attitude', 'late', 'other', 'other']);
  });

  test('a low rating is about what was told after the tap, and nothing else changes its topic', () => {
    const topic = (kind: 'low-rating' | 'petition', first: 'other' | 'late', reasons: readonly string[]) => knownTopic({ kind, topic: first }, reasons);
    expect([topic('low-rating', 'other', ['late']), topic('low-rating', 'late', ['attitude']), topic('petition', 'other', ['late']), topic('low-rating', 'other', [])]).toEqual(['late', 'late', 'other', 'other']);
  });

  test('an event tells no name of people', () => {
    const [event] = numberFollowUpEvents(decideFollowUp(opened(), ANSWER, head, NOW) as NewFollowUpEvent[], 1, NOW.now, { id: 'head', name: 'Nguyễn Văn A' });
    expect(event && describeFollowUpEvent(event, (id) => id)).toBe('Đã trả lời: nội dung phản ánh đúng.');
  });
});

describe('a reference', () => {
  const bytes = Array.from({ length: REFERENCE_BYTES }, (_, index) => (index * 37) % 256);

  test('is read as it was written, typed in any usual way', () => {
    const reference = referenceFrom(bytes);
    expect(reference).toMatch(/^PA(-[2-9A-HJKMNP-TW-Z]{4}){3}$/);
    for (const typed of [reference, reference.toLowerCase(), reference.replaceAll('-', ''), ` ${reference.replaceAll('-', ' ')} `]) expect(readReference(typed)).toBe(reference);
  });

  test.each(['', 'PA', 'PA-AAAA-AAAA', 'PA-AAAA-AAAA-AAA0', 'XX-AAAA-AAAA-AAAA', 'H99.21.05.01-260825-0001'])('“%s” is none', (text) => {
    expect(readReference(text)).toBeNull();
  });
});

test('events out of their turn are refused', () => {
  const [event] = numberFollowUpEvents([{ kind: 'taken', data: {} }], 0, NOW.now, { id: 'x', name: 'x' });
  expect(() => event && evolveFollowUp(null, event)).toThrow('does not begin');
  expect(() => event && evolveFollowUp(opened(), event)).toThrow('does not follow');
});
