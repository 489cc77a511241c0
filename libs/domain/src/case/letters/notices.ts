import type { EventKind, NewEvent } from '../events.js';

/** Messages to the applicant (tin nhắn cho người dân), by template key. */
export const NOTICE_TEMPLATES = [
  'application-submitted',
  'application-sent-back',
  'application-not-accepted',
  'case-received',
  'supplement-wanted',
  'payment-wanted',
  'due-date-changed',
  'case-refused',
  'case-withdrawn',
  'case-stopped',
  'result-ready',
  'please-rate',
  'please-rate-again',
] as const;
export type NoticeTemplate = (typeof NOTICE_TEMPLATES)[number];

const NOTICE_OF: Partial<Record<EventKind, NoticeTemplate>> = {
  submitted: 'application-submitted',
  'sent-back': 'application-sent-back',
  'not-accepted': 'application-not-accepted',
  received: 'case-received',
  'supplement-requested': 'supplement-wanted',
  'payment-requested': 'payment-wanted',
  'due-moved': 'due-date-changed',
  extended: 'due-date-changed',
  refused: 'case-refused',
  withdrawn: 'case-withdrawn',
  stopped: 'case-stopped',
  'result-issued': 'result-ready',
  'result-returned': 'please-rate',
};

/**
 * The message that an event owes to the applicant, if any. One event, one message: a request never
 * makes two. When only the dates of stages moved, the applicant's own date is the same and no message is owed.
 */
export function noticeOf(event: NewEvent): NoticeTemplate | undefined {
  if (event.kind === 'due-moved' && event.data.from === event.data.to) return undefined;
  return NOTICE_OF[event.kind];
}
