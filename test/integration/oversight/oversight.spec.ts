import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lateness, parseInstant } from '#domain';
import { Directory, openApiDocument } from '#platform';
import { OversightModule } from '../../../apps/oversight/src/oversight.module.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { readCsv } from '../../support/read-csv.js';
import { Player, callerOf, type Json } from './play-cases.js';
import { openDataTests } from './open-data.js';
import { COUNTERS, play } from './play-summer.js';
import { readXlsx } from './read-xlsx.js';
import { recount, tell, type Told } from './recount.js';
import { scheduleTests } from './report-schedules.js';
import { reportTests } from './reports.js';

const NOW = '2026-09-07T09:15:00+07:00';

let app: TestApp;
let player: Player;
let call: ReturnType<typeof callerOf>;
const cookies = new Map<string, string>();

async function get(username: string, path: string) {
  return ask('GET', `/api/v1/oversight/${path}`, { as: username });
}

/** Any call; as somebody, or as nobody. */
async function ask(method: string, path: string, { as, key, ...rest }: { readonly as?: string; readonly payload?: object; readonly key?: string } = {}) {
  const cookie = as === undefined ? undefined : (cookies.get(as) ?? (await app.signIn(as)));
  if (as !== undefined && cookie !== undefined) cookies.set(as, cookie);
  return call(method, path, { ...rest, headers: { ...(cookie === undefined ? {} : { cookie }), ...(key === undefined ? {} : { 'idempotency-key': key }) } });
}

beforeAll(async () => {
  app = await createTestApp({ modules: [OversightModule], now: NOW });
  await app.app.listen(0, '127.0.0.1');
  call = callerOf(app);
  player = await Player.over(app);
  await play(player, app.clock);
  app.clock.set(NOW);
}, 240_000);

afterAll(async () => {
  await player?.close();
  await app?.close();
});

async function pages(username: string, path: string): Promise<Json[]> {
  const items: Json[] = [];
  for (let after = '', rounds = 0; rounds < 100; rounds += 1) {
    const answer = await get(username, `${path}${path.includes('?') ? '&' : '?'}limit=4${after}`);
    expect(answer.statusCode).toBe(200);
    const body = answer.json();
    items.push(...body['items']);
    if (body['next'] === null) return items;
    after = `&after=${body['next']}`;
  }
  throw new Error('The list does not end');
}

/** Running cases by lateness, from the cases' rows and their authorities' calendars, without the product's order. */
async function expected(fits: (late: number, passed: boolean) => boolean): Promise<{ code: string; late: number }[]> {
  const directory = await app.app.get(Directory).current();
  const { rows } = await player.sql.query<{ id: string; code: string; due: Date; authority: string }>(
    `SELECT id, code, due_at AS due, resolving_authority_id AS authority FROM case_file WHERE status IN ('received', 'processing')`,
  );
  const now = parseInstant(NOW);
  return rows
    .map(({ id, code, due, authority }) => ({ id, code, due: due.getTime(), late: lateness(directory.calendarOf(authority), now, parseInstant(due.toISOString())) }))
    .filter(({ due, late }) => fits(late, due < now))
    .sort((a, b) => b.late - a.late || a.due - b.due || (a.id < b.id ? -1 : 1));
}

