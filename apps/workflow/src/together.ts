import { Injectable } from '@nestjs/common';
import { Database, type IdempotencyClaim, type Saved, type Stores } from '#persistence';
import { OutboxSignal, once, type CommandAnswer } from '#platform';

/** What one command made of two cases. */
interface Written<Answer extends CommandAnswer> {
  readonly answer: Answer;
  readonly saved: readonly Saved[];
}

/** Writes a command that changes two cases: both in one transaction, or neither; once for its key. */
@Injectable()
export class Together {
  constructor(
    private readonly database: Database,
    private readonly outbox: OutboxSignal,
  ) {}

  /** Rejects with `StaleCase` when either case was changed by somebody faster. */
  async write<Answer extends CommandAnswer>(claim: IdempotencyClaim | null, work: (cases: Stores['cases']) => Promise<Written<Answer>>): Promise<Answer> {
    let messages: readonly string[] = [];
    const answer = await once(this.database, claim, 200, async ({ cases }) => {
      const { answer: made, saved } = await work(cases);
      messages = saved.flatMap(({ outboxIds }) => outboxIds);
      return made;
    });
    this.outbox.wake(messages);
    return answer;
  }
}
