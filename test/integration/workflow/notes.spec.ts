import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { DeliverMessage } from '../../../apps/notification/src/deliver-message/deliver-message.handler.js';
import { NotificationModule } from '../../../apps/notification/src/notification.module.js';
import { BIRTH, OneStopShop } from './one-stop-shop.js';

interface Note {
  readonly id: string;
  readonly text: string | null;
  readonly author: { readonly name: string };
  readonly mentions: { readonly id: string; readonly name: string }[];
  readonly canWithdraw: boolean;
}

let shop: OneStopShop;
let code = '';
beforeAll(async () => {
  shop = await OneStopShop.open(undefined, [NotificationModule.with({ sweepSeconds: 3600 })]);
  ({ code } = await shop.opened('motcua.tanlap', BIRTH));
  await shop.done('motcua.tanlap', code, 'advance');
}, 120_000);
afterAll(() => shop.close());

const notes = async (who: string, query = ''): Promise<Note[]> => (await shop.get(who, `/api/v1/cases/${code}/notes?${query}`)).body.items as Note[];
const write = (who: string, text: string, mentionIds: readonly string[] = [], key?: string) => shop.post(who, `/api/v1/cases/${code}/notes`, { text, mentionIds }, key);
const put = async (who: string, path: string, body: object = {}) => request(shop.test.server).put(path).set('cookie', await shop.test.signIn(who)).send(body);
const drop = async (who: string, path: string) => request(shop.test.server).delete(path).set('cookie', await shop.test.signIn(who));
const idOf = async (who: string): Promise<string> => (await shop.get(who, '/api/v1/me')).body.id as string;

describe('notes between colleagues', () => {
  test('are seen by whoever sees the case, newest first, once for their key, and by nobody else', async () => {
    const first = await write('hotich.tanlap', '  Chị xem giúp\ngiấy chứng sinh.  ', [], 'note-1');
    expect([first.status, first.body.text]).toEqual([201, 'Chị xem giúp\ngiấy chứng sinh.']);
    expect((await write('hotich.tanlap', '  Chị xem giúp\ngiấy chứng sinh.  ', [], 'note-1')).body).toEqual(first.body);
    expect((await write('hotich.tanlap', 'Khác', [], 'note-1')).body.code).toBe('idempotency-key-reused');
    shop.test.clock.advanceMinutes(1);
    await write('motcua.tanlap', 'Đã xem, đúng mẫu.');
    expect((await notes('lanhdao.tanlap')).map(({ text, canWithdraw }) => [text, canWithdraw])).toEqual([
      ['Đã xem, đúng mẫu.', false],
      ['Chị xem giúp\ngiấy chứng sinh.', false],
    ]);
    const page = (await shop.get('hotich.tanlap', `/api/v1/cases/${code}/notes?limit=1`)).body as { next: string };
    expect((await notes('hotich.tanlap', `limit=1&after=${page.next}`)).map(({ text, canWithdraw }) => [text, canWithdraw])).toEqual([['Chị xem giúp\ngiấy chứng sinh.', true]]);
    for (const who of ['hotich.phuochoa', 'lanhdao.dongson']) {
      for (const path of ['notes', 'colleagues']) expect((await shop.get(who, `/api/v1/cases/${code}/${path}`)).body.code).toBe('case-not-found');
      expect((await write(who, 'x')).body.code).toBe('case-not-found');
    }
    expect((await request(shop.test.server).get(`/api/v1/cases/${code}/notes`)).status).toBe(401);
  });

  test('leave the case as it is', async () => {
    const [events] = await shop.sql<{ count: string; version: number }>('SELECT (SELECT count(*) FROM case_event e WHERE e.case_id = c.id) AS count, version FROM case_file c WHERE code = $1', [code]);
    expect(Number(events?.count)).toBe(events?.version);
  });

  test('are neither empty nor too long, and refuse what is no person', async () => {
    for (const text of ['', ' \n ', 'x'.repeat(2001)]) expect((await write('hotich.tanlap', text)).status).toBe(400);
    expect((await write('hotich.tanlap', 'ă'.repeat(2000))).status).toBe(201);
    const outsider = await idOf('hotich.phuochoa');
    for (const wrong of [outsider, await idOf('hotich.tanlap'), await idOf('quantri'), 'nobody']) {
      const answer = await write('hotich.tanlap', 'Nhắc', [wrong]);
      expect([answer.status, answer.body.code, answer.body.errors[0].field]).toEqual([422, 'mention-unfit', 'mentionIds[0]']);
    }
  });

  test('are withdrawn by their author alone: that something was there stays, its words do not', async () => {
    const { id } = (await write('hotich.tanlap', 'Viết nhầm')).body as Note;
    const path = `/api/v1/cases/${code}/notes/${id}`;
    expect((await drop('motcua.tanlap', path)).body.code).toBe('note-not-found');
    expect((await drop('hotich.phuochoa', path)).body.code).toBe('case-not-found');
    expect((await drop('hotich.tanlap', path)).status).toBe(204);
    for (const again of [path, `/api/v1/cases/${code}/notes/none`]) expect((await drop('hotich.tanlap', again)).body.code).toBe('note-not-found');
    expect((await notes('motcua.tanlap')).find((note) => note.id === id)).toMatchObject({ text: null, canWithdraw: false });
    await expect(shop.test.database.read(({ caseNotes }) => caseNotes.write({ caseId: id, authorId: id, at: shop.test.clock.now(), text: 'x', mentionIds: [] }))).rejects.toThrow();
  });

  test('call colleagues, who find the case until they look at it', async () => {
    const { items } = (await shop.get('hotich.tanlap', `/api/v1/cases/${code}/colleagues`)).body as { items: { id: string; name: string }[] };
    const leader = await idOf('lanhdao.tanlap');
    expect(items.map(({ id }) => id)).toContain(leader);
    expect(items.map(({ id }) => id)).not.toContain(await idOf('hotich.tanlap'));
    const called = (await write('hotich.tanlap', 'Xin ý kiến', [leader, leader])).body as Note;
    expect(called.mentions.map(({ id }) => id)).toEqual([leader]);
    const inbox = async () => (await shop.get('lanhdao.tanlap', '/api/v1/inbox?queue=mentioned')).body as { items: { code: string; mentioned: boolean }[]; counts: { mentioned: number } };
    expect(await inbox()).toMatchObject({ items: [{ code, mentioned: true }], counts: { mentioned: 1 } });
    expect((await shop.get('hotich.tanlap', '/api/v1/inbox')).body.items[0]).toMatchObject({ code, mentioned: false });
    expect((await put('lanhdao.tanlap', `/api/v1/cases/${code}/presence`)).status).toBe(200);
    expect(await inbox()).toMatchObject({ items: [], counts: { mentioned: 0 } });
    const { id } = (await write('hotich.tanlap', 'Nhắc nhầm', [leader])).body as Note;
    expect((await inbox()).counts.mentioned).toBe(1);
    await drop('hotich.tanlap', `/api/v1/cases/${code}/notes/${id}`);
    expect((await inbox()).counts.mentioned).toBe(0);
  });

  test('send whoever is called a mail with the way there and without the words, unless they were withdrawn', async () => {
    const letters = () => shop.sql<{ id: string; status: string; error: string | null }>(`SELECT id, status, last_error AS error FROM outbox_message WHERE topic = 'mention' ORDER BY created_at, id`);
    const deliver = shop.test.app.get(DeliverMessage, { strict: false });
    for (const { id } of await letters()) await deliver.deliver(id);
    expect((await letters()).map(({ status, error }) => [status, error]).sort()).toEqual([
      ['permanent-failure', 'The note was withdrawn'],
      ['sent', null],
    ]);
    const [mail] = await shop.sql<{ subject: string; text: string; html: string }>(`SELECT subject, text, html FROM development_mail WHERE subject LIKE '%nhắc anh/chị xem'`);
    expect(mail?.subject).toContain(code);
    for (const body of [mail?.text, mail?.html]) {
      expect(body).toContain(`/can-bo/ho-so/${code}`);
      expect(body).not.toContain('Xin ý kiến');
    }
  });
});

