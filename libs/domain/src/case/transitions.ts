import type { CaseStatus } from './case-file.js';

/**
 * Which status may follow which (bước chuyển tình trạng); staying is always allowed, and what is not listed never
 * happens. The database holds the same table and refuses every other change (`case_transition`).
 */
export const CASE_TRANSITIONS: Readonly<Record<CaseStatus, readonly CaseStatus[]>> = {
  submitted: ['sent-back', 'not-accepted', 'received', 'withdrawn'],
  'sent-back': ['submitted', 'not-accepted', 'withdrawn'],
  received: ['processing', 'supplement', 'payment', 'suspended', 'refused', 'withdrawn', 'stopped', 'result-ready'],
  processing: ['supplement', 'payment', 'suspended', 'refused', 'withdrawn', 'stopped', 'result-ready'],
  supplement: ['processing', 'withdrawn', 'stopped'],
  payment: ['processing', 'withdrawn', 'stopped'],
  suspended: ['processing', 'withdrawn', 'stopped'],
  'result-ready': ['returned'],
  'not-accepted': [],
  refused: [],
  withdrawn: [],
  stopped: [],
  returned: [],
};

/** May a case go from one status to another in one step of its log? */
export function mayFollow(from: CaseStatus, to: CaseStatus): boolean {
  return from === to || CASE_TRANSITIONS[from].includes(to);
}
