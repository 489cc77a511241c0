import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { instant } from '#domain';
import { StaleCase, type RingingAlarm } from '#persistence';
import { CaseShelf, completed, hours, opened } from '../../support/case-shelf.js';

let shelf: CaseShelf;
let department: string;

beforeAll(async () => {
  shelf = await CaseShelf.open();
  department = await shelf.unit('H99.21.05.02');
}, 180_000);
afterAll(() => shelf?.close());

const message = (recipient: string) => ({ template: 'deadline-alarm', templateVersion: 1, recipient });
const alarm = (changes: Partial<RingingAlarm> = {}): RingingAlarm => ({ subject: 'stage/2', share: 70, dueAt: hours(24), messages: [message('hotich@tanlap.example')], ...changes });
const ring = (id: string, version: number, alarms: readonly RingingAlarm[], at = 17, wakeAt: number | null = 20) =>
  shelf.database.read(({ watch }) => watch.fireAlarms(id, version, alarms, hours(at), wakeAt === null ? null : hours(wakeAt)));
const fire = async (...wanted: Parameters<typeof ring>) => (await ring(...wanted)).outboxIds;

describe('cases that wake', () => {
  test('are those that something is due in, the longest waiting first, until they are set to wake later', async () => {
    const [late, later, none] = [await shelf.receive([], { wakeAt: hours(1) }), await shelf.receive([], { wakeAt: hours(2) }), await shelf.receive([])];
    await shelf.receive([], { wakeAt: hours(50) });
    const due = (at: number, limit = 10) => shelf.database.read(({ watch }) => watch.due(hours(at), limit));
    expect(await due(2)).toEqual([
      { id: late.id, code: late.code, wakeAt: hours(1) },
      { id: later.id, code: later.code, wakeAt: hours(2) },
    ]);
    expect((await due(2, 1)).map(({ code }) => code)).toEqual([late.code]);
    expect((await due(1)).map(({ code }) => code)).toEqual([late.code]);
    expect(await due(0)).toEqual([]);
    expect(await shelf.database.read(({ watch }) => watch.next())).toBe(hours(1));
    expect((await due(49)).map(({ code }) => code)).not.toContain(none.code);
    await shelf.add(late.code, [opened(department)], { wakeAt: hours(60) });
    await shelf.add(later.code, [opened(department)], { wakeAt: null });
    expect(await due(49)).toEqual([]);
  });

  test('are passed over while somebody saves them', async () => {
    const { id, code } = await shelf.receive([], { wakeAt: hours(-5) });
    const due = async () => (await shelf.database.read(({ watch }) => watch.due(hours(-4), 5))).map((waking) => waking.code);
    await shelf.app.query('BEGIN');
    await shelf.app.query('UPDATE case_file SET subject = subject WHERE id = $1', [id]);
    expect(await due()).toEqual([]);
    await shelf.app.query('ROLLBACK');
    expect(await due()).toEqual([code]);
  });

  test('are found by an index, not by looking at every case', async () => {
    await shelf.rows('SET enable_seqscan = off');
    const plan = JSON.stringify(await shelf.rows(`EXPLAIN (FORMAT JSON) SELECT id FROM case_file WHERE wake_at <= now() ORDER BY wake_at, id LIMIT 10`));
    await shelf.rows('RESET enable_seqscan');
    expect(plan).toContain('case_file_wake');
    expect(plan).not.toContain('Sort');
  });
});

