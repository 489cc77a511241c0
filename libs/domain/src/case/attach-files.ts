import type { CaseFile, CaseStatus } from './case-file.js';
import type { Decided, DecisionContext } from './context.js';
import { event, type AttachedFile, type NewEvent } from './events.js';
import { refuse, type Refusal } from './refusals.js';

/** Nothing is added to what has been decided and handed over, or was never taken in. */
const OVER: readonly CaseStatus[] = ['not-accepted', 'refused', 'withdrawn', 'stopped', 'returned'];
/** In these the case waits for its applicant. */
const WAITING: readonly CaseStatus[] = ['supplement', 'payment'];

/** The event that files come with; none where there are none. */
export function filesAttached(files: readonly AttachedFile[], note = ''): NewEvent[] {
  return files.length === 0 ? [] : [event('files-attached', { files, note })];
}

/**
 * Adds scans to a case (số hóa giấy tờ): by staff of the counter that received it, or of a unit in which it lies; by the applicant
 * while papers or a payment are waited for. What the applicant sends ends no pause: the officer who asked says whether it is
 * complete (NĐ 61/2018 Đ11.2c).
 */
export function attachFiles(file: CaseFile, files: readonly AttachedFile[], note: string, context: DecisionContext): Decided {
  return whyNotAttach(file, context) ?? filesAttached(files, note);
}

/** Why the actor may add no files to the case now; `null` when they may. */
export function whyNotAttach(file: CaseFile, { actor }: Pick<DecisionContext, 'actor'>): Refusal | null {
  if (OVER.includes(file.status)) return refuse('action-not-allowed-now');
  if (actor.kind === 'applicant') return WAITING.includes(file.status) ? null : refuse('action-not-allowed-now');
  const places = new Set([file.receivingUnitId, ...file.tokens.map(({ unitId }) => unitId)]);
  return actor.posts.some(({ unitId }) => places.has(unitId)) ? null : refuse('not-your-stage');
}
