import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { formatInstant, instant, type CaseFile, type DataField, type Instant, type Step } from '#domain';
import { Stores } from '#persistence';
import { NoticeOffice, startNotificationWorker } from '../../support/notice-office.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres.js';
import { sampleStage } from '../../support/sample-process.js';
import { TestWatch, testProcedure, withinOffice } from '../../support/deadline-watch.js';

jest.setTimeout(120_000);

const CODE = '9.000002';
const MINUTE = 60_000;
const ADVANCE = { action: 'advance', note: '' } as const;
const HOURS = (value: number) => ({ value, unit: 'working-hours' }) as const;
const READY_ON: DataField = { key: 'ready_on', name: 'Ngày xong', type: 'date' };

let base: TestDatabase;
let office: NoticeOffice;
const watches: TestWatch[] = [];

beforeEach(async () => {
  base = await createTestDatabase();
  office = await NoticeOffice.open(base.url);
});

afterEach(async () => {
  await Promise.all(watches.splice(0).map((watch) => watch.close()));
  await office.close();
  await base.drop();
});

/** A process in which these steps follow the reception, and two watches over it. */
async function running(then: string, middle: readonly Step[], data: readonly DataField[] = []): Promise<void> {
  await office.publish(...testProcedure(CODE, withinOffice(then, middle, data.map(({ key }) => key)), data));
  watches.push(await TestWatch.start(base.url, office.clock), await TestWatch.start(base.url, office.clock));
}

async function everybodyLooks(): Promise<void> {
  await Promise.all([...watches, ...watches].map((one) => one.look()));
}

/** A case that the counter has handed on. */
async function handedOn(data?: Readonly<Record<string, string>>): Promise<string> {
  const code = await office.file({ procedureCode: CODE });
  await office.command(code, { ...ADVANCE, ...(data ? { data } : {}) });
  return code;
}

async function fileOf(code: string): Promise<CaseFile> {
  return (await office.look(code)).file;
}

async function stagesOf(code: string): Promise<string[]> {
  return (await fileOf(code)).tokens.map(({ stage }) => stage).sort();
}

async function events(code: string, kind: string): Promise<Record<string, unknown>[]> {
  const rows = await office.query<{ data: Record<string, unknown> }>('SELECT e.data FROM case_event e JOIN case_file c ON c.id = e.case_id WHERE c.code = $1 AND e.kind = $2', [code, kind]);
  return rows.map(({ data }) => data);
}

/** Nothing happens a minute before an instant, and at it something does. */
async function happensAt(moment: Instant, code: string): Promise<void> {
  const { version } = await fileOf(code);
  office.setTime(formatInstant(instant(moment - MINUTE)));
  await everybodyLooks();
  expect((await fileOf(code)).version).toBe(version);
  office.setTime(formatInstant(moment));
  await everybodyLooks();
  expect((await fileOf(code)).version).toBeGreaterThan(version);
}

const dueOf = (file: CaseFile, stage: string): Instant => file.tokens.find((token) => token.stage === stage)?.dueAt ?? instant(0);

