import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MailServer } from '../support/mail-server.js';
import { NoticeOffice, startNotificationWorker } from '../support/notice-office.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { Program } from '../support/program.js';

jest.setTimeout(120_000);

const MAILS = 6;
const script = join(import.meta.dirname, 'sender.mjs');

let base: TestDatabase;
let office: NoticeOffice;
let server: MailServer;

beforeEach(async () => {
  [base, server] = await Promise.all([createTestDatabase(), MailServer.start()]);
  office = await NoticeOffice.open(base.url);
});

afterEach(async () => {
  await office.close();
  await server.close();
  await base.drop();
});

test('a sender killed in the middle of its mails loses none, and repeats carry the same Message-ID', async () => {
  for (let index = 0; index < MAILS; index += 1) await office.file({ email: `nguoi${index}@example.vn` });
  server.stalled = true;
  const doomed = Program.start(script, [], { DATABASE_URL: base.url, SMTP_URL: server.url, SECRET_KEY: 'a key for tests only, 32 bytes or more', CLAIM_SECONDS: '3' });
  await doomed.says(/sending/);
  // The server has read the whole letter and has not answered yet: the worst moment to die.
  while (server.mails.length === 0) await sleep(20);
  doomed.signal('SIGKILL');
  await doomed.ended;
  expect((await office.outbox()).filter(({ status }) => status === 'sending').length).toBeGreaterThan(0);

  server.stalled = false;
  const heir = await startNotificationWorker({ databaseUrl: base.url, smtpUrl: server.url }, { claimSeconds: 3, patienceSeconds: 1 });
  const messages = await office.untilOutbox(({ status }) => status === 'sent');
  await heir.close();

  const wanted = new Map(messages.map(({ id, recipient }) => [recipient, `<${id}@motcua.example>`]));
  expect(wanted.size).toBe(MAILS);
  for (const [recipient, messageId] of wanted) {
    const copies = server.mailsTo(recipient).map(({ letter }) => letter.messageId);
    expect(copies.length).toBeGreaterThanOrEqual(1);
    expect(new Set(copies)).toEqual(new Set([messageId]));
  }
  const resent = messages.filter(({ attempts }) => attempts > 1);
  expect(server.mails.length).toBeLessThanOrEqual(MAILS + resent.length);
});
