import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processMark } from '../../apps/one-stop/src/embedded-postgres/os-process.js';
import { Program } from '../support/program.js';

const main = join(import.meta.dirname, '../../dist/apps/one-stop/src/main.js');
/** Nothing listens on the ports below 10 of a test machine. */
const nobody = '127.0.0.1:9';

let root: string;
let folders = 0;
const running = new Set<Program>();

jest.setTimeout(180_000);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mot-cua-start-'));
  chmodSync(root, 0o755);
});

afterEach(async () => {
  for (const program of running) {
    program.signal('SIGTERM');
    await program.ended;
  }
  running.clear();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function newFolder(): string {
  folders += 1;
  return join(root, String(folders));
}

function listen(): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve({ server, port: (server.address() as AddressInfo).port }));
  });
}

async function freePort(): Promise<number> {
  const { server, port } = await listen();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function launch(env: Record<string, string>, args: readonly string[] = ['--empty']): Program {
  const program = Program.start(main, args, env);
  running.add(program);
  return program;
}

async function ready(port: number): Promise<number> {
  for (let tries = 0; tries < 600; tries += 1) {
    const status = await fetch(`http://127.0.0.1:${port}/health/ready`).then((answer) => answer.status).catch(() => 0);
    if (status === 200) return status;
    await sleep(100);
  }
  return 0;
}

function databasePid(folder: string): number {
  return Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Ends with code 1 and exactly one line, which is Vietnamese with English in parentheses. */
async function expectOneLine(program: Program, words: RegExp): Promise<void> {
  expect(await program.ended).toBe(1);
  running.delete(program);
  const lines = program.errors.trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(words);
  expect(lines[0]).toMatch(/\(.+\)\.?$/);
}

describe('npm start', () => {
  test('answers, refuses a second start, and a signal ends everything, PostgreSQL last', async () => {
    const [folder, port] = [newFolder(), await freePort()];
    const first = launch({ DATA_DIR: folder, PORT: String(port) });
    expect(await ready(port)).toBe(200);
    await first.says(/MỘT CỬA đã sẵn sàng/);
    const database = databasePid(folder);
    await expectOneLine(launch({ DATA_DIR: folder, PORT: String(await freePort()) }), /Một Cửa đang chạy từ thư mục này/);
    first.signal('SIGTERM');
    expect(await first.ended).toBe(0);
    running.delete(first);
    expect(processMark(database)).toBeUndefined();
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  test('goes on after kill -9, and keeps its keys', async () => {
    const [folder, port] = [newFolder(), await freePort()];
    const first = launch({ DATA_DIR: folder, PORT: String(port) });
    expect(await ready(port)).toBe(200);
    const [database, key] = [databasePid(folder), readFileSync(join(folder, 'secret.key'), 'utf8')];
    first.signal('SIGKILL');
    await first.ended;
    running.delete(first);
    const second = launch({ DATA_DIR: folder, PORT: String(port) });
    expect(await ready(port)).toBe(200);
    expect(second.output).toContain('Đã dừng cơ sở dữ liệu còn sót');
    expect(processMark(database)).toBeUndefined();
    expect(readFileSync(join(folder, 'secret.key'), 'utf8')).toBe(key);
  });

  test('a signal during the start ends it too', async () => {
    for (const delay of [300, 900, 1500]) {
      const folder = newFolder();
      const program = launch({ DATA_DIR: folder, PORT: String(await freePort()) });
      await sleep(delay);
      program.signal('SIGINT');
      await program.ended;
      running.delete(program);
      expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
    }
  });
});

describe('what a person can put right is said in one line', () => {
  test('a busy port', async () => {
    const { server, port } = await listen();
    await expectOneLine(launch({ DATA_DIR: newFolder(), PORT: String(port) }), new RegExp(`Cổng ${port} .* đang bị chương trình khác dùng`));
    server.close();
  });

  test('a folder that cannot be written', async () => {
    const file = newFolder();
    writeFileSync(file, '');
    await expectOneLine(launch({ DATA_DIR: join(file, 'data') }), /Không ghi được vào thư mục/);
  });

  test.each([
    ['DATABASE_URL', `postgres://someone:secret@${nobody}/x`, /Không kết nối được PostgreSQL ở 127\.0\.0\.1:9/],
    ['DATABASE_URL', 'mysql://x', /DATABASE_URL không hợp lệ/],
    ['DATABASE_URL', 'postgres://someone@no-such-host.invalid/x', /Không kết nối được PostgreSQL ở no-such-host\.invalid/],
    ['SMTP_URL', `smtp://${nobody}`, /Không kết nối được máy chủ thư ở 127\.0\.0\.1:9/],
    ['SMTP_URL', 'mail', /SMTP_URL không hợp lệ/],
    ['QUEUE_URL', `redis://${nobody}`, /Không kết nối được Redis ở 127\.0\.0\.1:9/],
    ['QUEUE_URL', 'http://x', /QUEUE_URL không hợp lệ/],
    ['PORT', '70000', /PORT không hợp lệ/],
    ['HOST', 'no-such-host.invalid', /Không mở được địa chỉ HOST=no-such-host\.invalid/],
  ])('%s=%s', async (name, value, words) => {
    const env = { DATA_DIR: newFolder(), PORT: String(await freePort()), [name]: value };
    const program = launch(env);
    await expectOneLine(program, words);
    expect(program.errors).not.toContain('secret');
  });

  test('an unknown argument', async () => {
    await expectOneLine(launch({ DATA_DIR: newFolder() }, ['--leer']), /Không hiểu tham số “--leer”/);
  });
});
