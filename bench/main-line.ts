import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Database } from '#persistence';
import { EmbeddedPostgres } from '../apps/one-stop/src/embedded-postgres/embedded-postgres.js';
import { demoPassword } from '../apps/one-stop/src/demo-sign-ins.js';
import { bareStatements, type Bare, type BareStatements } from './bare-statements.js';
import { LeanClient, median, rate } from './clients.js';
import { startSystem, type System } from './system.js';

const CLIENTS = 8;
const ROUNDS = 5;
const SECONDS = 4;
const COUNTER = 'H99.21.05.01';
const OFFICER = 'motcua.tanlap';
const PROCEDURE = '1.004873';

interface Created {
  readonly code: string;
  readonly pin: string;
  readonly version: number;
}

/** One command measured over HTTP and as the same SQL bare through pg, each preparing what it uses up. */
interface Contest {
  readonly name: string;
  /** Runs outside the measured time; `most` is how many turns there can be. */
  prepare?(most: number): Promise<void>;
  http(turn: number): Promise<unknown>;
  bare(turn: number): Promise<unknown>;
}

const folder = mkdtempSync(join(tmpdir(), 'mot-cua-bench-'));
const server = await EmbeddedPostgres.start({ folder });
const url = await server.ensureDatabase('bench');
let system: System | null = null;
const pool = new pg.Pool({ connectionString: url, max: CLIENTS, options: '-c role=mot_cua_app -c TimeZone=Asia/Ho_Chi_Minh -c jit=off' });
// A connection that dies with the server at the end is no fault of the run.
pool.on('error', () => undefined);
try {
  system = await startSystem(url, folder);
  const client = new LeanClient(system.port);
  const me = await client.call<{ id: string; fullName: string }>('POST', '/api/v1/sessions', { username: OFFICER, password: demoPassword });
  const database = await Database.open({ url, poolSize: 2 });
  const statements = await bareStatements(database, COUNTER, PROCEDURE, await officer(me));
  await database.close();
  for (const contest of await contests(client, statements)) await measure(contest);
  client.close();
} finally {
  await system?.stop();
  await pool.end();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function officer(me: { id: string; fullName: string }) {
  const { rows } = await pool.query<{ unit_id: string }>('SELECT unit_id FROM post WHERE staff_id = $1', [me.id]);
  return { kind: 'staff', id: me.id, name: me.fullName, posts: [{ role: 'counter-officer', unitId: rows[0]?.unit_id ?? '' }] } as const;
}

async function contests(client: LeanClient, statements: BareStatements): Promise<Contest[]> {
  const run = ({ name, text, values }: Bare) => pool.query({ name, text, values });
  const { papers } = await client.call<{ papers: { key: string; originals: number; copies: number; mandatory: boolean }[] }>('GET', `/api/v1/procedures/${PROCEDURE}`);
  const application = {
    procedureCode: PROCEDURE,
    channel: 'counter',
    applicant: { kind: 'person', fullName: 'Nguyễn Thị Hương Giang', identityNumber: '079190012345', birthDate: '1990-03-02', gender: 'female', phone: '0912345678', address: 'Thôn Đình, xã Tân Lập' },
    papers: papers.filter((paper) => paper.mandatory).map(({ key, originals, copies }) => ({ key, originals, copies })),
    delivery: 'counter',
  };
  const create = () => client.call<Created>('POST', '/api/v1/cases', application);
  let overHttp: Created[] = [];
  let bare: { id: string; code: string }[] = [];
  const known = await Promise.all(Array.from({ length: 200 }, create));
  return [
    { name: 'tiếp nhận (create case)', http: create, bare: () => run(statements.create()) },
    {
      name: 'chuyển bước (advance stage)',
      async prepare(most) {
        bare = await waiting(true, most);
        overHttp = (await waiting(false, most)).map(({ code }) => ({ code, pin: '', version: 2 }));
      },
      http(turn) {
        const { code, version } = overHttp[turn] ?? raise('Too few cases to advance over HTTP');
        return client.call('POST', `/api/v1/cases/${code}/actions/advance`, { version });
      },
      async bare(turn) {
        const { id, code } = bare[turn] ?? raise('Too few cases to advance bare');
        await run(statements.load(code));
        return run(statements.advance(id));
      },
    },
    {
      name: 'tra cứu (public lookup)',
      http(turn) {
        const { code, pin } = known[turn % known.length] ?? raise('No case to look up');
        return client.call('POST', '/api/v1/public/lookups', { code, pin });
      },
      bare: (turn) => run(statements.track(known[turn % known.length]?.code ?? '')),
    },
  ];
}

/** Cases that wait for their first advance: created bare (they share an empty salt) or over HTTP. */
async function waiting(bare: boolean, most: number): Promise<{ id: string; code: string }[]> {
  const { rows } = await pool.query<{ id: string; code: string }>(
    `SELECT id, code FROM case_file WHERE version = 2 AND (pin_salt = $1) = $2 ORDER BY submitted_at DESC LIMIT $3`,
    [Buffer.alloc(16), bare, most],
  );
  return rows;
}

/** HTTP and bare in turn, round by round, so that a machine whose speed drifts spoils no ratio. */
async function measure({ name, prepare, http, bare }: Contest): Promise<void> {
  const rounds: { http: number; bare: number }[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    await prepare?.(4_000);
    const seconds = round < 0 || prepare ? 1.5 : SECONDS;
    const figures = { http: await rate(CLIENTS, seconds, http), bare: await rate(CLIENTS, seconds, bare) };
    if (round >= 0) rounds.push(figures);
  }
  const ratios = rounds.map((round) => round.http / round.bare);
  const show = (values: number[]): string => Math.round(median(values)).toString().padStart(6);
  console.log(
    `${name.padEnd(30)} HTTP ${show(rounds.map((round) => round.http))}/s   bare SQL ${show(rounds.map((round) => round.bare))}/s   ratio ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
  );
}

function raise(message: string): never {
  throw new Error(message);
}
