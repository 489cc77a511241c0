import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from './binaries.js';
import { processMark, waitUntil } from './os-process.js';
import type { Place } from './place.js';

/** The first lines of PostgreSQL's own lock, postmaster.pid. */
export interface PostmasterFile {
  readonly pid: number;
  readonly data: string;
}

/** How a cluster may be set up differently; the server's own defaults hold otherwise. */
export interface ServerOptions {
  /** False gives up safety against power loss for speed. Only for tests. */
  readonly durable?: boolean;
  /** Further settings by their PostgreSQL names. */
  readonly settings?: Readonly<Record<string, string>>;
}

export function readPostmasterFile(data: string): PostmasterFile | undefined {
  try {
    const [pid, folder] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(pid), data: folder ?? '' };
  } catch {
    return undefined;
  }
}

/** Nothing of our environment reaches the server: PGDATA and its kin would change it, and secrets are none of its business. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return { PATH, LC_ALL: 'C', ...(SystemRoot === undefined ? {} : { SystemRoot }) };
}

/** The server's arguments; the data folder comes first, since an orphan is known by it. */
export function serverArguments(data: string, port: number, options: ServerOptions): string[] {
  const safe = options.durable === false ? 'off' : 'on';
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: safe,
    full_page_writes: safe,
    synchronous_commit: safe,
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    ...options.settings,
  };
  return ['-D', data, '-p', String(port), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/**
 * Starts the server in a session of its own: Ctrl-C at the terminal and a signal to our group must not reach it
 * before we have finished our work. It outlives us when we are killed; the next start settles that.
 */
export function spawnPostmaster(place: Place, port: number, options: ServerOptions, log: number): ChildProcess {
  const child = spawn(program(place.home, 'postgres'), serverArguments(place.data, port, options), {
    ...place.user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: serverEnvironment(),
    windowsHide: true,
  });
  child.unref();
  return child;
}

function signal(place: Place, pid: number, name: 'INT' | 'QUIT'): void {
  if (process.platform === 'win32') {
    spawnSync(program(place.home, 'pg_ctl'), ['kill', name, String(pid)], { env: serverEnvironment() });
    return;
  }
  try {
    process.kill(pid, `SIG${name}`);
  } catch {
    // It ended by itself meanwhile.
  }
}

/**
 * Stops a server that is known to be ours: fast shutdown (open transactions roll back), then, after `patienceMs`,
 * immediate shutdown, from which the next start recovers. False when it still lives after that.
 */
export async function stopPostmaster(place: Place, pid: number, patienceMs: number): Promise<boolean> {
  const mark = processMark(pid);
  if (mark === undefined) return true;
  const gone = () => processMark(pid) !== mark;
  signal(place, pid, 'INT');
  if (await waitUntil(gone, patienceMs)) return true;
  signal(place, pid, 'QUIT');
  return waitUntil(gone, 10_000);
}
