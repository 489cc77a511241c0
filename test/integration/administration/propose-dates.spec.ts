import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays, movedDateText, parseInstant, plainDate, type CaseEvent, type PlainDate } from '#domain';
import { BIRTH } from '../workflow/one-stop-shop.js';
import { ADMIN, AdminOffice } from './admin-office.js';

let office: AdminOffice;
beforeAll(async () => {
  office = await AdminOffice.open();
}, 120_000);
afterAll(() => office?.close());

/** Mondays of weeks without holidays. Each test takes one, so that its days touch no case of another. */
const MONDAYS = ['2027-03-01', '2027-03-15', '2027-06-07', '2027-06-21', '2027-07-05', '2027-07-19', '2027-08-02', '2027-08-16', '2027-09-13', '2027-09-27', '2027-10-11', '2027-10-25'].map(plainDate);
let monday: PlainDate;
const day = (number: number) => addDays(monday, number);
beforeEach(async () => {
  for (const { id } of (await office.done('get', 'admin/calendar-proposals?status=open')).items) await office.done('post', `admin/calendar-proposals/${id}/reject`);
  const next = MONDAYS.shift();
  if (!next) throw new Error('No Monday is left');
  monday = next;
  office.shop.test.clock.set(`${monday}T08:00:00+07:00`);
});

const closed = (number: number, reason = 'Nghỉ phòng chống bão') => ({ date: day(number), kind: 'closed', reason, decision: 'CĐ 12/CĐ-UBND' });
const PATH = 'admin/calendars/dong-son/days';

/** Sets days of the calendar of Đông Sơn. */
const set = (days: readonly object[], options?: { key?: string }) => office.done('post', PATH, { days }, options);
/** Recognition of a cultural family: five working days. */
const MATTER = { procedureCode: '1.002211', papers: ['danh-sach', 'bien-ban'] };
const dueMoves = (events: readonly CaseEvent[]) => events.flatMap((event) => (event.kind === 'due-moved' ? [event] : []));
const due = async (code: string) => (await office.done('get', `cases/${code}`)).dueAt;

async function openCase(): Promise<{ code: string; dueAt: string }> {
  const { code, dueAt } = await office.shop.opened('motcua.dongson', MATTER);
  return { code, dueAt };
}

