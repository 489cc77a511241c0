import type { CaseEvent } from '../events.js';

/** Letters to the member of staff who waits for something of an applicant (thư báo cán bộ), by template key. */
export const STAFF_NOTICE_TEMPLATES = ['supplement-arrived'] as const;
export type StaffNoticeTemplate = (typeof STAFF_NOTICE_TEMPLATES)[number];

/** The letter that an event owes to whoever waits for it, if any: the applicant sent papers, or the application again. What staff take in at the counter they know. */
export function staffNoticeOf({ kind, actor }: Pick<CaseEvent, 'kind' | 'actor'>): StaffNoticeTemplate | undefined {
  const answers = kind === 'files-attached' || kind === 'resubmitted';
  return answers && actor.kind === 'applicant' ? 'supplement-arrived' : undefined;
}
