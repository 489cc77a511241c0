import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The system under measure, in a process of its own. */
export interface System {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts the system over a database, without demonstration cases; resolves when it is ready. */
export async function startSystem(databaseUrl: string, folder: string): Promise<System> {
  const port = await freePort();
  const system = spawn(process.execPath, [join(import.meta.dirname, '../apps/one-stop/src/main.js'), '--empty'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: join(folder, 'data'), PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async (): Promise<void> => {
    if (system.exitCode !== null) return;
    const ended = new Promise((resolve) => system.once('exit', resolve));
    system.kill('SIGTERM');
    await ended;
  };
  try {
    await ready(port);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, stop };
}

async function ready(at: number): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${at}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The system did not become ready');
}

/** A free port below those that the machine gives to outgoing connections, so that none of ours takes it meanwhile. */
async function freePort(): Promise<number> {
  for (let port = 21_000 + (process.pid % 1_000); port < 30_000; port += 1) {
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer().once('error', () => resolve(false)).listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
  throw new Error('No port is free');
}
