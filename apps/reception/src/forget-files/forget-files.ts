import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { instant } from '#domain';
import { FileVault } from '#files';
import { Database } from '#persistence';
import { Clock, Rounds } from '#platform';

const LOOK_MS = 3_600_000;
const KEPT_MS = 7 * 86_400_000;
const BATCH = 200;

/**
 * Forgets uploads that no command took within seven days, drafts of applications that have expired, and what cut-off uploads left in the vault. The row goes first: a
 * crash between the two leaves bytes that nobody can reach, never a row without its bytes.
 */
@Injectable()
export class ForgetFiles implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('ForgetFiles');
  private readonly rounds = new Rounds(() => this.look(), LOOK_MS, (fault) => this.log.warn(`Cannot forget old uploads: ${fault}`));

  constructor(
    private readonly database: Database,
    private readonly vault: FileVault,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Forgets everything that is due now. Rejects when the database or the disk does. */
  async look(): Promise<void> {
    const now = this.clock.now();
    await this.vault.sweep(now);
    for (let full = true; full && !this.rounds.isStopped; ) {
      const places = await this.database.write(({ files }) => files.sweep(instant(now - KEPT_MS), BATCH));
      await Promise.all(places.map((place) => this.vault.remove(place)));
      full = places.length === BATCH;
    }
    for (let full = true; full && !this.rounds.isStopped; ) {
      const { drafts, places } = await this.database.write(({ applicationDrafts }) => applicationDrafts.sweep(now, BATCH));
      await Promise.all(places.map((place) => this.vault.remove(place)));
      full = drafts === BATCH;
    }
  }
}
