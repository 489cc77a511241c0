import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';
import { EmbeddedPostgres } from '../../apps/one-stop/src/embedded-postgres/embedded-postgres.js';
import { prepareTemplate } from './template.js';

const templateName = 'mot_cua_template';
const preparationLimitMs = 180_000;
const sourceBusy = '55006';

/** A database of its own, as it is after a first start, and how it goes away. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

let ready: Promise<string> | undefined;

/**
 * A fresh database with schema, catalogue and demonstration authority, cloned from a template within moments. The
 * first call of a Jest run starts its cluster and fills the template; the others, in every worker, wait for that.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  ready ??= ensureCluster();
  const admin = await ready;
  const name = `test_${randomBytes(8).toString('hex')}`;
  await withClient(admin, (client) => cloneTemplate(client, name));
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () =>
      withClient(admin, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
      }),
  };
}

async function cloneTemplate(client: Client, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${templateName}`);
      return;
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === sourceBusy;
      if (!busy || attempt === 50) throw error;
      await sleep(100);
    }
  }
}

async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function runFolder(): string {
  const folder = process.env['MOT_CUA_TEST_RUN'];
  if (folder === undefined) throw new Error("run this through the project's Jest configuration: its globalSetup names the run folder");
  return folder;
}

/** Gives the address of the cluster's own database. Whoever makes the folder `starting` first does the work. */
async function ensureCluster(): Promise<string> {
  const folder = runFolder();
  const answer = join(folder, 'answer.json');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(answer) && isFirst(folder)) await startCluster(folder, answer);
  for (const end = Date.now() + preparationLimitMs; Date.now() < end; await sleep(50)) {
    if (!existsSync(answer)) continue;
    const { url, fault } = JSON.parse(readFileSync(answer, 'utf8')) as { url?: string; fault?: string };
    if (url !== undefined) return url;
    throw new Error(`the test cluster could not be prepared: ${fault}`);
  }
  throw new Error('the test cluster was not prepared in time; the worker that began it has probably died');
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'starting'));
    return true;
  } catch {
    return false;
  }
}

async function startCluster(folder: string, answer: string): Promise<void> {
  const say = (words: object) => {
    writeFileSync(`${answer}.new`, JSON.stringify(words), { mode: 0o600 });
    renameSync(`${answer}.new`, answer);
  };
  try {
    chmodSync(folder, 0o711);
    watch(folder);
    const server = await EmbeddedPostgres.start({ folder, durable: false, settings: { max_connections: '200' } });
    server.handOver();
    const { data } = server.place;
    writeFileSync(join(folder, 'place'), `${data}\n${dirname(data) === folder ? 'inside' : 'outside'}\n`);
    await fillTemplate(server);
    say({ url: server.url('postgres') });
  } catch (error) {
    say({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

/** A template that nobody may connect to can always be cloned. */
async function fillTemplate(server: EmbeddedPostgres): Promise<void> {
  await prepareTemplate(await server.ensureDatabase(templateName));
  await withClient(server.url('postgres'), (client) => client.query(`ALTER DATABASE ${templateName} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`));
}

/** Jest's teardown ends the cluster; where Jest is killed, this process does. */
function watch(folder: string): void {
  const script = join(import.meta.dirname, 'postgres-watchdog.mjs');
  spawn(process.execPath, [script, process.env['MOT_CUA_TEST_JEST'] ?? '', folder], { detached: true, stdio: 'ignore' }).unref();
}