describe('the overdue list', () => {
  test('holds every running late case once, over pages and calendars, the latest in working time first', async () => {
    const due = await expected((_, passed) => passed);
    expect(due.length).toBeGreaterThanOrEqual(10);
    const items = await pages('lanhdao.tinh', 'overdue');
    expect(items.map((item) => ({ code: item['code'], late: item['lateMinutes'] }))).toEqual(due.map(({ code, late }) => ({ code, late })));
    for (const item of items) {
      expect(item['state']).toBe('overdue');
      expect(item['remainingMinutes']).toBe(-item['lateMinutes'] || 0);
      expect(item['stageLateMinutes']).toBeGreaterThan(0);
    }
  });

  test('puts the fewer minutes of another calendar behind more minutes of the same due instant', async () => {
    const items = await pages('lanhdao.tinh', 'overdue');
    const place = (unit: string, dueAt: string) => items.findIndex((item) => item['code'].startsWith(unit) && item['dueAt'] === dueAt);
    const shared = items.filter((item) => item['code'].startsWith('H99.42') && place('H99.41', item['dueAt']) >= 0);
    expect(shared.length).toBeGreaterThan(0);
    for (const item of shared) {
      const other = items[place('H99.41', item['dueAt'])];
      expect(other?.['lateMinutes']).toBe(item['lateMinutes'] + 30);
      expect(place('H99.41', item['dueAt'])).toBeLessThan(items.indexOf(item));
    }
  });

  test('counts by unit and stage, and names late cases that stand still apart', async () => {
    const body = (await get('lanhdao.tinh', 'overdue')).json();
    const { rows } = await player.sql.query(
      `SELECT u.code, count(*)::int AS count FROM case_file c JOIN case_stage s ON s.case_id = c.id AND s.closed_at IS NULL JOIN unit u ON u.id = s.unit_id
       WHERE c.status IN ('received', 'processing') AND c.due_at < $1 GROUP BY 1 ORDER BY 1`,
      [NOW],
    );
    const byUnit = body['counts'].byUnit.map(({ unit, count }: Json) => ({ code: unit.code, count }));
    expect(byUnit.sort((a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1))).toEqual(rows);
    expect(body['counts'].total).toBe(rows.reduce((sum, row) => sum + row.count, 0));
    expect(body['counts'].byStage.reduce((sum: number, { count }: Json) => sum + count, 0)).toBe(body['counts'].total);
    expect(body['counts'].lateButStanding).toBe(COUNTERS.length);
  });

  test('is narrowed by stage and unit', async () => {
    const all = await pages('lanhdao.tinh', 'overdue');
    const appraise = await pages('lanhdao.tinh', 'overdue?stage=appraise');
    expect(appraise.map((item) => item['code'])).toEqual(all.filter((item) => item['stage'].key === 'appraise').map((item) => item['code']));
    const commune = await pages('lanhdao.tinh', 'overdue?unitCode=H99.42');
    expect(commune.length).toBeGreaterThan(0);
    expect(commune.map((item) => item['code'])).toEqual(all.filter((item) => item['code'].startsWith('H99.42')).map((item) => item['code']));
  });

  test('shows nobody more than their reach', async () => {
    const all = await pages('lanhdao.tinh', 'overdue');
    const district = await pages('lanhdao.thanhgiang', 'overdue');
    expect(district.map((item) => item['code'])).toEqual(all.filter((item) => item['code'].startsWith('H99.21')).map((item) => item['code']));
    const counter = await pages('motcua.tanlap', 'overdue');
    expect(counter.length).toBeGreaterThan(0);
    expect(counter.every((item) => item['code'].startsWith('H99.21.05.01'))).toBe(true);
    const clerk = await pages('vanthu.tinh', 'overdue');
    expect(clerk).toEqual([]);
    for (const [username, unit] of [['lanhdao.thanhgiang', 'H99.41'], ['motcua.tanlap', 'H99.21.05.02'], ['motcua.tanlap', 'H99.00']]) {
      expect((await get(username ?? '', `overdue?unitCode=${unit}`)).statusCode).toBe(404);
    }
    expect((await call('GET', '/api/v1/oversight/overdue')).statusCode).toBe(401);
  });

  test.each(['nonsense', 'WzEsMiwzLCI0Il0', Buffer.from('[1e300,1,1,"00000000-0000-4000-8000-000000000000"]').toString('base64url')])('refuses the cursor %s', async (after) => {
    expect((await get('lanhdao.tinh', `overdue?after=${after}`)).statusCode).toBe(400);
  });
});

test('the due-soon list holds what is due within eight working hours, the most urgent first', async () => {
  const soon = await expected((late, passed) => !passed && late >= -480);
  expect(soon.length).toBeGreaterThanOrEqual(5);
  const items = await pages('lanhdao.tinh', 'due-soon');
  expect(items.map((item) => ({ code: item['code'], late: -item['remainingMinutes'] }))).toEqual(soon.map(({ code, late }) => ({ code, late })));
  expect(new Set(items.map((item) => item['state']))).toEqual(new Set(['soon']));
});

