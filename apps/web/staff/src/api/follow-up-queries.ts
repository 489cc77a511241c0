import { queryOptions } from '@tanstack/react-query';
import { api, body, given } from './client.js';
import { listQuery } from './queries.js';

/** Everything on the screens that a command on a follow-up may have changed. */
export const FOLLOW_UPS = ['follow-ups'] as const;

export type FollowUpList = 'open' | 'answered' | 'closed';

export const followUpsQuery = (state: FollowUpList, unitCode: string | undefined) =>
  listQuery([...FOLLOW_UPS, state, unitCode], (after) => body(api.GET('/api/v1/follow-ups', { params: { query: given({ state, unitCode, after }) } })));

/** What of a case still waits for an answer. */
export const caseFollowUpsQuery = (caseCode: string) =>
  queryOptions({ queryKey: [...FOLLOW_UPS, 'of-case', caseCode], queryFn: () => body(api.GET('/api/v1/follow-ups', { params: { query: { caseCode } } })) });

export const followUpQuery = (id: string, reveal: boolean) =>
  queryOptions({
    queryKey: [...FOLLOW_UPS, 'one', id, reveal],
    queryFn: () => body(api.GET('/api/v1/follow-ups/{id}', { params: { path: { id }, query: reveal ? { reveal: 'true' } : {} } })),
  });

export const followUpActionsQuery = (id: string) =>
  queryOptions({ queryKey: [...FOLLOW_UPS, 'actions', id], queryFn: () => body(api.GET('/api/v1/follow-ups/{id}/actions', { params: { path: { id } } })) });
