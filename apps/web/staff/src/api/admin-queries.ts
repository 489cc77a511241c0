import { queryOptions } from '@tanstack/react-query';
import { api, body, given } from './client.js';
import { listQuery } from './queries.js';
import type { MovePlan } from './types.js';

export const adminUnitsQuery = queryOptions({ queryKey: ['admin', 'units'], queryFn: () => body(api.GET('/api/v1/admin/units')) });

export const adminStaffQuery = queryOptions({ queryKey: ['admin', 'staff'], queryFn: () => body(api.GET('/api/v1/admin/staff')) });

export const calendarsQuery = queryOptions({ queryKey: ['admin', 'calendars'], queryFn: () => body(api.GET('/api/v1/admin/calendars')) });

export const messagesQuery = listQuery(['admin', 'messages'], (after) => body(api.GET('/api/v1/admin/notifications', { params: { query: given({ after }) } })));

export const auditQuery = listQuery(['admin', 'audit'], (after) => body(api.GET('/api/v1/admin/audit', { params: { query: given({ after }) } })));

const byId = (id: string) => ({ params: { path: { id } } });

/** Proposals to move promised dates after a change of a calendar. */
export const proposalsQuery = listQuery(['proposals', 'list'], (after) => body(api.GET('/api/v1/admin/calendar-proposals', { params: { query: given({ after }) } })));

export const proposalQuery = (id: string) => queryOptions({ queryKey: ['proposals', id], queryFn: () => body(api.GET('/api/v1/admin/calendar-proposals/{id}', byId(id))) });

export const proposedCasesQuery = (id: string) =>
  listQuery(['proposals', id, 'cases'], (after) => body(api.GET('/api/v1/admin/calendar-proposals/{id}/cases', { params: { path: { id }, query: given({ after }) } })));

export type AbsenceScope = 'mine' | 'reach';

export const absencesQuery = (scope: AbsenceScope) => listQuery(['absences', scope], (after) => body(api.GET('/api/v1/absences', { params: { query: given({ scope, after }) } })));

/** People within one's reach. */
export const colleaguesQuery = queryOptions({ queryKey: ['colleagues'], queryFn: () => body(api.GET('/api/v1/staff')) });

/** Every published version of every process. */
export const processVersionsQuery = queryOptions({ queryKey: ['admin', 'processes'], queryFn: () => body(api.GET('/api/v1/admin/processes')) });

/** The steps of a published version in which a case may rest. */
export const restingStepsQuery = (code: string, version: string) =>
  queryOptions({
    queryKey: ['admin', 'processes', code, version],
    queryFn: async () => {
      const { definition } = await body(api.GET('/api/v1/admin/processes/{code}/{version}', { params: { path: { code, version } } }));
      return (definition as { readonly stages: readonly RestingStep[] }).stages.filter(({ kind }) => !['choice', 'fork', 'join'].includes(kind));
    },
    enabled: code !== '' && version !== '',
  });

export interface RestingStep {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
}

/** What a move of open cases would do; nothing is asked without a plan. */
export const dryRunQuery = (plan: MovePlan) => listQuery(['admin', 'moves', 'dry-run', plan], (after) => body(api.POST('/api/v1/admin/process-moves/dry-run', { body: plan, params: { query: given({ after }) } })));

export const movesQuery = listQuery(['admin', 'moves', 'list'], (after) => body(api.GET('/api/v1/admin/process-moves', { params: { query: given({ after }) } })));

/** The cases of a move with what became of each. */
export const movedCasesQuery = (id: string) => listQuery(['admin', 'moves', id, 'cases'], (after) => body(api.GET('/api/v1/admin/process-moves/{id}/cases', { params: { path: { id }, query: given({ after }) } })));

export const draftsQuery = queryOptions({ queryKey: ['admin', 'drafts'], queryFn: () => body(api.GET('/api/v1/admin/process-drafts')) });
