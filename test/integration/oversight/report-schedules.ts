import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Database } from '#persistence';
import { PlatformModule } from '#platform';
import { Letters } from '../../../apps/notification/src/compose-letter/letters.js';
import { ReportComposer } from '../../../apps/notification/src/compose-report/report-composer.js';
import type { OutgoingMail } from '../../../apps/notification/src/channels/mail-channel.js';
import { ReportRounds } from '../../../apps/oversight/src/run-reports/report-rounds.js';
import { RunReportsModule } from '../../../apps/oversight/src/run-reports/run-reports.module.js';
import { testConfiguration } from '../../support/app.js';
import type { Json } from './play-cases.js';
import { readXlsx } from './read-xlsx.js';
import type { ReportStage } from './report-stage.js';

const PATH = '/api/v1/oversight/report-schedules';
const LEADER = 'lanhdao.thanhgiang';
const MONTHLY = { report: 'ii-06a', format: 'xlsx', unitCode: 'H99.21', frequency: 'monthly', day: 1, time: '07:30' };

/** A worker as its own process would be, on the stage's clock; it looks only when a test says so. */
async function worker({ app: { url, clock } }: ReportStage): Promise<INestApplicationContext> {
  const database = await Database.open({ url, poolSize: 4 });
  @Module({ imports: [PlatformModule.with({ configuration: testConfiguration(url), database, clock }), RunReportsModule.with({ lookSeconds: 3_600 })], providers: [Letters, ReportComposer] })
  class Worker {}
  const context = await NestFactory.createApplicationContext(Worker, { logger: false });
  await look(context);
  return context;
}

function look(context: INestApplicationContext): Promise<void> {
  return context.get(ReportRounds, { strict: false }).look();
}