test('the workload adds up to the open stages', async () => {
  const body = (await get('lanhdao.tinh', 'workload')).json();
  const { rows } = await player.sql.query(
    `SELECT count(*)::int AS open, count(*) FILTER (WHERE c.status IN ('supplement', 'suspended'))::int AS waiting,
       count(*) FILTER (WHERE c.status IN ('received', 'processing') AND c.due_at < $1)::int AS overdue
     FROM case_stage s JOIN case_file c ON c.id = s.case_id WHERE s.closed_at IS NULL AND c.status IN ('received', 'processing', 'supplement', 'suspended')`,
    [NOW],
  );
  const sum = (key: string) => body['units'].reduce((total: number, unit: Json) => total + unit[key], 0);
  expect({ open: sum('open'), waiting: sum('waiting'), overdue: sum('overdue') }).toEqual(rows[0]);
  expect(sum('soon')).toBe((await expected((late, passed) => !passed && late >= -480)).length);
  const done = await player.sql.query(`SELECT count(*)::int AS done FROM case_stage WHERE used_minutes IS NOT NULL AND closed_at >= $1::timestamptz - interval '30 days'`, [NOW]);
  expect(body['officers'].reduce((total: number, officer: Json) => total + officer['doneLast30Days'], 0)).toBe(done.rows[0].done);
  expect((await get('motcua.tanlap', 'workload')).statusCode).toBe(403);
});

describe('who holds the open cases', () => {
  const LISTS = { overdue: 'overdue', soon: 'due-soon', within: 'within', standing: 'standing' } as const;

  test.each(['', 'unitCode=H99.42', 'field=ho-tich'])('every figure is the length of the list behind it (%s)', async (narrowed) => {
    const body = (await get('lanhdao.tinh', `holders?${narrowed}`)).json();
    const groups: [Json, string][] = [
      [body['total'], ''],
      ...body['units'].map((row: Json) => [row, `heldBy=${row['unit']['code']}`]),
      ...body['officers'].map((row: Json) => [row, `staffId=${row['staff']?.['id'] ?? 'nobody'}`]),
      ...body['stages'].map((row: Json) => [row, `stage=${row['key']}`]),
    ];
    for (const [counts, filter] of groups) {
      for (const [figure, list] of Object.entries(LISTS)) {
        const { items, counts: listed } = (await get('lanhdao.tinh', `${list}?limit=200&${narrowed}&${filter}`)).json();
        expect([filter, list, items.length]).toEqual([filter, list, counts[figure]]);
        if (filter === '') expect(listed['total']).toBe(counts[figure]);
      }
    }
  });

  test('the four lists hold every open case of the clock once', async () => {
    const { rows } = await player.sql.query(`SELECT count(*)::int FROM case_file WHERE status IN ('received', 'processing', 'supplement', 'payment', 'suspended') AND due_at IS NOT NULL`);
    const total = (await get('lanhdao.tinh', 'holders')).json()['total'];
    expect(total['overdue'] + total['soon'] + total['within'] + total['standing']).toBe(rows[0].count);
    expect(Object.values(total).filter((number) => number === 0).length).toBeLessThan(2);
  });

  test('is for those who oversee, and names no unit out of reach', async () => {
    expect((await get('motcua.tanlap', 'holders')).statusCode).toBe(403);
    expect((await get('lanhdao.thanhgiang', 'holders?unitCode=H99.42')).statusCode).toBe(404);
    expect((await get('lanhdao.tinh', 'overdue?heldBy=H00')).statusCode).toBe(404);
    expect((await get('lanhdao.tinh', 'overdue?staffId=somebody')).statusCode).toBe(400);
  });
});