describe('a change of calendar', () => {
  test('moves nothing by itself and makes a proposal that lists dates and letters', async () => {
    const { code, dueAt } = await openCase();
    const change = await set([closed(2), closed(3)]);
    expect(change).toMatchObject({ changed: true, cases: 1, proposalId: expect.any(String) });
    expect(await due(code)).toBe(dueAt);
    const proposal = await office.done('get', `admin/calendar-proposals/${change.proposalId}`);
    expect(proposal).toMatchObject({ calendarCode: 'dong-son', status: 'open', reason: 'Nghỉ phòng chống bão theo CĐ 12/CĐ-UBND', decision: 'CĐ 12/CĐ-UBND', cases: 1, applied: 0, decidedByName: null, createdByName: 'Hoàng Đình Nghĩa' });
    expect(proposal.days).toEqual([closed(2), closed(3)]);
    const { items } = await office.done('get', `admin/calendar-proposals/${change.proposalId}/cases`);
    expect(items).toEqual([expect.objectContaining({ code, fromDueAt: dueAt, outcome: null, appliedAt: null })]);
    const [{ toDueAt, message }] = items;
    expect(Date.parse(toDueAt)).toBeGreaterThan(Date.parse(dueAt));
    expect(message).toBe(movedDateText(parseInstant(dueAt), parseInstant(toDueAt), 'calendar', 'Nghỉ phòng chống bão theo CĐ 12/CĐ-UBND'));
  });

  test('is previewed without being made, and touches only cases whose time it lies in', async () => {
    const { code } = await openCase();
    const elsewhere = (await office.shop.opened('motcua.tanlap', MATTER)).code;
    const preview = (days: readonly object[]) => office.done('post', 'admin/calendar-proposals/preview', { calendarCode: 'dong-son', days });
    expect(await preview([closed(2)])).toMatchObject({ cases: 1, items: [{ code }], next: null });
    expect(await preview([{ ...closed(2), date: '2027-12-30' }])).toEqual({ cases: 0, items: [], next: null });
    expect((await preview([closed(2)])).items.map((item: { code: string }) => item.code)).not.toContain(elsewhere);
    const layers = (await office.done('get', 'admin/calendars')).items;
    expect(layers.find((layer: { code: string }) => layer.code === 'dong-son').days.map((item: { date: string }) => item.date)).not.toContain(day(2));
    expect((await office.send('post', 'admin/calendar-proposals/preview', { calendarCode: 'khong-co', days: [closed(2)] })).status).toBe(404);
    expect((await office.send('post', 'admin/calendar-proposals/preview', { calendarCode: 'dong-son', days: [] })).status).toBe(400);
    expect((await office.send('post', 'admin/calendar-proposals/preview', { calendarCode: 'dong-son', days: [closed(2), closed(2)] })).body.code).toBe('catalogue-invalid');
  });

  test('that is sent twice makes one proposal; a further one takes its place with all that is undecided', async () => {
    const { code, dueAt } = await openCase();
    const key = randomUUID();
    const first = await set([closed(2)], { key });
    expect(await set([closed(2)], { key })).toEqual(first);
    expect(await set([closed(2)])).toEqual({ changed: false, proposalId: null, cases: 0 });
    const second = await office.done('put', `${PATH}/${day(3)}`, { kind: 'closed', reason: 'Nghỉ bù', decision: 'CĐ 13' });
    expect((await office.done('get', `admin/calendar-proposals/${first.proposalId}`)).status).toBe('rejected');
    const proposal = await office.done('get', `admin/calendar-proposals/${second.proposalId}`);
    expect(proposal.days.map(({ date }: { date: string }) => date)).toEqual([day(2), day(3)]);
    const [both] = (await office.done('get', `admin/calendar-proposals/${second.proposalId}/cases`)).items;
    expect(both).toMatchObject({ code, fromDueAt: dueAt });
    const [one] = (await office.done('get', `admin/calendar-proposals/${first.proposalId}/cases`)).items;
    expect(Date.parse(both.toDueAt)).toBeGreaterThan(Date.parse(one.toDueAt));
  });

  test('moves an open stage too: its own date is counted anew', async () => {
    const { code } = await office.shop.opened('motcua.dongson', BIRTH);
    const before = await office.state(code);
    const change = await set([{ ...closed(0), kind: 'working', sessions: [{ from: 480, to: 500 }], reason: 'Mất điện từ 8 giờ 20' }]);
    const [touched] = (await office.done('get', `admin/calendar-proposals/${change.proposalId}/cases`)).items;
    expect(touched.stages).toEqual([expect.objectContaining({ stage: 'receive', name: 'Tiếp nhận, kiểm tra, số hóa hồ sơ' })]);
    await office.done('post', `admin/calendar-proposals/${change.proposalId}/approve`);
    const after = await office.state(code);
    expect(after.tokens[0]?.dueAt).toBe(parseInstant(touched.stages[0].to));
    expect(after.tokens[0]?.dueAt).toBeGreaterThan(before.tokens[0]?.dueAt ?? 0);
  });
});

