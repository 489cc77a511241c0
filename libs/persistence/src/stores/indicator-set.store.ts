import type { IndicatorSet, Instant } from '#domain';
import { IndicatorSetEntity } from '../entities/indicators.js';
import { statement, type Sql } from '../sql.js';
import { epochMs } from './case-rows.js';
import { AlreadyPublished, hashOf } from './publication.store.js';

/** A published version of a set. */
export interface PublishedIndicatorSet {
  readonly hash: string;
  readonly publishedAt: Instant;
  readonly set: IndicatorSet;
}

const LIST = statement('indicator-sets', `SELECT hash, ${epochMs('published_at')} AS "publishedAt", body AS set FROM indicator_set ORDER BY code, version`);

/** Indicator sets: published once, read whole. */
export class IndicatorSetStore {
  constructor(private readonly sql: Sql) {}

  /** Answers whether the version was new. Rejects with `AlreadyPublished` when it exists with other content. */
  async publish(set: IndicatorSet): Promise<boolean> {
    const { code, version, validFrom, validTo } = set;
    const hash = hashOf(set);
    const known = await this.sql.manager.findOneBy(IndicatorSetEntity, { code, version });
    if (known && known.hash !== hash) throw new AlreadyPublished(`${code}@${version}`);
    if (known) return false;
    await this.sql.manager.insert(IndicatorSetEntity, { code, version, hash, body: set as never, validFrom, validTo });
    return true;
  }

  /** Every version of every set, by code and version. */
  list(): Promise<PublishedIndicatorSet[]> {
    return this.sql.query<PublishedIndicatorSet>(LIST, []);
  }
}
