import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Problem } from './problem.js';

/** Argon2id with OWASP's parameters: 19 MiB, two passes, one lane. The package's default algorithm is Argon2id. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** More at once would starve everything else of a two-core machine; more waiting would keep people waiting. */
const AT_ONCE = 2;
const WAITING = 40;

export function hashPassword(password: string): Promise<string> {
  return hash(password, PARAMETERS);
}

/** Checks passwords, a few at a time, and as slowly for a name that does not exist as for one that does. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly queue: (() => void)[] = [];
  private readonly nobody = hashPassword('nobody has this password');

  /** `false` for a wrong password or an unknown name (`stored` undefined). Throws `too-many-requests` when the queue is full. */
  async matches(stored: string | undefined, password: string): Promise<boolean> {
    await this.enter();
    try {
      const right = await verify(stored ?? (await this.nobody), password);
      return right && stored !== undefined;
    } finally {
      this.leave();
    }
  }

  private enter(): Promise<void> {
    if (this.running < AT_ONCE) {
      this.running += 1;
      return Promise.resolve();
    }
    if (this.queue.length >= WAITING) throw new Problem('too-many-requests', { retryAfterSeconds: 5 });
    return new Promise((resolve) => this.queue.push(resolve));
  }

  /** Hands the place to the next in line, or frees it. */
  private leave(): void {
    const next = this.queue.shift();
    if (next) next();
    else this.running -= 1;
  }
}