describe('time itself', () => {
  test('turns silence into consent, once, with two watches looking', async () => {
    await running('ask', [sampleStage({ key: 'ask', name: 'Lấy ý kiến', kind: 'consult', limit: HOURS(8), silence: 'consent', next: 'appraise' }), sampleStage()]);
    const code = await handedOn();
    await happensAt(dueOf(await fileOf(code), 'ask'), code);
    expect(await stagesOf(code)).toEqual(['appraise']);
    expect(await events(code, 'opinion-given')).toEqual([expect.objectContaining({ agrees: true, silent: true })]);
  });

  test('drops a branch that is late, and the others are waited for no more than for it', async () => {
    const fork: Step = { key: 'split', name: 'Chia', kind: 'fork', join: 'meet', branches: [{ key: 'slow', name: 'Chậm', limit: HOURS(4), next: 'survey' }, { key: 'main', name: 'Chính', limit: null, next: 'appraise' }] };
    const join: Step = { key: 'meet', name: 'Hợp', kind: 'join', rule: 'all', late: 'cancel', next: 'issue' };
    await running('split', [fork, sampleStage({ key: 'survey', name: 'Thực địa', next: 'meet' }), sampleStage({ next: 'meet' }), join]);
    const code = await handedOn();
    expect(await stagesOf(code)).toEqual(['appraise', 'survey']);
    const [open] = (await fileOf(code)).forks;
    await happensAt(open?.branches.find(({ key }) => key === 'slow')?.dueAt ?? instant(0), code);
    expect(await stagesOf(code)).toEqual(['appraise']);
    expect(await events(code, 'branch-cancelled')).toEqual([expect.objectContaining({ key: 'slow', cause: 'late' })]);
    await office.command(code, ADVANCE);
    expect(await stagesOf(code)).toEqual(['issue']);
  });

  test('ends the wait for a day', async () => {
    await running('until', [{ key: 'until', name: 'Niêm yết', kind: 'wait', until: { data: 'ready_on' }, next: 'appraise' }, sampleStage()], [READY_ON]);
    const code = await handedOn({ ready_on: '2026-08-10' });
    const due = dueOf(await fileOf(code), 'until');
    expect(formatInstant(due).slice(0, 10)).toBe('2026-08-10');
    await happensAt(due, code);
    expect(await stagesOf(code)).toEqual(['appraise']);
  });

  test('stops a case whose applicant does not answer, and tells them', async () => {
    await running('appraise', [sampleStage({ maySupplement: true })]);
    const code = await handedOn();
    await office.command(code, { action: 'request-supplement', items: ['Tờ khai'], reason: 'Thiếu', legalGround: '' });
    await happensAt((await fileOf(code)).request?.answerBy ?? instant(0), code);
    expect((await fileOf(code)).status).toBe('stopped');
    const worker = await startNotificationWorker({ databaseUrl: base.url });
    await office.untilOutbox(({ status }) => status === 'sent');
    await worker.close();
    const mail = async (subject: string) => (await office.query<{ text: string }>('SELECT text FROM development_mail WHERE recipient = $1 AND subject = $2', ['huong@example.vn', subject]))[0]?.text;
    expect(await mail(`Hồ sơ ${code} cần bổ sung giấy tờ`)).toMatch(/Bổ sung chậm nhất: 17 giờ, Thứ .*2026/);
    expect(await mail(`Hồ sơ ${code} được dừng giải quyết`)).toContain('Quá thời hạn bổ sung hồ sơ');
  });

  test('does not take an application in that is not sent again', async () => {
    await running('appraise', [sampleStage()]);
    const code = await office.file({ procedureCode: CODE, channel: 'online' });
    await office.command(code, { action: 'send-back', defects: ['Thiếu tờ khai'] });
    await happensAt((await fileOf(code)).resubmitBy ?? instant(0), code);
    expect((await fileOf(code)).status).toBe('not-accepted');
  });
});

test('a case that cannot go on keeps no other waiting, is tried again later, and rings meanwhile', async () => {
  const lost = sampleStage({ key: 'lost', name: 'Không có đơn vị', unit: 'department:khong-co@province', next: 'issue' });
  const choice: Step = { key: 'which', name: 'Đâu', kind: 'choice', ways: [{ name: 'Lạc', when: 'way == "lost"', next: 'lost' }], otherwise: 'appraise' };
  const wait: Step = { key: 'rest', name: 'Chờ', kind: 'wait', until: { limit: HOURS(4) }, next: 'which' };
  await running('rest', [wait, choice, lost, sampleStage()], [{ key: 'way', name: 'Đường', type: 'text' }]);
  const stuck = await handedOn({ way: 'lost' });
  const others = [await handedOn({ way: 'a' }), await handedOn({ way: 'b' })];
  office.setTime(formatInstant(dueOf(await fileOf(stuck), 'rest')));
  await watches[0]?.look();
  for (const code of others) expect(await stagesOf(code)).toEqual(['appraise']);
  expect(await stagesOf(stuck)).toEqual(['rest']);
  const wake = async () => (await office.query<{ at: Date }>('SELECT wake_at AS at FROM case_file WHERE code = $1', [stuck]))[0]?.at.getTime();
  expect(await wake()).toBe(office.clock.now() + 10 * MINUTE);
  office.setTime('2026-08-20T08:00:00+07:00');
  await everybodyLooks();
  expect(await office.query(`SELECT share FROM case_alarm a JOIN case_file c ON c.id = a.case_id WHERE c.code = $1 AND a.subject = 'case' ORDER BY share`, [stuck])).toEqual([{ share: 70 }, { share: 90 }, { share: 100 }]);
  expect(await wake()).toBe(office.clock.now() + 10 * MINUTE);
});

