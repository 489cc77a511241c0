import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import request from 'supertest';
import { DevelopmentMailboxModule } from '../../../apps/notification/src/development-mailbox/development-mailbox.module.js';
import { NotificationAdminModule } from '../../../apps/notification/src/notification-admin.module.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { NoticeOffice, startNotificationWorker } from '../../support/notice-office.js';

jest.setTimeout(120_000);

const PATH = '/api/v1/admin/notifications';

let it: TestApp;
let office: NoticeOffice;
let worker: INestApplicationContext;
let cookie: string;
let code: string;

beforeAll(async () => {
  it = await createTestApp({ modules: [NotificationAdminModule, DevelopmentMailboxModule] });
  office = await NoticeOffice.open(it.url);
  code = await office.file({ name: 'Trần <b>Văn</b> Đức' });
  worker = await startNotificationWorker({ databaseUrl: it.url });
  await office.untilOutbox(({ status }) => status === 'sent');
  office.setTime('2026-08-05T09:00:00+07:00');
  for (let index = 0; index < 3; index += 1) await office.file({ email: `nguoi${index}@example.vn` });
  await office.untilOutbox(({ status }) => status === 'sent');
  cookie = await it.signIn('quantri');
});

afterAll(async () => {
  await worker.close();
  await office.close();
  await it.close();
});

const get = (path: string, as = cookie) => request(it.server).get(path).set('cookie', as);
const retry = (id: string, as = cookie) => request(it.server).post(`${PATH}/${id}/retry`).set('cookie', as);

describe('administrators', () => {
  test('read messages page by page, newest first, with masked addresses', async () => {
    const first = (await get(`${PATH}?limit=3`)).body;
    expect(first.items).toHaveLength(3);
    expect(first.items[0]).toMatchObject({ template: 'case-received', status: 'sent', statusName: 'Đã gửi', recipient: 'n•••@example.vn', attempts: 1 });
    const second = (await get(`${PATH}?limit=3&after=${first.next}`)).body;
    expect(second).toMatchObject({ items: [{ caseCode: code }], next: null });
    expect((await get(`${PATH}?status=permanent-failure`)).body).toEqual({ items: [], next: null });
    expect((await get(`${PATH}?after=rubbish`)).status).toBe(400);
    expect((await get(`${PATH}?status=lost`)).status).toBe(400);
  });

  test('send a message again that was given up, once, and the trail names them', async () => {
    const [message] = await office.outbox();
    await office.query(`UPDATE outbox_message SET status = 'permanent-failure', last_error = '550 huong@example.vn unknown' WHERE id = $1`, [message?.id]);
    expect((await get(`${PATH}?status=permanent-failure`)).body.items[0].lastError).toBe('550 h•••@example.vn unknown');
    const answer = await retry(message?.id ?? '');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ id: message?.id, status: 'created', attempts: 0 });
    await office.untilOutbox(({ status }) => status === 'sent');
    expect((await retry(message?.id ?? '')).body).toMatchObject({ status: 409, code: 'already-sent' });
    expect(await office.query(`SELECT actor_name AS actor FROM audit_entry WHERE action = 'notification.retry'`)).toEqual([{ actor: 'Hoàng Đình Nghĩa' }]);
    // The mailbox keeps one mail a Message-ID.
    expect(await office.query('SELECT count(*)::int AS mails FROM development_mail')).toEqual([{ mails: 4 }]);
  });

  test('narrow messages to what they are about, to days and to failures, and send all of these again', async () => {
    const [day] = ((await get(`${PATH}?limit=1`)).body.items[0].createdAt as string).split('T');
    const found = async (query: string) => (await get(`${PATH}?${query}`)).body.items.length;
    expect([await found(`topic=notice&from=${day}&to=${day}`), await found('topic=alarm'), await found('to=2020-01-01'), await found('status=failed')]).toEqual([4, 0, 0, 0]);
    expect((await get(`${PATH}?from=hôm-nay`)).status).toBe(400);
    await office.query(`UPDATE outbox_message SET status = 'technical-failure', last_error = 'no answer'`);
    expect([await found('status=failed'), await found('status=permanent-failure')]).toEqual([4, 0]);
    const again = (body: object, key: string) => request(it.server).post(`${PATH}/retry`).set({ cookie, 'idempotency-key': key }).send(body);
    expect((await again({ topic: 'alarm' }, 'retry-alarms-0001')).body).toEqual({ retried: 0, left: 0 });
    const answer = await again({ topic: 'notice' }, 'retry-notices-0001');
    expect([answer.status, answer.body]).toEqual([200, { retried: 4, left: 0 }]);
    expect((await again({ topic: 'notice' }, 'retry-notices-0001')).body).toEqual({ retried: 4, left: 0 });
    await office.untilOutbox(({ status }) => status === 'sent');
    expect((await get(`${PATH}?limit=1`)).body.items[0]).toMatchObject({ topic: 'notice', topicName: 'Thông báo cho người nộp hồ sơ' });
    expect((await again({ topic: 'weather' }, 'retry-weather-0001')).status).toBe(400);
  });

  test('find nothing that is not there, and nobody else gets in', async () => {
    for (const id of ['rubbish', '00000000-0000-4000-8000-000000000000']) expect((await retry(id)).status).toBe(404);
    const officer = await it.signIn('motcua.tanlap');
    expect((await get(PATH, officer)).status).toBe(403);
    expect((await get(PATH, '')).status).toBe(401);
  });
});

