import type { CaseEvent } from '#domain';
import { chain } from './stores/case-changes.js';

/** An event as the database keeps it. */
export interface ChainRow {
  readonly seq: number;
  readonly at: Date;
  readonly kind: string;
  readonly actor: unknown;
  readonly data: unknown;
  readonly hash: Buffer;
}

/** Where a case's chain of events breaks first. */
export interface ChainFault {
  /** Sequence number of the event that does not fit; one more than the last when events are missing at the end. */
  readonly seq: number;
  readonly fault: 'out-of-order' | 'hash-differs' | 'head-differs';
}

/**
 * Checks the events of one case, in order, against their hashes and the head that the case row
 * keeps: `null` when nobody changed, removed, added or reordered any. Pure.
 */
export function verifyChain(rows: readonly ChainRow[], head: Buffer): ChainFault | null {
  let previous: Buffer = Buffer.alloc(0);
  for (const [index, { seq, at, kind, actor, data, hash }] of rows.entries()) {
    if (seq !== index + 1) return { seq: index + 1, fault: 'out-of-order' };
    const [expected] = chain(previous, [{ seq, at: at.getTime(), kind, actor, data } as CaseEvent]);
    if (!expected?.equals(hash)) return { seq, fault: 'hash-differs' };
    previous = hash;
  }
  return previous.equals(head) ? null : { seq: rows.length + 1, fault: 'head-differs' };
}