describe('the scorecard', () => {
  const within = async (cases: readonly Told[], unitCode: string): Promise<Told[]> => {
    const directory = await app.app.get(Directory).current();
    const ids = new Set(directory.tree.subtree(await player.unitId(unitCode)).map((unit) => unit.id));
    return cases.filter((item) => ids.has(item.receivingUnitId) || ids.has(item.resolvingAuthorityId));
  };
  const PERIODS = [['2026-08-01', '2026-09-01'], ['2026-07-01', '2026-10-01'], ['2026-08-04', '2026-08-07'], ['2026-08-13', '2026-08-27'], ['2026-09-01', '2026-09-08']] as const;

  test.each(PERIODS)('from %s to %s is what the events add up to', async (from, to) => {
    for (const unitCode of ['H99', 'H99.21', 'H99.42']) {
      const body = (await get('lanhdao.tinh', `scorecard?from=${from}&to=${to}&unitCode=${unitCode}`)).json();
      const counted = recount(await within(await tell(player.sql), unitCode), from, to, NOW);
      expect(body['counts']).toEqual(counted);
      expect(counted.received + counted.carriedOver).toBe(counted.solved + counted.withdrawn + counted.inProgress);
      expect(counted.inProgress).toBe(counted.inProgressWithin + counted.inProgressOverdue);
      expect(counted.solved).toBe(counted.solvedEarly + counted.solvedOnTime + counted.solvedLate);
    }
  });

  test('gives each figure as number and share against its target', async () => {
    const body = (await get('lanhdao.tinh', 'scorecard?from=2026-07-01&to=2026-10-01')).json();
    const figures = new Map<string, Json>(body['figures'].map((figure: Json) => [figure['key'], figure]));
    const { counts } = body as { counts: Record<string, number> };
    expect(figures.get('online-reception')).toMatchObject({ numerator: 10, denominator: counts['received'], share: 10 / (counts['received'] ?? 0), target: 0.55, strict: true, verdict: 'not-met' });
    expect(figures.get('solved-in-time')).toMatchObject({ numerator: (counts['solvedEarly'] ?? 0) + (counts['solvedOnTime'] ?? 0), denominator: counts['solved'], target: null, verdict: null });
    expect(figures.get('processed-online-commune')).toMatchObject({ share: 1, target: 0.65, verdict: 'met' });
    expect(figures.get('processed-online-district')).toMatchObject({ numerator: 0, denominator: 0, share: null, verdict: 'not-enough' });
    expect(figures.get('satisfied')).toMatchObject({ denominator: 0, share: null, verdict: 'not-enough' });
    expect(figures.get('units-using')?.['verdict']).toBe('not-met');
    expect(body).toMatchObject({ period: { from: '2026-07-01', to: '2026-10-01', text: 'từ ngày 01/07/2026 đến hết ngày 30/09/2026' }, unit: { code: 'H99' }, asOf: NOW });
    expect(counts['solvedLateButAsExtended']).toBe(COUNTERS.length);
  });

  test('counts a department by the stages that lie in it, and a counter by what it received', async () => {
    const department = (await get('truong.tuphap.tinh', 'scorecard')).json();
    expect(department).toMatchObject({ unit: { code: 'H99.15' }, counts: { received: 0, inProgress: 0 } });
    const commune = (await get('lanhdao.tinh', 'scorecard?unitCode=H99.41.02')).json();
    const { rows } = await player.sql.query<{ count: number }>(
      `SELECT count(DISTINCT s.case_id)::int AS count FROM case_stage s JOIN unit u ON u.id = s.unit_id WHERE u.code = 'H99.41.02'`,
    );
    expect(commune['counts'].received).toBe(rows[0]?.count);
    expect(rows[0]?.count).toBeGreaterThan(0);
    const counter = (await get('motcua.tanlap', 'scorecard')).json();
    expect(counter['counts']).toEqual(recount(await within(await tell(player.sql), 'H99.21.05.01'), '2026-01-01', '2026-09-08', NOW));
  });

  test('loses no case of a unit that has ended, and names it', async () => {
    const PERIOD = 'from=2026-07-01&to=2026-09-01';
    const asked = async () => (await get('lanhdao.tinh', `scorecard?${PERIOD}`)).json();
    const figureOf = (body: Json, key: string): Json => body['figures'].find((figure: Json) => figure['key'] === key);
    const [before, units] = [await asked(), (await get('lanhdao.tinh', 'scorecard/figures/units-using/units?part=denominator&from=2026-10-01&to=2026-11-01')).json()['total']];
    const directory = app.app.get(Directory);
    await player.sql.query(`UPDATE unit SET active_to = '2026-08-31' WHERE code IN ('H99.42', 'H99.42.01')`);
    try {
      await directory.refresh();
      const after = await asked();
      expect(after['counts']).toEqual(before['counts']);
      expect(figureOf(after, 'units-using')).toEqual(figureOf(before, 'units-using'));
      expect((await get('lanhdao.tinh', 'scorecard/figures/units-using/units?part=denominator&from=2026-10-01&to=2026-11-01')).json()['total']).toBe(units - 2);
      const report = (await get('lanhdao.tinh', `reports/ii-06a?by=unit&${PERIOD}`)).json();
      const { name } = (await directory.current()).ever.findByCode('H99.42') ?? { name: '' };
      expect(report['sections'][0].rows.map((row: Json) => row['cells'][1])).toContain(name);
      expect((await get('lanhdao.tinh', 'scorecard?unitCode=H99.42')).statusCode).toBe(404);
    } finally {
      await player.sql.query(`UPDATE unit SET active_to = NULL WHERE code IN ('H99.42', 'H99.42.01')`);
      await directory.refresh();
    }
  });

  test('refuses a period that is none, and a unit out of reach', async () => {
    expect((await get('lanhdao.tinh', 'scorecard?from=2026-09-02&to=2026-09-01')).json()).toMatchObject({ code: 'invalid-request', errors: [{ field: 'to' }] });
    expect((await get('lanhdao.thanhgiang', 'scorecard?unitCode=H99')).statusCode).toBe(404);
  });
});

