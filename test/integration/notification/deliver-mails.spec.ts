import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { QueuedOutbox } from '#platform';
import { OutboxRelay } from '../../../apps/notification/src/relay-outbox/outbox-relay.js';
import { MailServer } from '../../support/mail-server.js';
import { NoticeOffice, startNotificationWorker, startRelayAlone } from '../../support/notice-office.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';

jest.setTimeout(120_000);

const SENT = ({ status }: { status: string }): boolean => status === 'sent';
const DECIDED = ({ status }: { status: string }): boolean => status !== 'created' && status !== 'sending';

let base: TestDatabase;
let office: NoticeOffice;
let server: MailServer;
const workers: INestApplicationContext[] = [];

beforeEach(async () => {
  [base, server] = await Promise.all([createTestDatabase(), MailServer.start()]);
  office = await NoticeOffice.open(base.url);
});

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.close()));
  await office.close();
  await server.close();
  await base.drop();
});

async function work(settings = {}, smtpUrl = server.url): Promise<void> {
  workers.push(await startNotificationWorker({ databaseUrl: base.url, smtpUrl }, settings));
}

describe('a mail', () => {
  test('arrives with our headers, both bodies and all Vietnamese letters', async () => {
    const code = await office.file({ name: 'Đặng Thị Ngọc Quỳnh'.normalize('NFD') });
    await work();
    const [message] = await office.untilOutbox(SENT);
    const [mail] = server.mails;
    expect(server.mails).toHaveLength(1);
    expect(mail?.to).toBe('huong@example.vn');
    const { letter, raw } = mail!;
    expect(letter.from?.value).toEqual([{ name: 'Bộ phận Một cửa', address: 'khong-tra-loi@motcua.example' }]);
    expect([letter.to].flat()[0]?.value).toEqual([{ name: '', address: 'huong@example.vn' }]);
    expect(letter.messageId).toBe(`<${message?.id}@motcua.example>`);
    expect(letter.subject).toBe(`Đã tiếp nhận hồ sơ ${code}`);
    expect(letter.date?.getTime()).toBeGreaterThan(Date.now() - 60_000);
    expect(letter.headers.get('auto-submitted')).toBe('auto-generated');
    expect(raw).toMatch(/multipart\/alternative/);
    for (const body of [letter.text, letter.html || '']) {
      expect(body).toContain('Kính gửi ông/bà Đặng Thị Ngọc Quỳnh,');
      expect(body).toBe(body?.normalize('NFC'));
      expect(body).toContain('chậm nhất vào');
      expect(body).not.toMatch(/031190001234|912345678/);
    }
    const attempts = await office.query('SELECT number, outcome, response FROM delivery_attempt');
    expect(attempts).toEqual([{ number: 1, outcome: 'sent', response: expect.stringMatching(/^250/) }]);
  });

  test('takes nothing from the name into its headers', async () => {
    await office.file({ name: 'Hùng\r\nBcc: kẻ-gian@example.org\r\nSubject: <script>alert(1)</script>' });
    await work();
    await office.untilOutbox(SENT);
    const [mail] = server.mails;
    expect([...server.tries.keys()]).toEqual(['huong@example.vn']);
    expect(mail?.letter.headers.has('bcc')).toBe(false);
    expect(mail?.letter.subject).toMatch(/^Đã tiếp nhận hồ sơ /);
    expect(mail?.letter.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(mail?.letter.html).not.toContain('<script>');
  });
});

describe('a server that says no', () => {
  test('for now: tries again after a minute with the same Message-ID', async () => {
    server.answer = (_recipient, nth) => (nth === 1 ? { code: 450, words: 'greylisted, come again' } : null);
    await office.file();
    await work();
    const [waiting] = await office.untilOutbox(({ status, attempts }) => status === 'created' && attempts === 1);
    expect(waiting?.wait).toBeGreaterThan(45);
    expect(waiting?.wait).toBeLessThanOrEqual(60);
    expect(waiting?.lastError).toContain('greylisted');
    await office.letWaitsPass();
    await office.untilOutbox(SENT);
    expect(server.mails.map(({ letter }) => letter.messageId)).toEqual([`<${waiting?.id}@motcua.example>`]);
    expect(await office.query('SELECT number, outcome FROM delivery_attempt ORDER BY number')).toEqual([
      { number: 1, outcome: 'temporary-failure' },
      { number: 2, outcome: 'sent' },
    ]);
  });

  test('for good: tries once and never again', async () => {
    server.answer = () => ({ code: 550, words: 'no such mailbox' });
    await office.file();
    await work();
    const [message] = await office.untilOutbox(({ status }) => status === 'permanent-failure');
    expect(message?.lastError).toContain('no such mailbox');
    await office.letWaitsPass();
    const other = await office.file({ email: 'khac@example.vn' });
    server.answer = () => null;
    await office.untilOutbox(DECIDED);
    expect(server.tries.get('huong@example.vn')).toBe(1);
    expect(server.mails.map(({ letter }) => letter.subject)).toEqual([`Đã tiếp nhận hồ sơ ${other}`]);
  });

  test('to one: the others get theirs', async () => {
    server.answer = (recipient) => (recipient === 'xau@example.vn' ? { code: 451, words: 'later' } : null);
    for (const email of ['xau@example.vn', 'mot@example.vn', 'hai@example.vn']) await office.file({ email });
    await work();
    await office.untilOutbox(({ status, recipient, attempts }) => (recipient === 'xau@example.vn' ? attempts === 1 && status === 'created' : status === 'sent'));
    expect(server.mails.map(({ to }) => to).sort()).toEqual(['hai@example.vn', 'mot@example.vn']);
  });

  test('to everybody because we are set up wrong: nothing is given up', async () => {
    await office.file();
    await work({}, 'smtp://127.0.0.1:9');
    const [message] = await office.untilOutbox(({ attempts, status }) => attempts === 1 && status === 'created');
    expect(message?.wait).toBeGreaterThan(0);
  });

  test('for five days: gives up', async () => {
    server.answer = () => ({ code: 421, words: 'busy' });
    await office.file();
    await office.query('UPDATE outbox_message SET attempts = 123');
    await work();
    const [message] = await office.untilOutbox(DECIDED);
    expect(message?.status).toBe('technical-failure');
  });
});

describe('senders', () => {
  test('two at a time send each message once', async () => {
    await Promise.all([work(), work()]);
    for (let index = 0; index < 20; index += 1) await office.file({ email: `nguoi${index}@example.vn` });
    await office.untilOutbox(SENT);
    expect(server.mails).toHaveLength(20);
    expect(new Set(server.mails.map(({ letter }) => letter.messageId)).size).toBe(20);
    expect(await office.query('SELECT count(*)::int AS attempts FROM delivery_attempt')).toEqual([{ attempts: 20 }]);
  });

  test('find rows whose job was lost, and claims that ran out', async () => {
    await office.file();
    await office.file({ email: 'bo-roi@example.vn' });
    await office.query(`UPDATE outbox_message SET status = 'sending', attempts = 1, next_attempt_at = now() - interval '1 second' WHERE recipient = 'bo-roi@example.vn'`);
    await work();
    const messages = await office.untilOutbox(SENT);
    expect(messages.map(({ attempts }) => attempts).sort()).toEqual([1, 2]);
    expect(server.mails).toHaveLength(2);
  });

  test('work through signals alone while the sweeper rests', async () => {
    await office.close();
    const signal = new QueuedOutbox({ queueUrl: null, databaseUrl: base.url });
    office = await NoticeOffice.open(base.url, { outbox: signal });
    await work({ sweepSeconds: 3_600 });
    await office.file();
    await office.untilOutbox(SENT);
    expect(server.mails).toHaveLength(1);
  });

  test('keep nothing of a person in the queue', async () => {
    await office.file({ name: 'Nguyễn Hoàng Yến', email: 'chim-bao@example.vn' });
    await work();
    await office.untilOutbox(SENT);
    const tables = await office.query<{ name: string }>(`SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'mot_cua_queue'`);
    expect(tables.length).toBeGreaterThan(0);
    for (const { name } of tables) {
      const rows = await office.query<{ text: string }>(`SELECT to_jsonb(t)::text AS text FROM mot_cua_queue.${name} t`);
      for (const { text } of rows) expect(text).not.toMatch(/chim-bao|Hoàng Yến|031190001234/);
    }
  });

  test('go on without a queue', async () => {
    await office.file();
    const alone = await startRelayAlone({ databaseUrl: base.url, smtpUrl: server.url, queueUrl: 'redis://127.0.0.1:9' }, { patienceSeconds: 0 });
    await office.untilOutbox(SENT);
    expect(server.mails).toHaveLength(1);
    await alone.get(OutboxRelay, { strict: false }).stop();
    await alone.close();
  });

  test('stop with a mail on its way and leave it due', async () => {
    server.stalled = true;
    await office.file();
    await work({ stopSeconds: 0.2 });
    await office.untilOutbox(({ status }) => status === 'sending');
    while (server.mails.length === 0) await new Promise(setImmediate);
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
    const [message] = await office.outbox();
    expect(message?.status).toBe('created');
    server.stalled = false;
    await office.letWaitsPass();
    await work();
    await office.untilOutbox(SENT);
    expect(new Set(server.mails.map(({ letter }) => letter.messageId))).toEqual(new Set([`<${message?.id}@motcua.example>`]));
  });

  test('leave citizens in peace at night, except for receipts', async () => {
    const code = await office.file();
    await office.command(code, { action: 'withdraw', reason: 'Nộp nhầm' });
    const [{ minute } = { minute: 0 }] = await office.query<{ minute: number }>(`SELECT (extract(epoch FROM (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::time) / 60)::int AS minute`);
    await work({ quietHours: { from: (minute + 1380) % 1440, to: (minute + 60) % 1440 } });
    const messages = await office.untilOutbox(({ template, status, wait }) => (template === 'case-received' ? status === 'sent' : status === 'created' && wait > 0));
    expect(messages.map(({ attempts }) => attempts)).toEqual([1, 0]);
    expect(server.mails).toHaveLength(1);
  });
});

test('an office answers while the queue is away', async () => {
  await office.close();
  const signal = new QueuedOutbox({ queueUrl: 'redis://127.0.0.1:9', databaseUrl: base.url });
  office = await NoticeOffice.open(base.url, { outbox: signal });
  await office.file();
  await work();
  await office.untilOutbox(SENT);
});