describe('who has a case open', () => {
  const here = (who: string) => put(who, `/api/v1/cases/${code}/presence`);
  const names = async (who: string) => ((await here(who)).body as { others: { name: string }[] }).others.map(({ name }) => name);

  test('is told to the others for a minute and a half, or until they leave', async () => {
    shop.test.clock.advanceMinutes(10);
    expect(await names('hotich.tanlap')).toEqual([]);
    const officer = (await shop.get('hotich.tanlap', '/api/v1/me')).body.fullName as string;
    expect(await names('motcua.tanlap')).toEqual([officer]);
    shop.test.clock.advanceMinutes(1);
    expect(await names('lanhdao.tanlap')).toHaveLength(2);
    expect((await here('hotich.tanlap')).body.version).toBe(await shop.version(code));
    shop.test.clock.advanceMinutes(1);
    expect(await names('motcua.tanlap')).toHaveLength(2);
    expect((await drop('hotich.tanlap', `/api/v1/cases/${code}/presence`)).status).toBe(204);
    expect(await names('lanhdao.tanlap')).toHaveLength(1);
    expect((await here('hotich.phuochoa')).body.code).toBe('case-not-found');
    expect((await drop('hotich.phuochoa', `/api/v1/cases/${code}/presence`)).body.code).toBe('case-not-found');
  });
});

describe('kept views of the inbox', () => {
  const views = async (who: string) => (await shop.get(who, '/api/v1/inbox/views')).body as { items: object[] };

  test('are everybody\'s own, in their order, whole or not at all', async () => {
    const items = [
      { name: 'Hộ tịch quá hạn', queue: 'unit', show: 'overdue', field: 'ho-tich' },
      { name: 'Chưa ai nhận', staffId: 'nobody', sort: 'received' },
    ];
    expect((await put('hotich.tanlap', '/api/v1/inbox/views', { items })).body).toEqual({ items });
    expect(await views('hotich.tanlap')).toEqual({ items });
    expect(await views('hotich2.tanlap')).toEqual({ items: [] });
    for (const wrong of [[items[0], items[0]], [{ name: '' }], [{ name: 'A', show: 'all' }], [{ name: 'A', q: 'Giang' }], Array.from({ length: 21 }, (_, place) => ({ name: `V${place}` }))]) {
      expect((await put('hotich.tanlap', '/api/v1/inbox/views', { items: wrong })).status).toBe(400);
    }
    expect(await views('hotich.tanlap')).toEqual({ items });
    expect((await put('hotich.tanlap', '/api/v1/inbox/views', { items: [items[1]] })).body).toEqual({ items: [items[1]] });
  });
});
