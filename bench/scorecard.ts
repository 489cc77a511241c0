import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { publishCatalog, seedDemoAuthority } from '#catalog';
import { addDays, addMonths, dateOf, periodOf, plainDate, type Instant, type Period } from '#domain';
import { Database, migrate, type CaseScope } from '#persistence';
import { SystemClock, hashPassword } from '#platform';
import { demoPassword } from '../apps/one-stop/src/demo-sign-ins.js';
import { EmbeddedPostgres } from '../apps/one-stop/src/embedded-postgres/embedded-postgres.js';
import { bareStatements, captured, type Bare, type BareStatements } from './bare-statements.js';
import { LeanClient, median, rate } from './clients.js';
import { seedUnits, seedYear } from './seed-year.js';
import { startSystem, type System } from './system.js';

const ROUNDS = 7;
const CLIENTS = 8;
const DEFAULT_CASES = 200_000;
/** The straight count is measured as often as it ends within this many seconds, at least once. */
const PATIENCE_S = 120;

/** `npm run bench -- scorecard [cases]`: the scorecard of a province over a year, and what the roll-ups cost a command. */
const cases = Number(process.argv[3] ?? DEFAULT_CASES);
if (!Number.isSafeInteger(cases) || cases < 1_000) throw new Error('npm run bench -- scorecard [cases]: at least 1000 cases');
const folder = mkdtempSync(join(tmpdir(), 'mot-cua-bench-'));
const server = await EmbeddedPostgres.start({ folder });
const url = await server.ensureDatabase('bench');
const owner = new pg.Client({ connectionString: url });
const pool = new pg.Pool({ connectionString: url, max: CLIENTS, options: '-c role=mot_cua_app -c TimeZone=Asia/Ho_Chi_Minh -c jit=off' });
// A connection that dies with the server at the end is no fault of the run.
pool.on('error', () => undefined);
let system: System | null = null;
try {
  await prepare();
  await owner.connect();
  await seedUnits(owner);
  await measureCreate();
  say(`${cases.toLocaleString('vi')} hồ sơ được gieo trong ${Math.round(await seedYear(owner, cases))} giây`);
  say(`dựng số tổng hợp (rebuild) ${await seconds(() => owner.query('SELECT rebuild_rollups()'))} giây`);
  await owner.query('VACUUM ANALYZE case_rollup');
  await takeStock();
  system = await startSystem(url, folder);
  say(`đối soát lần đầu, với số tồn của 35 ngày: ${await seconds(recounted)} giây`);
  await measureScorecards(system.port);
} finally {
  await system?.stop();
  await owner.end();
  await pool.end();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function prepare(): Promise<void> {
  await migrate({ url });
  const database = await Database.open({ url, poolSize: 2 });
  await publishCatalog(database);
  await seedDemoAuthority(database, await hashPassword(demoPassword));
  await database.close();
}

/** The same command with the trigger that writes roll-ups and without, in turn. */
async function measureCreate(): Promise<void> {
  const database = await Database.open({ url, poolSize: 2 });
  const statements = await bareStatements(database, 'H99.21.05.01', '1.004873', await officer());
  await database.close();
  const rounds: { on: number; off: number }[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const figures = { on: await creates('ENABLE', statements), off: await creates('DISABLE', statements) };
    if (round >= 0) rounds.push(figures);
  }
  await owner.query('ALTER TABLE case_file ENABLE TRIGGER case_file_received');
  const ratios = rounds.map(({ on, off }) => on / off);
  say(`tiếp nhận, SQL trần: có số tổng hợp ${range(rounds.map(({ on }) => on))}/s, không có ${range(rounds.map(({ off }) => off))}/s, tỷ lệ ${range(ratios, 2)}`);
}

async function creates(turn: 'ENABLE' | 'DISABLE', statements: BareStatements): Promise<number> {
  await owner.query(`ALTER TABLE case_file ${turn} TRIGGER case_file_received`);
  return rate(CLIENTS, 2, () => run(statements.create()));
}

async function officer() {
  const { rows } = await owner.query<{ id: string; name: string; unit_id: string }>(
    `SELECT s.id, s.full_name AS name, p.unit_id FROM staff s JOIN post p ON p.staff_id = s.id WHERE s.username = 'motcua.tanlap' LIMIT 1`,
  );
  const { id = '', name = '', unit_id: unitId = '' } = rows[0] ?? {};
  return { kind: 'staff', id, name, posts: [{ role: 'counter-officer', unitId }] } as const;
}

/** What the nightly work keeps of the day that a period ends with. */
async function takeStock(): Promise<void> {
  const database = await Database.open({ url, poolSize: 2 });
  const now = new SystemClock().now();
  const [rootId = ''] = await database.read(({ rollupChecks }) => rollupChecks.roots());
  const took = await seconds(() => database.write(({ rollupChecks }) => rollupChecks.takeStock(rootId, addDays(endedYear(now).to, -1), now)));
  say(`chốt số tồn cuối một ngày ${took} giây`);
  await database.close();
}

/** Resolves when the system's first recount is over, which would take part in what is measured. */
async function recounted(): Promise<void> {
  for (;;) {
    const { rows } = await owner.query('SELECT FROM rollup_check LIMIT 1');
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function endedYear(now: Instant): Period {
  const to = plainDate(`${dateOf(now).slice(0, 7)}-01`);
  return periodOf(addMonths(to, -12), to);
}

async function measureScorecards(port: number): Promise<void> {
  const client = new LeanClient(port);
  await client.call('POST', '/api/v1/sessions', { username: 'lanhdao.tinh', password: demoPassword });
  const now = new SystemClock().now();
  const tomorrow = addDays(dateOf(now), 1);
  const { rows } = await owner.query<{ id: string; root: string; code: string }>('SELECT id, root_id AS root, code FROM unit');
  const below = (code: string): CaseScope => ({ rootIds: [rows[0]?.root ?? ''], unitIds: rows.filter((unit) => unit.code === code || unit.code.startsWith(`${code}.`)).map(({ id }) => id), departmentIds: [] });
  const asked = [
    { name: 'tỉnh, một năm đến hôm nay', code: 'H99', period: periodOf(addDays(tomorrow, -365), tomorrow) },
    { name: 'tỉnh, mười hai tháng đã qua', code: 'H99', period: endedYear(now) },
    { name: 'một xã, một năm đến hôm nay', code: 'H99.B007', period: periodOf(addDays(tomorrow, -365), tomorrow) },
  ];
  for (const { name, code, period } of asked) {
    const path = `/api/v1/oversight/scorecard?from=${period.from}&to=${period.to}&unitCode=${code}`;
    const bare = await captured(({ rollups, scorecard }) => Promise.all([rollups.sums([period], below(code), now), scorecard.unitsUsing(below(code).unitIds, [period], now)]));
    const straight = await captured(({ scorecard }) => scorecard.tallies(period.start, period.end, now < period.end ? now : period.end, below(code)));
    await measure(name, () => client.call('GET', path), () => Promise.all(bare.map(run)), () => Promise.all(straight.map(run)));
  }
  client.close();
}

async function measure(name: string, http: () => Promise<unknown>, bare: () => Promise<unknown>, straight: () => Promise<unknown>): Promise<void> {
  const rounds: { http: number; bare: number }[] = [];
  for (let round = -2; round < ROUNDS; round += 1) {
    const figures = { http: await milliseconds(http), bare: await milliseconds(bare) };
    if (round >= 0) rounds.push(figures);
  }
  const counts: number[] = [];
  for (let spent = 0; counts.length === 0 || (counts.length < ROUNDS && spent + (counts.at(-1) ?? 0) < PATIENCE_S * 1000); spent += counts.at(-1) ?? 0) counts.push(await milliseconds(straight));
  const [https, bares] = [rounds.map((round) => round.http), rounds.map((round) => round.bare)];
  say(`${name}: bảng chỉ tiêu qua HTTP ${range(https)} ms, SQL trần ${range(bares)} ms, gấp ${range(rounds.map((round) => round.http / round.bare), 2)}`);
  say(`${''.padEnd(name.length)}  đếm thẳng từ hồ sơ ${range(counts)} ms (${counts.length} lần), gấp ${(median(counts) / median(https)).toFixed(0)} lần bảng chỉ tiêu`);
}

function run({ name, text, values }: Bare): Promise<unknown> {
  return pool.query({ name, text, values });
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function seconds(work: () => Promise<unknown>): Promise<string> {
  return ((await milliseconds(work)) / 1000).toFixed(1);
}

function range(values: readonly number[], digits = 0): string {
  return `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