/** Reports on schedule: who may set them, when they are made, to whom they go, and that each is made once. */
export function scheduleTests(stage: () => ReportStage): void {
  const select = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => (await stage().player.sql.query<Row>(text, values)).rows;
  const staffId = async (username: string): Promise<string> => (await select<{ id: string }>('SELECT id FROM staff WHERE username = $1', [username]))[0]?.id ?? '';
  const add = async (changes: object, username = LEADER, key?: string) => stage().call('POST', PATH, { as: username, payload: { ...MONTHLY, recipientIds: [await staffId(LEADER)], ...changes }, ...(key ? { key } : {}) });
  const runs = (id: string): Promise<{ from: string; problem: string | null; recipients: number }[]> => select(`SELECT from_day::text AS "from", problem, recipients FROM report_run WHERE schedule_id = $1 ORDER BY from_day`, [id]);
  let workers: INestApplicationContext[];

  beforeAll(async () => {
    workers = [await worker(stage()), await worker(stage())];
  });
  afterAll(() => Promise.all(workers.map((context) => context.close())));

  test('a schedule is set by whoever oversees all of the unit, for people who do too', async () => {
    expect((await add({}, 'motcua.tanlap')).statusCode).toBe(403);
    expect((await add({ unitCode: 'H99.41' })).statusCode).toBe(404);
    expect((await add({ unitCode: 'H99.00' })).statusCode).toBe(404);
    expect((await add({ recipientIds: [await staffId('motcua.tanlap')] })).json()).toMatchObject({ code: 'recipient-unfit' });
    expect((await add({ recipientIds: ['ai-do@noi-khac.example'] })).json()).toMatchObject({ code: 'recipient-unfit' });
    expect((await add({ report: 'register', by: 'unit' })).json()).toMatchObject({ code: 'invalid-request', errors: [{ field: 'by' }] });
    expect((await add({ day: 29 })).json()).toMatchObject({ code: 'invalid-request', errors: [{ field: 'day' }] });
    expect((await add({ time: '25:00' })).statusCode).toBe(400);
    const { items } = (await stage().call('GET', `${PATH}/recipients?unitCode=H99.21&report=ii-06a`, { as: LEADER })).json();
    expect(items.map((item: Json) => item['id'])).toContain(await staffId(LEADER));
    expect(items.map((item: Json) => item['id'])).not.toContain(await staffId('motcua.tanlap'));
  });

  test('it is made once for each period, after its end on the next working morning, whatever stood still meanwhile', async () => {
    const { app } = stage();
    app.clock.set('2026-08-20T10:00:00+07:00');
    const twice = [await add({}, LEADER, 'once-for-the-schedule'), await add({}, LEADER, 'once-for-the-schedule')].map((answer) => [answer.statusCode, answer.json()['id']]);
    expect(twice[0]).toEqual(twice[1]);
    const id = String(twice[0]?.[1]);
    // 31/08 to 02/09/2026 are days off.
    const [shown] = (await stage().call('GET', PATH, { as: LEADER })).json()['items'];
    expect(shown).toMatchObject({ id, nextAt: '2026-09-03T07:30:00+07:00', nextPeriod: 'từ ngày 01/08/2026 đến hết ngày 31/08/2026', active: true, recipients: [{ id: await staffId(LEADER) }] });
    app.clock.set('2026-09-03T07:29:00+07:00');
    await Promise.all(workers.map(look));
    expect(await runs(id)).toEqual([]);
    app.clock.set('2026-09-03T07:30:00+07:00');
    await Promise.all([...workers, ...workers].map(look));
    expect(await runs(id)).toEqual([{ from: '2026-08-01', problem: null, recipients: 1 }]);
    // Three months later: nothing ran meanwhile, every period is made, each once.
    app.clock.set('2026-12-07T09:00:00+07:00');
    await Promise.all(workers.map(look));
    await Promise.all(workers.map(look));
    expect((await runs(id)).map(({ from }) => from)).toEqual(['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01']);
    expect(await select(`SELECT subject, count(*)::int AS count FROM outbox_message WHERE topic = 'report' GROUP BY 1 HAVING count(*) > 1`)).toEqual([]);
    expect(await select<{ count: number }>(`SELECT count(*)::int AS count FROM outbox_message WHERE topic = 'report'`)).toEqual([{ count: 4 }]);
  });

  test('the file of a run is the report of its period, and is kept with its hash', async () => {
    const { app } = stage();
    const [{ id = '' } = {}] = (await stage().call('GET', PATH, { as: LEADER })).json()['items'] as { id: string }[];
    const page = (await stage().call('GET', `${PATH}/${id}/runs?limit=3`, { as: LEADER })).json();
    const next = (await stage().call('GET', `${PATH}/${id}/runs?limit=3&after=${page['next']}`, { as: LEADER })).json();
    expect([page['items'].length, next['items'].length, next['next']]).toEqual([3, 1, null]);
    const [run] = next['items'] as Json[];
    const file = await stage().call('GET', `${PATH}/runs/${run?.['id']}/file`, { as: LEADER });
    expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(run?.['sha256']);
    expect(run).toMatchObject({ fileName: 'ii-06a_2026-08-01_2026-08-31.xlsx', size: file.bytes.length, period: 'từ ngày 01/08/2026 đến hết ngày 31/08/2026' });
    app.clock.set('2026-09-03T07:30:00+07:00');
    const screen = (await stage().get(LEADER, 'reports/ii-06a?from=2026-08-01&to=2026-09-01&unitCode=H99.21')).json();
    const total = readXlsx(file.bytes).find((row) => row[1]?.value === 'Tổng cộng')?.slice(2).map((cell) => Number(cell.value));
    expect(total).toEqual(screen['total'].cells.slice(2));
    expect((await stage().call('GET', `${PATH}/runs/${run?.['id']}/file`, { as: 'lanhdao.tinh' })).statusCode).toBe(200);
    expect((await stage().call('GET', `${PATH}/${id}/runs`, { as: 'truong.tuphap.tinh' })).statusCode).toBe(404);
    await expect(stage().player.sql.query(`UPDATE report_run SET rows = 0`)).rejects.toThrow();
  });

  test('the mail brings the file to whoever still oversees the unit, and to nobody else', async () => {
    const { app, player } = stage();
    const [letter] = await select<{ id: string }>(`SELECT o.id FROM outbox_message o JOIN report_run r ON r.id = o.subject::uuid WHERE o.topic = 'report' AND r.from_day = '2026-08-01'`);
    const claim = await app.database.read(({ outbox }) => outbox.claim(letter?.id ?? '', 60));
    if (!claim) throw new Error('No letter is due');
    const composer = workers[0]?.get(ReportComposer, { strict: false });
    const compose = async (): Promise<OutgoingMail> => ((await composer?.gather({ ...claim, claimedAt: app.clock.now() })) as () => OutgoingMail)();
    const mail = await compose();
    expect(mail.to).toMatch(/@/);
    expect(mail.subject).toContain('từ ngày 01/08/2026 đến hết ngày 31/08/2026');
    expect(mail.attachments?.map(({ fileName, content }) => [fileName, content.subarray(0, 2).toString()])).toEqual([['ii-06a_2026-08-01_2026-08-31.xlsx', 'PK']]);
    expect((await compose()).messageId).toBe(mail.messageId);
    await player.sql.query(`UPDATE staff SET active = false WHERE username = $1`, [LEADER]);
    try {
      await expect(compose()).rejects.toMatchObject({ permanent: true });
    } finally {
      await player.sql.query(`UPDATE staff SET active = true WHERE username = $1`, [LEADER]);
    }
  });

  test('who lost the post gets nothing, and the report is made all the same', async () => {
    const { app, player } = stage();
    app.clock.set('2026-09-10T10:00:00+07:00');
    const added = await add({ frequency: 'weekly', report: 'fees', format: 'csv', unitCode: 'H99.21' }, 'lanhdao.tinh');
    const id = added.json()['id'];
    await player.sql.query(`UPDATE post SET valid_to = '2026-09-12' WHERE staff_id = $1`, [await staffId(LEADER)]);
    try {
      app.clock.set('2026-09-14T09:00:00+07:00');
      for (const context of workers) await look(context);
      expect(await runs(id)).toEqual([{ from: '2026-09-07', problem: null, recipients: 0 }]);
    } finally {
      await player.sql.query(`UPDATE post SET valid_to = NULL WHERE staff_id = $1`, [await staffId(LEADER)]);
    }
    const off = await stage().call('PATCH', `${PATH}/${id}`, { as: 'lanhdao.tinh', payload: { active: false } });
    expect(off.json()).toMatchObject({ active: false, nextAt: null });
    app.clock.set('2026-09-30T09:00:00+07:00');
    for (const context of workers) await look(context);
    expect(await runs(id)).toHaveLength(1);
    const on = await stage().call('PATCH', `${PATH}/${id}`, { as: 'lanhdao.tinh', payload: { active: true } });
    expect(on.json()).toMatchObject({ active: true, nextAt: '2026-10-05T07:30:00+07:00' });
    await stage().call('PATCH', `${PATH}/${id}`, { as: 'lanhdao.tinh', payload: { active: false } });
  });

  test('a worker that dies while it writes leaves the period to the next, and nothing is made twice', async () => {
    const { app, player } = stage();
    app.clock.set('2026-09-10T10:00:00+07:00');
    const id = (await add({ frequency: 'daily', format: 'pdf' })).json()['id'];
    app.clock.set('2026-09-11T08:00:00+07:00');
    await player.sql.query('BEGIN');
    await player.sql.query('LOCK TABLE report_run IN EXCLUSIVE MODE');
    const dying = look(workers[0] as INestApplicationContext);
    let held = false;
    for (let tries = 0; !held && tries < 500; tries += 1) {
      await player.sql.query('SELECT pg_stat_clear_snapshot()');
      const { rows } = await player.sql.query<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'INSERT INTO report_run%'`);
      held = rows.length === 1;
      if (rows[0]) await player.sql.query('SELECT pg_terminate_backend($1)', [rows[0].pid]);
      else await sleep(10);
    }
    await player.sql.query('ROLLBACK');
    await dying;
    expect(held).toBe(true);
    expect(await runs(id)).toEqual([]);
    app.clock.set('2026-09-11T08:30:00+07:00');
    await Promise.all(workers.map(look));
    await Promise.all(workers.map(look));
    expect(await runs(id)).toEqual([{ from: '2026-09-10', problem: null, recipients: 1 }]);
    expect(await select(`SELECT o.id FROM outbox_message o JOIN report_run r ON r.id = o.subject::uuid WHERE r.schedule_id = $1`, [id])).toHaveLength(1);
    expect((await stage().call('PATCH', `${PATH}/${id}`, { as: LEADER, payload: { active: false } })).statusCode).toBe(200);
  });
}
