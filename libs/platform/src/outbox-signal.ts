/**
 * Tells the sender that messages wait. Only a wake-up: the outbox table is the record, and a
 * sweeper offers every due row again, so losing a signal loses nothing.
 */
export abstract class OutboxSignal {
  abstract wake(messageIds: readonly string[]): void;
}

/** Where nobody listens: the sweeper finds the rows. */
export class SilentOutbox extends OutboxSignal {
  override wake(): void {
    return;
  }
}
