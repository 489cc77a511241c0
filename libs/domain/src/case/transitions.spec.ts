import { describe, expect, test } from '@jest/globals';
import { SampleCase } from '../../../../test/support/sample-case.js';
import { CASE_STATUSES, FINAL_STATUSES, PAUSED_STATUSES, type CaseStatus } from './case-file.js';
import type { CaseEvent, NewEvent } from './events.js';
import { evolve } from './evolve.js';
import { CASE_TRANSITIONS, mayFollow } from './transitions.js';

/** Events that bring a case to each status, whatever it was before. */
const TO: Partial<Record<CaseStatus, NewEvent>> = {
  'sent-back': { kind: 'sent-back', data: { defects: [] } },
  'not-accepted': { kind: 'not-accepted', data: { reasons: [] } },
  submitted: { kind: 'resubmitted', data: { note: '' } },
  supplement: { kind: 'supplement-requested', data: { items: [], reason: '', legalGround: '' } },
  payment: { kind: 'payment-requested', data: { title: '', amount: 1, reason: '', legalGround: '' } },
  suspended: { kind: 'suspended', data: { reason: '', legalGround: '' } },
  processing: { kind: 'resumed', data: { note: '' } },
  refused: { kind: 'refused', data: { reason: '', legalGround: '' } },
  withdrawn: { kind: 'withdrawn', data: { reason: '' } },
  stopped: { kind: 'stopped', data: { cause: 'duplicate', reason: '' } },
  'result-ready': { kind: 'result-issued', data: { documentNumber: '1', title: '', signedBy: '' } },
  returned: { kind: 'result-returned', data: { recipient: '', method: 'counter' } },
};

describe('the turns of a case', () => {
  test.each(CASE_STATUSES.flatMap((from) => CASE_STATUSES.filter((to) => TO[to]).map((to) => [from, to] as const)))('from %s to %s: an event makes it, or breaks the log', (from, to) => {
    const { file } = SampleCase.received();
    const made = { ...TO[to], seq: file.version + 1, at: file.changedAt, actor: { kind: 'system', id: null, name: '', unitId: null } } as CaseEvent;
    const turn = (): CaseStatus => evolve({ ...file, status: from }, made).status;
    if (from === to || CASE_TRANSITIONS[from].includes(to)) expect(turn()).toBe(to);
    else expect(turn).toThrow(`does not go from ${from} to ${to}`);
  });

  test('staying is always allowed, and no turn leads out of an end', () => {
    for (const status of CASE_STATUSES) expect(mayFollow(status, status)).toBe(true);
    for (const status of FINAL_STATUSES) expect(CASE_TRANSITIONS[status]).toEqual([]);
  });

  test('every status can be reached from the beginning, and from every one an end', () => {
    const reached = (starts: readonly CaseStatus[]): Set<CaseStatus> => {
      const found = new Set(starts);
      for (const status of found) for (const next of CASE_TRANSITIONS[status]) found.add(next);
      return found;
    };
    expect([...reached(['submitted'])].sort()).toEqual([...CASE_STATUSES].sort());
    for (const status of CASE_STATUSES) expect(FINAL_STATUSES.some((end) => reached([status]).has(end))).toBe(true);
  });

  test('a clock that stands still is not refused or decided: it runs again first', () => {
    for (const status of PAUSED_STATUSES) expect([...CASE_TRANSITIONS[status]].sort()).toEqual(['processing', 'stopped', 'withdrawn']);
  });
});
