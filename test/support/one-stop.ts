import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase } from './postgres.js';
import { Program } from './program.js';

const SCRIPT = fileURLToPath(new URL('../../dist/apps/one-stop/src/main.js', import.meta.url));

/** The whole built system on one address: API, pages, development mailbox, and the notification worker. */
export interface RunningOneStop {
  /** `http://127.0.0.1:…`, without a trailing slash. */
  readonly address: string;
  /** Lets a test play past days over HTTP. */
  readonly demoKey: string;
  /** Everything that the program has written so far. */
  said(): string;
  close(): Promise<void>;
}

/** Starts the built system as a process of its own, over a fresh database with the demonstration authority and no cases, on a free port. */
export async function startOneStop(): Promise<RunningOneStop> {
  const [{ url, drop }, port] = await Promise.all([createTestDatabase(), freePort()]);
  const data = mkdtempSync(join(tmpdir(), 'mot-cua-journey-'));
  const address = `http://127.0.0.1:${port}`;
  const demoKey = randomUUID();
  const program = Program.start(SCRIPT, ['--empty'], { DATABASE_URL: url, DATA_DIR: data, PORT: String(port), PUBLIC_URL: address, DEMO_KEY: demoKey });
  const close = async (): Promise<void> => {
    program.signal('SIGTERM');
    await program.ended;
    rmSync(data, { recursive: true, force: true });
    await drop();
  };
  await program.says(/MỘT CỬA đã sẵn sàng/).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { address, demoKey, said: () => program.output + program.errors, close };
}

/** A port that the system has just had free: links in mails name it before anything listens there. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