describe('approval', () => {
  test('moves each case by one event and owes its applicant the letter; history stays', async () => {
    const { code, dueAt } = await openCase();
    const before = await office.events(code);
    const { proposalId } = await set([closed(2)]);
    const key = randomUUID();
    const approved = await office.done('post', `admin/calendar-proposals/${proposalId}/approve`, undefined, { key });
    expect(approved).toMatchObject({ status: 'approved', cases: 1, applied: 1, decidedByName: 'Hoàng Đình Nghĩa' });
    expect(await office.done('post', `admin/calendar-proposals/${proposalId}/approve`, undefined, { key })).toEqual(approved);
    expect(await office.done('post', `admin/calendar-proposals/${proposalId}/approve`)).toEqual(approved);
    const [item] = (await office.done('get', `admin/calendar-proposals/${proposalId}/cases`)).items;
    expect(item).toMatchObject({ code, outcome: 'moved', appliedAt: expect.any(String) });
    expect(await due(code)).toBe(item.toDueAt);
    const events = await office.events(code);
    expect(events.slice(0, before.length)).toEqual(before);
    expect(dueMoves(events)).toMatchObject([{ actor: { name: 'Hoàng Đình Nghĩa' }, data: { cause: 'calendar', from: parseInstant(dueAt), to: parseInstant(item.toDueAt), reason: 'Nghỉ phòng chống bão theo CĐ 12/CĐ-UBND' } }]);
    const owed = await office.shop.sql('SELECT m.template FROM outbox_message m JOIN case_file c ON c.id = m.case_id WHERE c.code = $1 AND m.event_seq = $2', [code, events.length]);
    expect(owed).toEqual([{ template: 'due-date-changed' }]);
    expect((await office.state(code)).originalDueAt).toBe(parseInstant(dueAt));
  });

  test('leaves out what has another date or an end since, and does the rest', async () => {
    const [moved, extended, ended] = [await openCase(), await openCase(), await openCase()];
    const { proposalId } = await set([closed(2)]);
    await office.shop.done('motcua.dongson', extended.code, 'advance');
    await office.shop.sql(`UPDATE calendar_proposal_case SET from_due = from_due - interval '1 day' WHERE proposal_id = $1 AND case_id = (SELECT id FROM case_file WHERE code = $2)`, [proposalId, extended.code]);
    await office.shop.done('motcua.dongson', ended.code, 'withdraw', { reason: 'Đổi ý' });
    await office.done('post', `admin/calendar-proposals/${proposalId}/approve`);
    const { items } = await office.done('get', `admin/calendar-proposals/${proposalId}/cases`);
    expect(new Map(items.map((item: { code: string; outcome: string }) => [item.code, item.outcome]))).toEqual(new Map([[moved.code, 'moved'], [extended.code, 'void'], [ended.code, 'finished']]));
    expect(dueMoves(await office.events(extended.code))).toEqual([]);
  });

  test('that was broken off does each case once', async () => {
    const cases = [await openCase(), await openCase()];
    const { proposalId } = await set([closed(2)]);
    await office.done('post', `admin/calendar-proposals/${proposalId}/approve`);
    // As if the process had died between the commands and its notes.
    await office.shop.sql('UPDATE calendar_proposal_case SET outcome = NULL, applied_at = NULL WHERE proposal_id = $1', [proposalId]);
    expect(await office.done('post', `admin/calendar-proposals/${proposalId}/approve`)).toMatchObject({ cases: 2, applied: 2 });
    for (const { code } of cases) expect(dueMoves(await office.events(code))).toHaveLength(1);
    const { items } = await office.done('get', `admin/calendar-proposals/${proposalId}/cases`);
    expect(items.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['moved', 'moved']);
  });

  test('is final, as rejection is; a rejected change makes no case of a later one that does not touch it', async () => {
    const { code, dueAt } = await openCase();
    const { proposalId } = await set([closed(2)]);
    expect(await office.done('post', `admin/calendar-proposals/${proposalId}/reject`)).toMatchObject({ status: 'rejected', applied: 0 });
    expect(await office.done('post', `admin/calendar-proposals/${proposalId}/reject`)).toMatchObject({ status: 'rejected' });
    expect((await office.send('post', `admin/calendar-proposals/${proposalId}/approve`)).body.code).toBe('conflict');
    expect(await due(code)).toBe(dueAt);
    // A Sunday that stays a day off moves nothing, though the case is not due when it ought to be.
    const sunday = { ...closed(6), reason: 'Chủ nhật' };
    expect((await office.done('post', 'admin/calendar-proposals/preview', { calendarCode: 'dong-son', days: [sunday] })).cases).toBe(0);
  });

  test('is for those who answer for all units of the calendar, as leader or administrator', async () => {
    await openCase();
    const { proposalId } = await set([closed(2)]);
    const approve = (by: string) => office.send('post', `admin/calendar-proposals/${proposalId}/approve`, undefined, { by });
    expect((await approve('motcua.dongson')).status).toBe(403);
    expect((await approve('lanhdao.tanlap')).status).toBe(404);
    expect((await office.done('get', 'admin/calendar-proposals', undefined, { by: 'lanhdao.tanlap' })).items).toEqual([]);
    expect((await office.done('get', 'admin/calendar-proposals?status=open', undefined, { by: 'lanhdao.dongson' })).items.map(({ id }: { id: string }) => id)).toContain(proposalId);
    expect((await approve('lanhdao.dongson')).body).toMatchObject({ status: 'approved', decidedByName: expect.stringMatching(/\S/) });
    const tet = { kind: 'closed', reason: 'Nghỉ bù', decision: 'CV 1/VPCP' };
    const whole = await office.done('put', `admin/calendars/national/days/${day(3)}`, tet);
    expect(whole.cases).toBeGreaterThan(0);
    expect((await office.send('get', `admin/calendar-proposals/${whole.proposalId}`, undefined, { by: 'lanhdao.dongson' })).status).toBe(404);
    expect((await office.done('get', `admin/calendar-proposals/${whole.proposalId}`, undefined, { by: 'lanhdao.tinh' })).calendarCode).toBe('national');
  });

  test('pages', async () => {
    const [one, all] = [await office.done('get', 'admin/calendar-proposals?limit=1'), await office.done('get', 'admin/calendar-proposals')];
    expect(one.items).toEqual(all.items.slice(0, 1));
    expect((await office.done('get', `admin/calendar-proposals?limit=1&after=${one.next}`)).items).toEqual(all.items.slice(1, 2));
    for (const id of ['x', randomUUID()]) expect((await office.send('get', `admin/calendar-proposals/${id}`, undefined, { by: ADMIN })).status).toBe(404);
  });
});
