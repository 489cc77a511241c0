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
  /** Ends the program at once, in the middle of whatever it does, as a fault of power does. */
  kill(): Promise<void>;
  /** Starts it again over the same data. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the built system as a process of its own, over a fresh database with the demonstration authority and no cases, on a free port. */
export async function startOneStop(): Promise<RunningOneStop> {
  const [{ url, drop }, port] = await Promise.all([createTestDatabase(), freePort()]);
  const data = mkdtempSync(join(tmpdir(), 'mot-cua-journey-'));
  const address = `http://127.0.0.1:${port}`;
  const demoKey = randomUUID();
  const start = (): Program => Program.start(SCRIPT, ['--empty'], { DATABASE_URL: url, DATA_DIR: data, PORT: String(port), PUBLIC_URL: address, DEMO_KEY: demoKey });
  const programs = [start()];
  const running = (): Program => programs.at(-1) as Program;
  const ready = (): Promise<string> => running().says(/MỘT CỬA đã sẵn sàng/);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    running().signal(signal);
    await running().ended;
  };
  const close = async (): Promise<void> => {
    await end('SIGTERM');
    rmSync(data, { recursive: true, force: true });
    await drop();
  };
  await ready().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    address,
    demoKey,
    said: () => programs.map(({ output, errors }) => output + errors).join(''),
    kill: () => end('SIGKILL'),
    restart: async () => {
      programs.push(start());
      await ready();
    },
    close,
  };
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
