import { findSupervisors, isAbandoned } from './embedded-postgres/folder-claim.js';

type Stop = (force: boolean) => Promise<void> | void;

const stopLimitMs = 25_000;
const forceLimitMs = 5_000;
/** npm passes on the signal that the terminal has already given us; two so close together are one. */
const sameSignalMs = 1_000;

/**
 * What runs and how it ends: parts are stopped in the reverse order of their start, within 25 seconds; a second
 * Ctrl-C forces. Ends as well when the npm that started us was killed, since nobody could stop us then.
 */
export class Lifecycle {
  private readonly parts: { name: string; stop: Stop }[] = [];
  private readonly abort = new AbortController();
  private stoppedAt = 0;
  private current: Promise<unknown> = Promise.resolve();

  constructor(private readonly tell: (line: string) => void) {}

  /** Aborted when the end begins; long steps of the start look at it. */
  get signal(): AbortSignal {
    return this.abort.signal;
  }

  /** Runs one step of the start, unless the end has begun; the end waits for a step that is under way. */
  async step<Result>(work: () => Promise<Result>): Promise<Result> {
    this.signal.throwIfAborted();
    const running = work();
    this.current = running;
    return running;
  }

  /** Registers how a part that has just been started is stopped. */
  onStop(name: string, stop: Stop): void {
    this.parts.push({ name, stop });
  }

  /** From now on signals, a lost parent and errors that nobody caught end the process in order. */
  watch(): void {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => this.onSignal());
    const fail = (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      void this.end(1);
    };
    process.on('uncaughtException', fail).on('unhandledRejection', fail);
    // A closed terminal or pipe must not end us half-way.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
    if (process.env['npm_lifecycle_event'] === undefined) return;
    const supervisors = findSupervisors();
    setInterval(() => {
      if (this.stoppedAt === 0 && isAbandoned(supervisors)) void this.end(1);
    }, 1_000).unref();
  }

  /** Stops everything and ends the process. */
  async end(code: number): Promise<void> {
    if (this.stoppedAt > 0) return;
    this.stoppedAt = Date.now();
    this.abort.abort(new Error('stopping'));
    setTimeout(() => void this.force(), stopLimitMs).unref();
    await this.current.catch(() => undefined);
    // The start now registers what that step has started, before we stop it.
    await new Promise(setImmediate);
    await this.stopParts(false);
    process.exit(code);
  }

  private onSignal(): void {
    if (this.stoppedAt === 0) {
      this.tell('Đang dừng…');
      void this.end(0);
    } else if (Date.now() - this.stoppedAt > sameSignalMs) {
      this.tell('Dừng ngay.');
      void this.force();
    }
  }

  private async force(): Promise<void> {
    setTimeout(() => process.exit(1), forceLimitMs).unref();
    await this.stopParts(true);
    process.exit(1);
  }

  private async stopParts(force: boolean): Promise<void> {
    for (let part = this.parts.at(-1); part !== undefined; part = this.parts.at(-1)) {
      try {
        await part.stop(force);
      } catch (error) {
        this.tell(`Không dừng trọn vẹn ${part.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
      if (this.parts.at(-1) === part) this.parts.pop();
    }
  }
}
