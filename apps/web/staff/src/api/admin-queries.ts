import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { ProcessDefinition } from '#domain';
import { api, body, given } from './client.js';
import { listQuery, meQuery } from './queries.js';
import type { MovePlan } from './types.js';

export const adminUnitsQuery = queryOptions({ queryKey: ['admin', 'units'], queryFn: () => body(api.GET('/api/v1/admin/units')) });

/** Fields of procedures, also those that no procedure is of. */
export const adminFieldsQuery = queryOptions({ queryKey: ['admin', 'fields'], queryFn: () => body(api.GET('/api/v1/admin/procedure-fields')) });

/** After a field was added, renamed or removed: the fields themselves, and the procedures that show their names. */
export async function renewFields(queryClient: QueryClient): Promise<void> {
  await Promise.all([['admin', 'fields'], ['admin', 'procedures'], ['procedures']].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}

export const adminStaffQuery = queryOptions({ queryKey: ['admin', 'staff'], queryFn: () => body(api.GET('/api/v1/admin/staff')) });

export const calendarsQuery = queryOptions({ queryKey: ['admin', 'calendars'], queryFn: () => body(api.GET('/api/v1/admin/calendars')) });

/** What messages are narrowed to by their state; `failed` is everything that is tried no more. */
export const MESSAGE_SHOWN = ['failed', 'created', 'sending', 'sent', 'permanent-failure', 'technical-failure', 'all'] as const;
export const MESSAGE_TOPICS = ['notice', 'alarm', 'call', 'follow-up', 'report', 'questionnaire', 'mention', 'supplement'] as const;

/** Days are those of writing, both ends among them. */
export interface MessageFilter {
  readonly status?: (typeof MESSAGE_SHOWN)[number] | undefined;
  readonly topic?: (typeof MESSAGE_TOPICS)[number] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const messagesQuery = ({ status, ...filter }: MessageFilter) =>
  listQuery(['admin', 'messages', status, filter], (after) => body(api.GET('/api/v1/admin/notifications', { params: { query: given({ ...filter, status: status === 'all' ? undefined : status, after }) } })));

/** What the trail is narrowed to: who, the first words of what, which case, from which day to which. */
export interface AuditFilter {
  readonly staffId?: string | undefined;
  readonly action?: string | undefined;
  readonly caseCode?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const auditQuery = (filter: AuditFilter) => listQuery(['admin', 'audit', filter], (after) => body(api.GET('/api/v1/admin/audit', { params: { query: given({ ...filter, after }) } })));

const byId = (id: string) => ({ params: { path: { id } } });

/** Proposals to move promised dates after a change of a calendar. */
export const proposalsQuery = listQuery(['proposals', 'list'], (after) => body(api.GET('/api/v1/admin/calendar-proposals', { params: { query: given({ after }) } })));

export const proposalQuery = (id: string) => queryOptions({ queryKey: ['proposals', id], queryFn: () => body(api.GET('/api/v1/admin/calendar-proposals/{id}', byId(id))) });

export const proposedCasesQuery = (id: string) =>
  listQuery(['proposals', id, 'cases'], (after) => body(api.GET('/api/v1/admin/calendar-proposals/{id}/cases', { params: { path: { id }, query: given({ after }) } })));

export type AbsenceScope = 'mine' | 'reach';

export const absencesQuery = (scope: AbsenceScope) => listQuery(['absences', scope], (after) => body(api.GET('/api/v1/absences', { params: { query: given({ scope, after }) } })));

/** After an absence was noted or cancelled: the lists of them, and the posts in which somebody acts today. */
export async function renewAbsences(queryClient: QueryClient): Promise<void> {
  await Promise.all([queryClient.invalidateQueries({ queryKey: ['absences'] }), queryClient.invalidateQueries({ queryKey: meQuery.queryKey })]);
}

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

/** A version of a process, whole: a draft, or one that is published. It is read when a page opens and stays until it closes, so that nobody's work is swapped away. */
export const wholeProcessQuery = (code: string, version: string, draft: boolean) =>
  queryOptions({
    queryKey: ['admin', 'process', code, version, draft],
    queryFn: async (): Promise<WholeProcess> => {
      const at = { params: { path: { code, version } } };
      if (!draft) return { ...(await body(api.GET('/api/v1/admin/processes/{code}/{version}', at))), revision: null };
      return body(api.GET('/api/v1/admin/process-drafts/{code}/{version}', at));
    },
    staleTime: Infinity,
    gcTime: 0,
  });

/** What a page needs of a version; only drafts have a revision. */
interface WholeProcess {
  readonly definition: unknown;
  readonly revision: string | null;
}

/** What the system finds wrong with a definition that is not kept, together with what was asked about. */
export const checkedProcessQuery = (definition: ProcessDefinition) =>
  queryOptions({
    queryKey: ['admin', 'process-check', definition],
    queryFn: async () => ({ of: definition, checked: await body(api.POST('/api/v1/admin/process-drafts/check', { body: { ...definition } })) }),
    structuralSharing: false,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });

export const AUTHORITY_LEVELS = ['commune', 'district', 'province'] as const;
export const ONLINE_LEVELS = ['full', 'part', 'none'] as const;

/** What the catalogue of procedures is narrowed to. */
export interface KeptProcedureFilter {
  readonly q?: string | undefined;
  readonly field?: string | undefined;
  readonly level?: (typeof AUTHORITY_LEVELS)[number] | undefined;
  readonly online?: (typeof ONLINE_LEVELS)[number] | undefined;
}

export const keptProceduresQuery = (filter: KeptProcedureFilter) =>
  listQuery(['admin', 'procedures', 'list', filter], (after) => body(api.GET('/api/v1/admin/procedure-catalogue', { params: { query: given({ ...filter, after }) } })));

/** A procedure with all its versions. What is being edited is not changed under somebody's hands, so nothing asks again by itself. */
export const keptProcedureQuery = (code: string) =>
  queryOptions({ queryKey: ['admin', 'procedures', code], queryFn: () => body(api.GET('/api/v1/admin/procedures/{code}', { params: { path: { code } } })), refetchOnWindowFocus: false });

/** The forms that are printed of cases, as the circular in force names them. */
export const printFormsQuery = queryOptions({ queryKey: ['admin', 'print-forms'], queryFn: () => body(api.GET('/api/v1/admin/print-forms')) });