describe('the words of messages', () => {
  const WORDS = '/api/v1/admin/message-templates';
  const send = (method: 'put' | 'post', path: string, body: object, as = cookie) => request(it.server)[method](`${WORDS}/${path}`).set('cookie', as).send(body);
  const OWN = { subject: 'Xã đã nhận hồ sơ {{caseCode}}', body: 'Hẹn trả: {{dueAt}} <b>&</b>.\n\n{{details}}\n\n{{follow}}' };

  test('are listed, each with who gets it, when, and what may stand in it', async () => {
    const list = (await get(WORDS)).body;
    expect(list).toMatchObject({ mayChange: true, next: null });
    expect(list.items.length).toBeGreaterThan(30);
    expect(list.items).toContainEqual(expect.objectContaining({ template: 'case-received', topic: 'notice', to: 'Người nộp hồ sơ', own: false, usable: true, changedAt: null }));
    const { body } = await get(`${WORDS}/case-received`);
    expect(body).toMatchObject({ version: 0, wording: null, history: [], standard: { subject: 'Đã tiếp nhận hồ sơ {{caseCode}}' } });
    expect(body.placeholders).toContainEqual({ name: 'dueAt', label: 'Ngày hẹn trả kết quả', shape: 'words', inSubject: false, needed: false });
    expect((await get(`${WORDS}/service-call`)).status).toBe(404);
  });

  test('are looked at before they count, with each fault at its place', async () => {
    const seen = (await send('post', 'case-received/preview', OWN)).body;
    expect(seen).toMatchObject({ subject: 'Xã đã nhận hồ sơ H99.21.05-260805-0012', faults: [] });
    expect(seen.html).toContain('&lt;b&gt;&amp;&lt;/b&gt;');
    const faulty = (await send('post', 'case-received/preview', { subject: 'Hồ sơ', body: '{{{dueAt}}}' })).body;
    expect(faulty).toMatchObject({ html: '', faults: [{ field: 'subject', code: 'missing' }, { field: 'body', code: 'unescaped', line: 1 }] });
    const refused = await send('put', 'case-received', { ...OWN, version: 0, body: '{{> frame}}' });
    expect(refused.body).toMatchObject({ status: 422, code: 'wording-unfit', errors: [{ field: 'body', code: 'partial' }] });
  });

  test('count for the next message of a worker that is running, are changed by one at a time, and go back to the standard', async () => {
    const answers = await Promise.all([send('put', 'case-received', { ...OWN, version: 0 }), send('put', 'case-received', { ...OWN, version: 0 })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lastSubject = async () => {
      await office.untilOutbox(({ status }) => status === 'sent');
      const [row] = await office.query<{ subject: string; html: string }>('SELECT subject, html FROM development_mail ORDER BY id DESC LIMIT 1');
      return row ?? { subject: '', html: '' };
    };
    const worded = await office.file({ name: 'Trần <b>Văn</b> Đức' });
    const sent = await lastSubject();
    expect(sent.subject).toBe(`Xã đã nhận hồ sơ ${worded}`);
    expect(sent.html).not.toContain('<b>Văn</b>');
    expect((await get(WORDS)).body.items.filter(({ own }: { own: boolean }) => own)).toMatchObject([{ template: 'case-received', changedBy: 'Hoàng Đình Nghĩa' }]);

    expect((await send('post', 'case-received/standard', { version: 0 })).body).toMatchObject({ status: 409, code: 'stale-wording' });
    const back = (await send('post', 'case-received/standard', { version: 1 })).body;
    expect(back).toMatchObject({ version: 2, wording: null, own: false, history: [{ version: 2, wording: null }, { version: 1, wording: OWN }] });
    const standard = await office.file();
    expect((await lastSubject()).subject).toBe(`Đã tiếp nhận hồ sơ ${standard}`);
    expect(await office.query(`SELECT action, data ->> 'template' AS template FROM audit_entry WHERE action LIKE 'message-wording.%' ORDER BY id`)).toEqual([
      { action: 'message-wording.changed', template: 'case-received' },
      { action: 'message-wording.standard', template: 'case-received' },
    ]);
  });

  test('are read and not changed by whoever administers a part of the house', async () => {
    await office.query(`INSERT INTO post (staff_id, unit_id, role, valid_from) SELECT s.id, u.id, 'administrator', '2026-01-01' FROM staff s, unit u WHERE s.username = 'vanthu.tanlap' AND u.code = 'H99.21.05'`);
    const local = await it.signIn('vanthu.tanlap');
    expect((await get(WORDS, local)).body.mayChange).toBe(false);
    expect((await send('put', 'case-received', { ...OWN, version: 2 }, local)).status).toBe(403);
    expect((await send('post', 'case-received/standard', { version: 2 }, local)).status).toBe(403);
  });
});

describe('the development mailbox', () => {
  test('shows mails in a frame without scripts, and escapes what people typed', async () => {
    const list = await get('/dev/mail', '');
    expect(list.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(list.text).toContain(`Đã tiếp nhận hồ sơ ${code}`);
    const [row] = await office.query<{ id: string }>('SELECT min(id) AS id FROM development_mail');
    const mail = await get(`/dev/mail/${row?.id}`, '');
    expect(mail.status).toBe(200);
    expect(mail.text).toMatch(/<iframe [^>]*sandbox="[^"]*"/);
    expect(mail.text).not.toMatch(/sandbox="[^"]*allow-scripts/);
    expect(mail.text).not.toContain('<b>Văn</b>');
    expect(mail.text).toContain(`/tra-cuu#${code}.${await office.pin(code)}`);
  });

  test('has no page for a mail that is not there', async () => {
    for (const id of ['999', '0', 'x', "1'--"]) expect((await get(`/dev/mail/${encodeURIComponent(id)}`, '')).status).toBe(404);
  });
});

test('the mailbox is shut where a mail server is set', async () => {
  const shut = await createTestApp({ modules: [DevelopmentMailboxModule], configuration: { smtpUrl: 'smtp://127.0.0.1:9' } });
  expect((await request(shut.server).get('/dev/mail')).status).toBe(404);
  await shut.close();
});
