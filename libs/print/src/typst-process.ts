import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** Why a document could not be made: a fault in the template, a child that dies, or the limits below. */
export class PrintError extends Error {
  constructor(
    readonly code: 'print-failed' | 'print-too-slow' | 'print-queue-full' | 'print-closed',
    message: string,
  ) {
    super(message);
    this.name = 'PrintError';
  }
}

/** Bounds on the child process. */
export interface TypstLimits {
  /** Documents after which the child is replaced; the compiler keeps about 50 KiB of each for ever. */
  readonly documentsPerChild: number;
  /** Longest time for one document in milliseconds, the start of the child included. */
  readonly timeLimitMs: number;
  /** Documents that may wait; one more is refused. */
  readonly queueLimit: number;
}

/** One document to make. */
export interface TypstDocument {
  /** File in the folder of templates. */
  readonly template: string;
  /** JSON text. */
  readonly data: string;
  /** Names of sheets that the template knows. The first that takes the document on one page is used, else the last. */
  readonly sheets: readonly string[];
}

interface Job {
  readonly id: number;
  readonly document: TypstDocument;
  readonly resolve: (pdf: Buffer) => void;
  readonly reject: (error: PrintError) => void;
  attempts: number;
}

interface Answer {
  readonly id: number;
  readonly pdf?: Uint8Array;
  readonly fault?: string;
}

const CHILD = join(import.meta.dirname, 'typst-child.mjs');

/**
 * The Typst compiler in a child process, one document at a time in the order asked. The child starts with the
 * first document, is replaced after a number of them, and again when it dies; the document it held is tried
 * once more, since it need not be the cause.
 */
export class TypstProcess {
  private readonly waiting: Job[] = [];
  private current: Job | null = null;
  private timer: NodeJS.Timeout | null = null;
  private child: ChildProcess | null = null;
  private served = 0;
  private lastId = 0;
  private closed = false;

  /** @param templates folder of the templates, which import nothing from outside it. */
  constructor(
    private readonly templates: string,
    private readonly limits: TypstLimits,
  ) {}

  /** Process id of the child, while there is one. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Compiles to PDF. Rejects with a {@link PrintError}. */
  compile(document: TypstDocument): Promise<Buffer> {
    if (this.closed) return Promise.reject(new PrintError('print-closed', 'The printer is closed'));
    if (this.waiting.length >= this.limits.queueLimit) {
      return Promise.reject(new PrintError('print-queue-full', `${this.waiting.length} documents are waiting`));
    }
    return new Promise((resolve, reject) => {
      this.waiting.push({ id: ++this.lastId, document, resolve, reject, attempts: 0 });
      this.next();
    });
  }

  /** Ends the child and refuses what still waits. */
  close(): void {
    this.closed = true;
    const refused = this.current ? [this.current, ...this.waiting] : [...this.waiting];
    this.waiting.length = 0;
    this.settle();
    this.dismiss('SIGTERM');
    for (const job of refused) job.reject(new PrintError('print-closed', 'The printer was closed'));
  }

  private next(): void {
    if (this.current) return;
    const job = this.waiting.shift();
    if (!job) {
      this.holdParent(false);
      return;
    }
    this.current = job;
    job.attempts += 1;
    this.child ??= this.start();
    this.holdParent(true);
    this.timer = setTimeout(() => this.giveUp(), this.limits.timeLimitMs);
    // A send that fails means the child is gone, and its exit says so.
    this.child.send({ id: job.id, ...job.document }, () => undefined);
  }

  private start(): ChildProcess {
    // The child knows neither the database nor a secret: it gets no environment but the path.
    const env = process.env['PATH'] === undefined ? {} : { PATH: process.env['PATH'] };
    const child = fork(CHILD, [this.templates], { serialization: 'advanced', execArgv: [], env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.on('message', (answer: Answer) => this.receive(child, answer));
    child.on('exit', (code, signal) => this.lose(child, `The compiler ended with ${signal ?? code}`));
    child.on('error', (error) => this.lose(child, error.message));
    this.served = 0;
    return child;
  }

  private receive(child: ChildProcess, answer: Answer): void {
    const job = this.current;
    if (child !== this.child || answer.id !== job?.id) return;
    this.settle();
    this.served += 1;
    if (this.served >= this.limits.documentsPerChild) this.dismiss('SIGTERM');
    if (answer.pdf) job.resolve(Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.byteLength));
    else job.reject(new PrintError('print-failed', `${job.document.template}: ${answer.fault ?? 'no answer'}`));
    this.next();
  }

  private lose(child: ChildProcess, reason: string): void {
    if (child !== this.child) return;
    this.child = null;
    const job = this.current;
    this.settle();
    if (job && job.attempts < 2) this.waiting.unshift(job);
    else job?.reject(new PrintError('print-failed', `${job.document.template}: ${reason}`));
    this.next();
  }

  private giveUp(): void {
    const job = this.current;
    this.settle();
    this.dismiss('SIGKILL');
    job?.reject(new PrintError('print-too-slow', `${job.document.template}: no PDF within ${this.limits.timeLimitMs} ms`));
    this.next();
  }

  private settle(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.current = null;
  }

  private dismiss(signal: 'SIGTERM' | 'SIGKILL'): void {
    this.child?.kill(signal);
    this.child?.unref();
    this.child = null;
  }

  /** An idle child must not keep a finished program alive, a working one must. */
  private holdParent(hold: boolean): void {
    if (hold) {
      this.child?.ref();
      this.child?.channel?.ref();
    } else {
      this.child?.unref();
      this.child?.channel?.unref();
    }
  }
}
