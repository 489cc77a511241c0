import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { processMark } from '../../apps/one-stop/src/embedded-postgres/os-process.js';
import { Program } from '../support/program.js';

const parentScript = join(import.meta.dirname, '../support/embedded-postgres-parent.mjs');

interface Answer {
  readonly ready?: boolean;
  readonly pid: number;
  readonly url: string;
  readonly orphan: string;
  readonly place: { readonly home: string; readonly data: string; readonly user?: { readonly uid: number; readonly gid: number } };
  readonly refused?: string;
  readonly taken?: boolean;
}

let root: string;
let folder: string;
const running = new Set<Program>();
const helpers = new Set<ChildProcess>();

jest.setTimeout(120_000);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mot-cua-embedded-'));
  chmodSync(root, 0o755);
});

afterEach(async () => {
  for (const helper of helpers) helper.kill('SIGQUIT');
  helpers.clear();
  for (const parent of running) await stop(parent);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function newFolder(name: string): void {
  folder = join(root, name, 'data');
}

async function launch(): Promise<{ parent: Program; answer: Answer }> {
  const parent = Program.start(parentScript, [folder]);
  running.add(parent);
  const answer = JSON.parse(await parent.says(/^\{.*\}$/m)) as Answer;
  return { parent, answer };
}

async function stop(parent: Program): Promise<void> {
  parent.signal('SIGTERM');
  await parent.ended;
  running.delete(parent);
}

async function killParent(parent: Program): Promise<void> {
  parent.signal('SIGKILL');
  await parent.ended;
  running.delete(parent);
}

async function query<Row>(url: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** A zombie, which a careless init does not clear, is dead. */
function lives(pid: number): boolean {
  return processMark(pid) !== undefined;
}

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200 && lives(pid); tries += 1) await sleep(50);
  return !lives(pid);
}

/** Replaces the pid in a lock that a killed server left behind. */
function writeLock(data: string, pid: number): void {
  const lines = `${pid}\n${data}\n1700000000\n5432\n\n127.0.0.1\n`;
  writeFileSync(join(data, 'postmaster.pid'), lines);
}

describe('a cluster of our own', () => {
  test('starts with checksums, UTF-8, loopback only and a secret password, and stops with its parent', async () => {
    newFolder('fresh');
    const { parent, answer } = await launch();
    expect(answer).toMatchObject({ ready: true, orphan: 'none' });
    const [settings] = await query<Record<string, string>>(
      answer.url,
      `SELECT current_setting('data_checksums') AS checksums, current_setting('listen_addresses') AS host,
              current_setting('server_encoding') AS encoding, lower('ĐƯỜNG ẤP') AS lower,
              (SELECT string_agg(x, ' ' ORDER BY x COLLATE "vi-x-icu") FROM unnest(ARRAY['ấn', 'đa', 'da', 'an']) AS x) AS sorted`,
    );
    expect(settings).toEqual({ checksums: 'on', host: '127.0.0.1', encoding: 'UTF8', lower: 'đường ấp', sorted: 'an ấn da đa' });
    expect(statSync(join(folder, 'postgres.password')).mode & 0o777).toBe(0o600);
    await stop(parent);
    expect(await gone(answer.pid)).toBe(true);
  });

  test('keeps data and port over a restart', async () => {
    newFolder('restart');
    const first = await launch();
    await query(first.answer.url, "CREATE TABLE kept AS SELECT 'Nguyễn Thị Ấn' AS name");
    await stop(first.parent);
    const second = await launch();
    expect(await query(second.answer.url, 'SELECT name FROM kept')).toEqual([{ name: 'Nguyễn Thị Ấn' }]);
    expect(new URL(second.answer.url).port).toBe(new URL(first.answer.url).port);
  });

  test('comes back on the same port when the server itself is killed', async () => {
    newFolder('revived');
    const { answer } = await launch();
    await query(answer.url, 'CREATE TABLE kept AS SELECT 1 AS n');
    process.kill(answer.pid, 'SIGKILL');
    expect(await gone(answer.pid)).toBe(true);
    let rows: unknown[] = [];
    for (let tries = 0; tries < 200 && rows.length === 0; tries += 1) {
      rows = await query(answer.url, 'SELECT n FROM kept').catch(() => []);
      await sleep(50);
    }
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('sets a new password when the file with it is lost', async () => {
    newFolder('password');
    const first = await launch();
    await stop(first.parent);
    rmSync(join(folder, 'postgres.password'));
    const second = await launch();
    expect(second.answer.ready).toBe(true);
    expect(new URL(second.answer.url).password).not.toBe(new URL(first.answer.url).password);
  });

  test('begins anew where making the cluster was cut off', async () => {
    newFolder('cut-off');
    mkdirSync(join(folder, 'postgres.new'), { recursive: true });
    writeFileSync(join(folder, 'postgres.new', 'PG_VERSION'), '18\n');
    const { answer } = await launch();
    expect(answer.ready).toBe(true);
    expect(existsSync(join(folder, 'postgres.new'))).toBe(false);
  });

  test('runs in a folder that only its owner may enter', async () => {
    newFolder('private');
    mkdirSync(dirname(folder), { mode: 0o700 });
    const { parent, answer } = await launch();
    expect(answer.ready).toBe(true);
    const asRoot = process.getuid?.() === 0;
    expect(answer.place.data.startsWith(root)).toBe(!asRoot);
    expect(existsSync(join(folder, 'postgres.place'))).toBe(asRoot);
    await query(answer.url, 'CREATE TABLE kept AS SELECT 1 AS n');
    await stop(parent);
    const again = await launch();
    expect(await query(again.answer.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await stop(again.parent);
    if (asRoot) rmSync(dirname(answer.place.data), { recursive: true });
  });
});

describe('after kill -9 of the parent', () => {
  test('the next start stops exactly its own orphan and keeps what was committed', async () => {
    newFolder('orphan');
    let { parent, answer } = await launch();
    await query(answer.url, 'CREATE TABLE kept (n int)');
    for (let round = 1; round <= 5; round += 1) {
      await query(answer.url, `INSERT INTO kept VALUES (${round})`);
      await killParent(parent);
      expect(lives(answer.pid)).toBe(true);
      const orphan = answer.pid;
      ({ parent, answer } = await launch());
      expect(answer.orphan).toBe('stopped');
      expect(lives(orphan)).toBe(false);
      expect(await query(answer.url, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: round }]);
    }
  });

  test('a parent that is killed at any moment of its start leaves nothing that stops the next', async () => {
    newFolder('any-moment');
    for (const delay of [150, 300, 450, 600, 800, 1000]) {
      const parent = Program.start(parentScript, [folder]);
      await sleep(delay);
      await killParent(parent);
    }
    const { answer } = await launch();
    expect(answer.ready).toBe(true);
  });

  test('a foreign process whose number stands in the lock is not touched', async () => {
    newFolder('foreign');
    const first = await launch();
    await stop(first.parent);
    const { data, user } = first.answer.place;
    const foreign = spawn('sleep', ['300'], { stdio: 'ignore', cwd: '/', ...user });
    helpers.add(foreign);
    writeLock(data, foreign.pid ?? 0);
    const second = await launch();
    expect(second.answer).toMatchObject({ ready: true, orphan: 'cleared' });
    expect(lives(foreign.pid ?? 0)).toBe(true);
  });

  test('a server that somebody else runs on the data is neither stopped nor its lock deleted', async () => {
    newFolder('somebody');
    const first = await launch();
    await stop(first.parent);
    const { home, data, user } = first.answer.place;
    const options = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-p', new URL(first.answer.url).port];
    const other = spawn(join(home, 'bin/postgres'), [...options, '-D', data], { stdio: 'ignore', cwd: '/', ...user });
    helpers.add(other);
    for (let tries = 0; tries < 200 && !existsSync(join(data, 'postmaster.pid')); tries += 1) await sleep(50);
    const lock = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0];
    const second = await launch();
    expect(second.answer.refused).toContain(String(other.pid));
    expect(lives(other.pid ?? 0)).toBe(true);
    expect(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]).toBe(lock);
  });
});

describe('one start at a time', () => {
  test('a second start on the folder is refused while the first lives', async () => {
    newFolder('second');
    const first = await launch();
    const second = await launch();
    expect(second.answer).toMatchObject({ taken: true });
    expect(await second.parent.ended).toBe(1);
    expect(lives(first.answer.pid)).toBe(true);
  });

  test('of many at the same moment exactly one starts', async () => {
    newFolder('many');
    const answers = await Promise.all(Array.from({ length: 4 }, launch));
    expect(answers.filter(({ answer }) => answer.ready === true)).toHaveLength(1);
    expect(answers.filter(({ answer }) => answer.taken === true)).toHaveLength(3);
  });

  test('a start while the last one stops waits for it', async () => {
    newFolder('waits');
    const first = await launch();
    first.parent.signal('SIGTERM');
    await sleep(30);
    const second = await launch();
    expect(second.answer.ready).toBe(true);
  });
});
