import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TestWatch, testProcedure, withinOffice } from '../support/deadline-watch.js';
import { NoticeOffice } from '../support/notice-office.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';
import { Program } from '../support/program.js';
import { sampleStage } from '../support/sample-process.js';

jest.setTimeout(180_000);

const CODE = '9.000003';
const CASES = 60;
const script = join(import.meta.dirname, 'watcher.mjs');
/** Three shares of the case's limit and of that of the stage after the consultation, which silence ended before anything about it could ring. */
const ALARMS_OF_A_CASE = 6;

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

async function count(sql: string): Promise<number> {
  const [row] = await office.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${sql}`);
  return row?.count ?? 0;
}

test('watches killed in the middle of their work lose no alarm and double none, and silence counts as consent once', async () => {
  const ask = sampleStage({ key: 'ask', name: 'Lấy ý kiến', kind: 'consult', limit: { value: 8, unit: 'working-hours' }, silence: 'consent', next: 'appraise' });
  await office.publish(...testProcedure(CODE, withinOffice('ask', [ask, sampleStage()])));
  for (let index = 0; index < CASES; index += 1) await office.command(await office.file({ procedureCode: CODE, email: `nguoi${index}@example.vn` }), { action: 'advance', note: '' });

  // Killed one after the other, each after it has done a little: between any two statements of a case's way.
  for (let done = 5; done <= 35; done += 10) {
    const doomed = Program.start(script, [], { DATABASE_URL: base.url, SECRET_KEY: 'a key for tests only, 32 bytes or more' });
    while ((await count('case_event WHERE kind = \'opinion-given\'')) < done) await sleep(5);
    doomed.signal('SIGKILL');
    await doomed.ended;
  }
  expect(await count('case_file WHERE wake_at IS NOT NULL')).toBeGreaterThan(0);

  const heirs = await Promise.all([TestWatch.start(base.url, office.clock), TestWatch.start(base.url, office.clock)]);
  for (const day of ['04', '11']) {
    office.clock.set(`2027-01-${day}T08:00:00+07:00`);
    await Promise.all(heirs.map((heir) => heir.look()));
  }
  await Promise.all(heirs.map((heir) => heir.close()));

  expect(await count('case_file WHERE wake_at IS NOT NULL')).toBe(0);
  expect(await count(`case_event WHERE kind = 'opinion-given'`)).toBe(CASES);
  expect(await count('case_alarm')).toBe(CASES * ALARMS_OF_A_CASE);
  expect(await office.query(`SELECT subject, recipient FROM outbox_message WHERE topic = 'alarm' GROUP BY case_id, subject, recipient HAVING count(*) > 1`)).toEqual([]);
  const untold = await office.query(
    `SELECT DISTINCT a.case_id, a.subject FROM case_alarm a WHERE NOT EXISTS (SELECT 1 FROM outbox_message o WHERE o.topic = 'alarm' AND o.case_id = a.case_id AND o.subject LIKE a.subject || ' %')`,
  );
  expect(untold).toEqual([]);
});
