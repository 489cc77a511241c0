import { expect, test } from '@jest/globals';
import type { Actor } from '../context.js';
import type { EventKind } from '../events.js';
import { staffNoticeOf } from './staff-notices.js';

test.each<[EventKind, Actor['kind'], string | undefined]>([
  ['files-attached', 'applicant', 'supplement-arrived'],
  ['resubmitted', 'applicant', 'supplement-arrived'],
  ['files-attached', 'staff', undefined],
  ['resubmitted', 'staff', undefined],
  ['withdrawn', 'applicant', undefined],
  ['submitted', 'applicant', undefined],
])('%s by %s', (kind, actor, template) => {
  expect(staffNoticeOf({ kind, actor: { kind: actor, id: null, name: 'A', unitId: null } })).toBe(template);
});
