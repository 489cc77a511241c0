import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';
import { codeOf, StartFault } from '../start-fault.js';
import { prepareCluster, superuser } from './cluster.js';
import { settleOrphan } from './orphan.js';
import { findPlace } from './place.js';
import type { Place } from './place.js';
import { spawnPostmaster, stopPostmaster } from './postmaster.js';
import type { ServerOptions } from './postmaster.js';

export interface EmbeddedPostgresOptions extends ServerOptions {
  /** The project's data folder; it exists, is writable, and this process holds its claim. */
  readonly folder: string;
  /** Called when the server died and could not be brought back. */
  readonly onLost?: (reason: StartFault) => void;
}

const readyLimitMs = 10 * 60_000;
const stopPatienceMs = 8_000;
const largeLog = 10 * 1024 * 1024;
const restartsPerMinute = 5;

/**
 * A PostgreSQL server of our own on 127.0.0.1, as a child process in its own session. Its port is remembered
 * beside the data and changes only when something else has taken it. A server that dies is started again on the
 * same port, so that addresses stay valid and pools recover by themselves.
 */
export class EmbeddedPostgres {
  private child: ChildProcess | undefined;
  private stopping = false;
  private readonly restarts: number[] = [];
  private port = 0;

  private constructor(
    private readonly options: EmbeddedPostgresOptions,
    readonly place: Place,
    private readonly password: string,
    /** What was found of an earlier run that had been killed. */
    readonly orphan: 'none' | 'stopped' | 'cleared',
  ) {}

  /** Starts the cluster of a folder, made on first use. Throws StartFault. */
  static async start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    const place = findPlace(options.folder);
    const orphan = existsSync(place.data) ? await settleOrphan(place) : 'none';
    const password = await prepareCluster(options.folder, place, options.durable !== false);
    const server = new EmbeddedPostgres(options, place, password, orphan);
    server.port = await server.rememberedPort();
    await server.launchOnFreePort();
    return server;
  }

  /** The server's process number. */
  get pid(): number {
    return this.child?.pid ?? 0;
  }

  /** The address of a database for the superuser. */
  url(database: string): string {
    return `postgres://${superuser}:${this.password}@127.0.0.1:${this.port}/${encodeURIComponent(database)}`;
  }

  /** Creates the database unless it is there, and gives its address. */
  async ensureDatabase(name: string): Promise<string> {
    const client = new Client({ connectionString: this.url('postgres') });
    await client.connect();
    try {
      const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
      if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(name)}`);
    } finally {
      await client.end();
    }
    return this.url(name);
  }

  /** Fast shutdown; the caller has closed its connections. `force` gives up a clean end for speed. */
  async stop(force = false): Promise<void> {
    this.stopping = true;
    const pid = this.child?.pid;
    if (pid !== undefined) await stopPostmaster(this.place, pid, force ? 0 : stopPatienceMs);
    this.child = undefined;
  }

  /** Leaves the server to somebody else, who will stop it: it is not started again when it ends. */
  handOver(): void {
    this.stopping = true;
  }

  private get portFile(): string {
    return join(this.options.folder, 'postgres.port');
  }

  private get logFile(): string {
    return join(this.options.folder, 'postgres.log');
  }

  private async rememberedPort(): Promise<number> {
    const known = existsSync(this.portFile) ? Number(readFileSync(this.portFile, 'utf8')) : 0;
    return Number.isInteger(known) && known > 0 && known < 65_536 && (await isFree(known)) ? known : freePort();
  }

  private async launchOnFreePort(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.launch();
      if (outcome === 'ready') break;
      if (outcome === 'port-taken') this.port = await freePort();
      if (attempt >= 10) throw new StartFault('Không khởi động được cơ sở dữ liệu.', 'the database did not start');
      await sleep(200);
    }
    writeFileSync(this.portFile, `${this.port}\n`);
  }

  /** Starts the server once: `port-taken` and `not-yet` may be tried again, anything else is a StartFault. */
  private async launch(): Promise<'ready' | 'port-taken' | 'not-yet'> {
    if (existsSync(this.logFile) && statSync(this.logFile).size > largeLog) renameSync(this.logFile, `${this.logFile}.1`);
    const log = openSync(this.logFile, 'a', 0o600);
    const logStart = statSync(this.logFile).size;
    const child = spawnPostmaster(this.place, this.port, this.options, log);
    closeSync(log);
    this.child = child;
    let ended = false;
    let ready = false;
    child.once('error', () => (ended = true));
    child.once('exit', () => {
      ended = true;
      if (ready && !this.stopping) void this.revive();
    });
    ready = await this.waitReady(() => ended || this.stopping);
    if (ready) return 'ready';
    if (!ended && child.pid !== undefined) await stopPostmaster(this.place, child.pid, stopPatienceMs);
    return this.whyEnded(readFileSync(this.logFile).subarray(logStart).toString('utf8'));
  }

  private whyEnded(log: string): 'port-taken' | 'not-yet' {
    if (/could not bind|Address already in use/.test(log)) return 'port-taken';
    if (/pre-existing shared memory block|is still in use/.test(log)) return 'not-yet';
    const line = log.split('\n').findLast((part) => /FATAL|PANIC/.test(part))?.replace(/^.*?(FATAL|PANIC):\s*/, '');
    throw new StartFault(
      `Không khởi động được cơ sở dữ liệu${line === undefined ? '' : `: ${line}`}; xem ${this.logFile}.`,
      `the database did not start; see ${this.logFile}`,
    );
  }

  /** Waits through crash recovery too; false when the server ended or never answered as ours. */
  private async waitReady(mustGiveUp: () => boolean): Promise<boolean> {
    for (const end = Date.now() + readyLimitMs; Date.now() < end; await sleep(50)) {
      if (mustGiveUp()) return false;
      if (await this.answers()) return !mustGiveUp();
    }
    return false;
  }

  /** Whether the server behind our port is ours: it takes our password and works on our folder. */
  private async answers(): Promise<boolean> {
    const client = new Client({ connectionString: this.url('postgres'), connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
      return rows[0]?.data_directory === this.place.data;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private async revive(): Promise<void> {
    const now = Date.now();
    while (this.restarts.length > 0 && now - (this.restarts[0] ?? now) > 60_000) this.restarts.shift();
    this.restarts.push(now);
    try {
      if (this.restarts.length > restartsPerMinute) {
        throw new StartFault(`Cơ sở dữ liệu dừng liên tục; xem ${this.logFile}.`, `the database keeps ending; see ${this.logFile}`);
      }
      await settleOrphan(this.place);
      for (let attempt = 0; attempt < 25; attempt += 1) {
        if (this.stopping || (await this.launch()) === 'ready') return;
        await sleep(200);
      }
      throw new StartFault('Không khởi động lại được cơ sở dữ liệu.', 'the database did not start again');
    } catch (error) {
      const reason = error instanceof StartFault ? error : new StartFault(String(error), codeOf(error));
      if (!this.stopping) this.options.onLost?.(reason);
    }
  }
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const { port: given } = probe.address() as AddressInfo;
      probe.close(() => resolve(given));
    });
  });
}

function isFree(port: number): Promise<boolean> {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return listenOnce(0);
}