test('a case that is broken keeps no other waiting, and is counted', async () => {
  await running('appraise', [sampleStage()]);
  const [broken, sound] = [await handedOn(), await handedOn()];
  await office.query('ALTER TABLE case_file DISABLE TRIGGER USER');
  await office.query(`UPDATE case_file SET state = jsonb_set(state, '{tokens,0,stage}', '"gone"'), wake_at = '2026-08-05T08:00:00+07:00' WHERE code = $1`, [broken]);
  await office.query('ALTER TABLE case_file ENABLE TRIGGER USER');
  office.setTime('2026-08-31T08:00:00+07:00');
  await watches[0]?.look();
  expect(await office.query('SELECT code FROM case_file WHERE wake_at IS NOT NULL')).toEqual([{ code: broken }]);
  expect(await office.query('SELECT count(*)::int AS rung FROM case_alarm a JOIN case_file c ON c.id = a.case_id WHERE c.code = $1', [sound])).toEqual([{ rung: 6 }]);
  const metrics = await watches[0]?.metrics();
  expect(metrics).toMatch(/^deadline_alarms_total 6$/m);
  expect(metrics).toMatch(/^deadline_cases_woken_total 2$/m);
  expect(metrics).toMatch(/^deadline_faults_total 1$/m);
  expect(metrics).toMatch(/^deadline_watch_lag_seconds \d{5,}/m);
});

test('looks by itself every few seconds', async () => {
  await office.publish(...testProcedure(CODE, withinOffice('appraise', [sampleStage()])));
  const code = await office.file({ procedureCode: CODE });
  watches.push(await TestWatch.start(base.url, office.clock, { lookSeconds: 0.1 }));
  expect(await office.query('SELECT 1 FROM case_alarm')).toEqual([]);
  office.setTime('2026-08-05T10:00:00+07:00');
  let rung = 0;
  for (const end = Date.now() + 30_000; rung < 3 && Date.now() < end; await sleep(20)) rung = (await office.query('SELECT 1 FROM case_alarm')).length;
  expect(rung).toBe(3);
  expect((await fileOf(code)).status).toBe('received');
});

test('what is due is found along its index among ten thousand cases', async () => {
  const code = await office.file();
  await office.query(
    `INSERT INTO case_file SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'code', c.code || '-' || n, 'wake_at', now() + make_interval(mins => n)))).*
     FROM case_file c, generate_series(1, 10000) n WHERE c.code = $1`,
    [code],
  );
  await office.query('ANALYZE case_file');
  const plans: string[] = [];
  const stores = new Stores({
    manager: undefined as never,
    query: async ({ text }, values) => {
      const rows = await office.query(`EXPLAIN (FORMAT JSON) ${text}`, [...values]);
      plans.push(JSON.stringify(rows));
      return [];
    },
  });
  await stores.watch.due(instant(Date.now()), 200);
  await stores.watch.next();
  expect(plans).toHaveLength(2);
  for (const plan of plans) {
    expect(plan).toContain('case_file_wake');
    expect(plan).not.toMatch(/Seq Scan|"Sort"/);
  }
});
