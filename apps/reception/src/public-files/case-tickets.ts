import { Injectable } from '@nestjs/common';
import type { Instant } from '#domain';
import { Clock, Problem, Secrets } from '#platform';

/** How long whoever looked a case up by its PIN may go on without giving it again. */
const VALID_MS = 3_600_000;

type Purpose = 'supplement' | 'result';

/** What a ticket lets its holder do: send papers to a case, or read one file of its result. */
interface Ticket {
  readonly code: string;
  readonly file: string | null;
}

/** Addresses that stand in for code and PIN for an hour, so that a PIN stands in none. Nothing is stored of them. */
@Injectable()
export class CaseTickets {
  constructor(
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  issue(purpose: Purpose, code: string, file: string | null = null): string {
    const until = this.clock.now() + VALID_MS;
    return this.secrets.sign(`ticket-${purpose}`, Buffer.from(JSON.stringify([code, file, until])).toString('base64url'));
  }

  /** Throws `ticket-expired` for one that is over or was not issued here. */
  read(purpose: Purpose, ticket: string): Ticket {
    const text = this.secrets.verify(`ticket-${purpose}`, ticket);
    const [code, file, until] = text === null ? ['', null, 0] : (JSON.parse(Buffer.from(text, 'base64url').toString()) as [string, string | null, Instant]);
    if (until < this.clock.now()) throw new Problem('ticket-expired');
    return { code, file };
  }
}
