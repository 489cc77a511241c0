import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { testProcedure, withinOffice } from '../../support/deadline-watch.js';
import { NoticeOffice } from '../../support/notice-office.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';
import { Program } from '../../support/program.js';
import { sampleStage } from '../../support/sample-process.js';

jest.setTimeout(120_000);

const script = join(import.meta.dirname, '..', '..', '..', 'dist', 'apps', 'one-stop', 'src', 'worker.js');

let base: TestDatabase;
let office: NoticeOffice;

beforeEach(async () => {
  base = await createTestDatabase();
  office = await NoticeOffice.open(base.url);
});

afterEach(async () => {
  await office.close();
  await base.drop();
});

test('the worker’s own process rings, sends, counts, and ends in order', async () => {
  await office.publish(...testProcedure('9.000007', withinOffice('appraise', [sampleStage()])));
  const code = await office.file({ procedureCode: '9.000007' });
  const port = String(20_000 + (process.pid % 20_000));
  const worker = Program.start(script, [], { DATABASE_URL: base.url, SECRET_KEY: 'a key for tests only, 32 bytes or more', PORT: port, WATCH_SECONDS: '1' });
  await worker.says(/mot-cua-worker: http/);
  // Both limits of a case of long ago are over: of each the gravest alarm is told to the counter and the leader.
  let mails: { subject: string }[] = [];
  for (const end = Date.now() + 60_000; mails.length < 7 && Date.now() < end; await sleep(50)) mails = await office.query('SELECT subject FROM development_mail ORDER BY subject');
  expect(mails.map(({ subject }) => subject)).toEqual([
    ...Array.from({ length: 3 }, () => `Hồ sơ ${code} đã hết hạn trả kết quả`),
    ...Array.from({ length: 3 }, () => `Hồ sơ ${code}: bước “Tiếp nhận” đã hết hạn`),
    `Đã tiếp nhận hồ sơ ${code}`,
  ]);
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toMatch(/^deadline_alarms_total 6$/m);
  worker.signal('SIGTERM');
  expect(await worker.ended).toBe(0);
});