test('every route of oversight is in the OpenAPI document with its answer', () => {
  const { paths } = openApiDocument(app.app);
  for (const path of ['overdue', 'due-soon', 'workload', 'scorecard', 'reports', 'reports/{report}.xlsx', 'report-schedules']) {
    expect([path, Object.keys(paths[`/api/v1/oversight/${path}`]?.get?.responses ?? {})]).toEqual([path, ['200']]);
  }
});

test('a figure, the list that it opens and the file of that list are of the same cases, whatever they are narrowed to', async () => {
  const filters = fc.record(
    {
      unitCode: fc.constantFrom('H99', 'H99.21', 'H99.42', 'H99.41.01', 'H99.21.05.01', 'H99.15'),
      field: fc.constantFrom('ho-tich', 'dat-dai', 'chung-thuc'),
      from: fc.constantFrom('2026-07-01', '2026-08-03', '2026-08-12'),
      to: fc.constantFrom('2026-08-27', '2026-09-01', '2026-10-01'),
    },
    { requiredKeys: ['from', 'to'] },
  );
  const rowsOf = async (name: string, query: string): Promise<number> => readCsv((await get('lanhdao.tinh', `reports/${name}.csv?${query}`)).body).length - 1;
  const seen = { late: 0, received: 0 };
  await fc.assert(
    fc.asyncProperty(filters, async ({ from, to, ...reach }) => {
      const [now, period] = [new URLSearchParams(reach).toString(), new URLSearchParams({ from, to, ...reach }).toString()];
      const late = (await get('lanhdao.tinh', `overdue?limit=200&${now}`)).json();
      const figure = (await get('lanhdao.tinh', `holders?${now}`)).json()['total'].overdue;
      expect([now, late['counts'].total, late['items'].length, await rowsOf('overdue', now)]).toEqual([now, figure, figure, figure]);
      const { total, items } = (await get('lanhdao.tinh', `scorecard/figures/online-reception/cases?part=denominator&limit=200&${period}`)).json();
      expect([period, items.length, await rowsOf('reception', period)]).toEqual([period, total, total]);
      if (reach.field === undefined) expect((await get('lanhdao.tinh', `scorecard?${period}`)).json()['counts'].received).toBe(total);
      seen.late += figure;
      seen.received += total;
    }),
    { numRuns: 8, examples: [[{ from: '2026-07-01', to: '2026-10-01' }]] },
  );
  expect(Object.values(seen).every((count) => count > 0)).toBe(true);
});

describe('reports', () => {
  reportTests(() => ({ app, player, get, call: ask }));

  test('of II.06a the columns of the last line add up', async () => {
    const rows = readXlsx((await get('lanhdao.tinh', 'reports/ii-06a.xlsx?from=2026-08-01&to=2026-09-01')).bytes);
    const total = rows.find((row) => row.some((cell) => cell.value === 'Tổng cộng'))?.slice(2).map((cell) => Number(cell.value)) ?? [];
    const [received = 0, online = 0, other = 0, carried = 0, solved = 0, early = 0, onTime = 0, late = 0, open = 0, inTime = 0, overdue = 0] = total;
    expect(received).toBeGreaterThan(0);
    expect([online + other + carried, early + onTime + late, inTime + overdue, solved + open]).toEqual([received, solved, open, received]);
  });

  test('of overdue cases stand under the name of their unit', async () => {
    const codes = (await pages('lanhdao.thanhgiang', 'overdue')).map((item) => item['code']);
    const rows = readXlsx((await get('lanhdao.thanhgiang', 'reports/overdue.xlsx')).bytes);
    expect(rows.map((row) => row[1]?.value ?? '').filter((value) => value.startsWith('H99'))).toEqual(codes);
    expect(rows.flat().map((cell) => cell.value)).toEqual(expect.arrayContaining(['DANH SÁCH HỒ SƠ QUÁ HẠN', 'ỦY BAN NHÂN DÂN HUYỆN THANH GIANG', 'ỦY BAN NHÂN DÂN TỈNH AN HẢI']));
  });
});

describe('open data', () => openDataTests(() => ({ app, player, get, call: ask })));

// They move the clock for good, so they come last.
describe('reports on schedule', () => scheduleTests(() => ({ app, player, get, call: ask })));