describe('alarms', () => {
  test('of a new case are dealt with from its submission on', async () => {
    const { code } = await shelf.receive();
    expect((await shelf.load(code)).alarmedUntil).toBe(hours(0));
  });

  test('ring once: those that rang write nothing again, however often they are fired', async () => {
    const { id, code } = await shelf.receive([opened(department)]);
    const first = await fire(id, 2, [alarm({ messages: [message('a@x.example'), message('b@x.example')] })]);
    expect(first).toHaveLength(2);
    expect(await fire(id, 2, [alarm(), alarm({ share: 90 })])).toHaveLength(1);
    expect(await fire(id, 2, [alarm(), alarm({ share: 90 })])).toEqual([]);
    expect(await fire(id, 2, [alarm({ dueAt: hours(30) })])).toHaveLength(1);
    const rows = await shelf.rows(`SELECT topic, event_seq, recipient, subject, status FROM outbox_message WHERE id = ANY($1) AND recipient = 'a@x.example'`, [first]);
    expect(rows).toEqual([{ topic: 'alarm', event_seq: 2, recipient: 'a@x.example', subject: `stage/2 70 ${hours(24)}`, status: 'created' }]);
    expect((await shelf.load(code)).alarmedUntil).toBe(hours(17));
    expect([await ring(id, 2, [alarm({ subject: 'case', messages: [] })]), await ring(id, 2, [alarm({ subject: 'case', messages: [] })])].map(({ rang }) => rang)).toEqual([1, 0]);
  });

  test('move on what is dealt with, never back, and say when the case wakes next', async () => {
    const { id, code } = await shelf.receive([opened(department)]);
    await fire(id, 2, [], 30, 40);
    await fire(id, 2, [], 20, null);
    expect((await shelf.load(code)).alarmedUntil).toBe(hours(30));
    expect(await shelf.rows('SELECT wake_at FROM case_file WHERE id = $1', [id])).toEqual([{ wake_at: null }]);
  });

  test('are refused for a case that has changed meanwhile, and then nothing is written', async () => {
    const { id, code } = await shelf.receive([opened(department)]);
    await shelf.add(code, [completed(2)]);
    await expect(fire(id, 2, [alarm()])).rejects.toThrow(StaleCase);
    expect(await shelf.rows('SELECT 1 FROM case_alarm WHERE case_id = $1', [id])).toEqual([]);
    expect(await shelf.rows(`SELECT 1 FROM outbox_message WHERE case_id = $1`, [id])).toEqual([]);
  });

  test('of two watches at once ring once', async () => {
    const { id } = await shelf.receive([opened(department)]);
    const written = await Promise.all(Array.from({ length: 6 }, () => fire(id, 2, [alarm()])));
    expect(written.flat()).toHaveLength(1);
  });

  test('tell their message what it is about', async () => {
    const { id, code } = await shelf.receive([opened(department)]);
    const [messageId] = await fire(id, 2, [alarm({ subject: 'branch/2/thue', share: 100 })]);
    const source = await shelf.database.read(({ watch }) => watch.alarmSource(messageId as string));
    expect(source).toMatchObject({ caseCode: code, subject: 'branch/2/thue', share: 100, dueAt: hours(24), firedAt: hours(17), state: { tokens: [{ id: 2 }] }, stage: null });
    expect(await shelf.database.read(({ watch }) => watch.alarmSource(id))).toBeUndefined();
  });

  test('are not shown among the messages to the applicant', async () => {
    const { id, code } = await shelf.receive([opened(department)]);
    await fire(id, 2, [alarm()]);
    expect((await shelf.database.read(({ caseViews }) => caseViews.find(code)))?.messages).toEqual([]);
  });

  test('that rang can be neither changed nor forgotten by the application', async () => {
    for (const text of ['DELETE FROM case_alarm', 'UPDATE case_alarm SET share = 1', 'DELETE FROM case_link', `UPDATE case_link SET kind = 'reopens'`]) {
      await expect(shelf.app.query(text)).rejects.toMatchObject({ code: '42501' });
    }
  });
});

test('instants keep their milliseconds', async () => {
  const odd = instant(hours(3) + 123);
  const { code } = await shelf.receive([], { wakeAt: odd });
  const due = await shelf.database.read(({ watch }) => watch.due(odd, 1000));
  expect(due.find((waking) => waking.code === code)?.wakeAt).toBe(odd);
  expect((await shelf.database.read(({ watch }) => watch.due(instant(odd - 1), 1000))).map((waking) => waking.code)).not.toContain(code);
});
