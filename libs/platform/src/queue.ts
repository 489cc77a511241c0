import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Queue, Worker, createPostgresBackend, withBackend } from 'bullmq';
import type { Configuration } from '#configuration';
import { OutboxSignal } from './outbox-signal.js';

/** The one queue of the house. Its jobs are called by the id of the message to send and carry nothing else. */
const OUTBOX_QUEUE = 'outbox';
const SCHEMA = 'mot_cua_queue';
const PREFIX = 'mot-cua';

/** Signals kept while one batch is on its way; more are left to the sweeper. */
const MOST_WAITING = 10_000;
/** How long a queue that failed is left alone. */
const REST_MS = 5_000;
/** How long an offer may take before the queue counts as away. */
const OFFER_MS = 10_000;
/** How long a connection may take to close in peace. */
const CLOSE_MS = 2_000;
/** The same fault of a queue is told once in this time. */
const TELL_MS = 60_000;

const postgres = withBackend(createPostgresBackend);

type Place = Pick<Configuration, 'queueUrl' | 'databaseUrl'>;

/** BullMQ connects as the database's own login, in a schema of its own, beside the application's pool. */
function postgresConnection({ databaseUrl }: Place, max: number) {
  return { connectionString: databaseUrl, schema: SCHEMA, migrate: true, max, connectionTimeoutMillis: 5_000, application_name: 'mot-cua-queue' };
}

/** Where messages are offered to the senders. Offering one that is still waiting there changes nothing. */
export class OutboxQueue {
  private readonly queue;

  constructor(place: Place) {
    const defaultJobOptions = { removeOnComplete: true, removeOnFail: true };
    this.queue =
      place.queueUrl === null
        ? new postgres.Queue<object>(OUTBOX_QUEUE, { connection: postgresConnection(place, 2), defaultJobOptions })
        : new Queue<object>(OUTBOX_QUEUE, { connection: { url: place.queueUrl, maxRetriesPerRequest: 1 }, skipWaitingForReady: true, prefix: PREFIX, defaultJobOptions });
    this.queue.on('error', () => undefined);
  }

  /** Rejects within seconds when the queue is away; the outbox rows stay due. */
  async offer(messageIds: readonly string[]): Promise<void> {
    const offered = this.queue.addBulk(messageIds.map((id) => ({ name: 'deliver', data: {}, opts: { jobId: id } })));
    if (!(await within(OFFER_MS, offered))) throw new Error('no answer from the queue');
    await offered;
  }

  /** Gives up the connections, politely at first. Never rejects. */
  async close(): Promise<void> {
    if (!(await within(CLOSE_MS, this.queue.close()))) await within(CLOSE_MS, this.queue.backend.close(true));
  }
}

/** Takes messages from the queue, a few at a time, and hands their ids to `deliver`, which must not reject for a mail that fails. */
export class OutboxWorker {
  private readonly worker;
  private readonly log = new Logger('OutboxWorker');
  private toldAt = Number.NEGATIVE_INFINITY;

  constructor(place: Place, concurrency: number, deliver: (messageId: string) => Promise<void>) {
    const process = ({ id }: { id?: string | undefined }): Promise<void> => deliver(String(id));
    // A job that is lost or stalls is offered again by the sweeper: nothing is parked, and nothing is kept.
    const options = { concurrency, maxStalledCount: 1_000, removeOnComplete: { count: 0 }, removeOnFail: { count: 0 } };
    this.worker =
      place.queueUrl === null
        ? new postgres.Worker(OUTBOX_QUEUE, process, { ...options, connection: postgresConnection(place, 2) })
        : new Worker(OUTBOX_QUEUE, process, { ...options, connection: { url: place.queueUrl, maxRetriesPerRequest: null }, prefix: PREFIX });
    this.worker.on('error', ({ message }: Error) => this.tell(message));
    this.worker.on('failed', (job, { message }) => this.log.warn(`Message ${job?.id} was not handled: ${message}`));
  }

  /** Takes no more jobs and waits for the running ones. */
  async close(): Promise<void> {
    await this.worker.close();
  }

  /** Gives up the connections of a worker that does not close. Never rejects. */
  async abandon(): Promise<void> {
    await within(CLOSE_MS, this.worker.backend.close(true));
  }

  private tell(fault: string): void {
    if (performance.now() < this.toldAt + TELL_MS) return;
    this.toldAt = performance.now();
    this.log.warn(`The queue has a fault: ${fault}`);
  }
}

/**
 * The signal of processes that answer requests: offers messages behind the answer, batch by batch.
 * Connects at the first message. Never throws and never waits; while the queue is away the sweeper finds the rows.
 */
export class QueuedOutbox extends OutboxSignal implements OnApplicationShutdown {
  private readonly log = new Logger('QueuedOutbox');
  private readonly waiting = new Set<string>();
  private queue: OutboxQueue | null = null;
  private sending: Promise<void> | null = null;
  private restUntil = 0;

  constructor(private readonly place: Place) {
    super();
  }

  override wake(messageIds: readonly string[]): void {
    if (performance.now() < this.restUntil) return;
    for (const id of messageIds) if (this.waiting.size < MOST_WAITING) this.waiting.add(id);
    if (this.waiting.size > 0) this.sending ??= this.send();
  }

  async onApplicationShutdown(): Promise<void> {
    this.restUntil = Number.POSITIVE_INFINITY;
    await within(CLOSE_MS, this.sending);
    await this.queue?.close();
  }

  private async send(): Promise<void> {
    try {
      while (this.waiting.size > 0) {
        const batch = [...this.waiting];
        this.waiting.clear();
        this.queue ??= new OutboxQueue(this.place);
        await this.queue.offer(batch);
      }
    } catch (error) {
      this.rest(error);
    }
    this.sending = null;
  }

  /** A connection that failed once may stay failed: the next signal after the rest opens a new one. */
  private rest(error: unknown): void {
    this.log.warn(`The queue is away, the sweeper takes over: ${error instanceof Error ? error.message : String(error)}`);
    this.restUntil = Math.max(this.restUntil, performance.now() + REST_MS);
    this.waiting.clear();
    void this.queue?.close();
    this.queue = null;
  }
}

/** Resolves with the work or when the time is over, whichever is first; a failure counts as done. Answers whether it was done. */
export async function within(ms: number, work: Promise<unknown> | null | undefined): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const done = Promise.resolve(work).then(
    () => true,
    () => true,
  );
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}
