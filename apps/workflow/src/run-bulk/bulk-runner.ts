import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Database, type BulkJob, type BulkOutcome, type ClaimedItem } from '#persistence';
import { Clock, Problem, Rounds, staffNow, toProblem } from '#platform';
import { RunActionHandler } from '../run-action/run-action.handler.js';

/** How many cases of one job are dealt with side by side. */
const CONCURRENCY = 4;
/** How long a case belongs to whoever took it on; and how long nobody may have worked on a job that is taken over. */
const CLAIM_SECONDS = 60;
/** How often is looked for jobs whose process died. */
const LOOK_MS = 30_000;
const MOST_TAKEN_OVER = 20;

/**
 * Runs bulk work behind the answer (xử lý hàng loạt): each case a command of its own, in a transaction and under an
 * idempotency key of its own, so that work which another process left half done goes on here and nothing happens twice.
 */
@Injectable()
export class BulkRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('BulkRunner');
  private readonly running = new Map<string, Promise<void>>();
  private readonly rounds = new Rounds(() => this.look(), LOOK_MS, (fault) => this.log.warn(`Cannot look for bulk work left behind: ${fault}`));

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly actions: RunActionHandler,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  /** The cases at hand are finished; the rest of their jobs is taken over elsewhere, or here after the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.stop();
    await Promise.all(this.running.values());
  }

  /** Begins to work on a job, unless it is under way here already. */
  run(jobId: string): void {
    if (this.rounds.isStopped || this.running.has(jobId)) return;
    const work = this.work(jobId)
      .catch((error: unknown) => this.log.warn(`Bulk job ${jobId} stopped half way: ${reason(error)}`))
      .finally(() => this.running.delete(jobId));
    this.running.set(jobId, work);
  }

  /** Takes over every job on which nobody works any more. Rejects when the database does. */
  async look(): Promise<void> {
    const left = await this.database.read(({ bulk }) => bulk.idle(CLAIM_SECONDS, MOST_TAKEN_OVER));
    for (const id of left) this.run(id);
  }

  private async work(jobId: string): Promise<void> {
    const job = await this.database.read(({ bulk }) => bulk.find(jobId));
    if (!job || job.finishedAt !== null) return;
    const ended = await Promise.allSettled(Array.from({ length: CONCURRENCY }, () => this.takeOn(job)));
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
    await this.database.read(({ bulk }) => bulk.finish(jobId));
  }

  /** One case after the other, until none waits that nobody works on. */
  private async takeOn(job: BulkJob): Promise<void> {
    while (!this.rounds.isStopped) {
      const item = await this.database.read(({ bulk }) => bulk.claimNext(job.id, CLAIM_SECONDS));
      if (!item) return;
      const outcome = await this.outcomeOf(job, item);
      await this.database.read(({ bulk }) => bulk.record(job.id, item.position, outcome));
    }
  }

  /** How the command on one case ended. Rejects when the database is away: then the case waits for the next to take it on. */
  private async outcomeOf(job: BulkJob, { code, version, token, position }: ClaimedItem): Promise<BulkOutcome> {
    const person = await staffNow(this.database, job.staffId, this.clock.now());
    if (!person) return { status: 'refused', problem: new Problem('forbidden').toJSON() };
    const claim = { scope: job.staffId, key: `bulk/${job.id}/${position}`, requestHash: job.requestHash };
    const body = { ...job.body, version, ...(token === null ? {} : { token }) };
    try {
      return { status: 'done', answer: await this.actions.run(code, job.action, body, person, { ip: job.ip ?? '', claim }) };
    } catch (error) {
      const problem = toProblem(error);
      if (problem.code === 'unavailable') throw error;
      if (problem.status >= 500) this.log.error(`Bulk job ${job.id}, case ${code}: ${problem.code}`, (error as Error).stack);
      return { status: 'refused', problem: problem.toJSON() };
    }
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
