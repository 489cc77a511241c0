/** Work that is done at once and then again after every pause, one round at a time, until it is stopped. */
export class Rounds {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> = Promise.resolve();
  private stopped = false;

  /** A round that fails is told to `onFault`; the next one comes all the same. */
  constructor(
    private readonly work: () => Promise<void>,
    private readonly pauseMs: number,
    private readonly onFault: (reason: string) => void,
  ) {}

  get isStopped(): boolean {
    return this.stopped;
  }

  start(): void {
    this.round = this.work()
      .catch((error: unknown) => this.onFault(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        if (!this.stopped) this.timer = setTimeout(() => this.start(), this.pauseMs);
      });
  }

  /** Resolves when the round at hand is over; none follows. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.round;
  }
}
