import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body, given } from './client.js';
import type { IntakeRequest, Page, ProcedureSummary } from './types.js';

const LONG = 10 * 60_000;

/** A keyset list that grows by "xem thêm". */
export interface ListQuery<Shape extends Page<unknown>> {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: { pageParam: string | undefined }) => Promise<Shape>;
  readonly initialPageParam: string | undefined;
  readonly getNextPageParam: (page: Shape) => string | undefined;
}

function listQuery<Shape extends Page<unknown>>(queryKey: readonly unknown[], load: (after: string | undefined) => Promise<Shape>): ListQuery<Shape> {
  return {
    queryKey,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  };
}

const byCode = (code: string) => ({ params: { path: { code } } });

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => body(api.GET('/api/v1/me')), staleTime: LONG, retry: false });

export const unitsQuery = queryOptions({ queryKey: ['units'], queryFn: () => body(api.GET('/api/v1/units')), staleTime: LONG });

/** Every procedure that is offered, so that finding one needs no call. */
export const proceduresQuery = queryOptions({
  queryKey: ['procedures'],
  staleTime: LONG,
  queryFn: async () => {
    const found: ProcedureSummary[] = [];
    let after: string | undefined;
    do {
      const page: Page<ProcedureSummary> = await body(api.GET('/api/v1/procedures', { params: { query: given({ limit: 200, after }) } }));
      found.push(...page.items);
      after = page.next ?? undefined;
    } while (after !== undefined);
    return found;
  },
});

export const procedureQuery = (code: string) =>
  queryOptions({ queryKey: ['procedures', code], queryFn: () => body(api.GET('/api/v1/procedures/{code}', byCode(code))), staleTime: LONG });

/** What reception would promise for a draft, as far as it is filled in. */
export const intakeCheckQuery = (request: IntakeRequest | null) =>
  queryOptions({
    queryKey: ['intake-check', request],
    queryFn: () => body(api.POST('/api/v1/cases/check', { body: request as IntakeRequest })),
    enabled: request !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });

export type Queue = 'mine' | 'unit' | 'online';

export const inboxQuery = (queue: Queue) => listQuery(['inbox', queue], (after) => body(api.GET('/api/v1/inbox', { params: { query: given({ queue, after }) } })));

export const casesQuery = (q: string) => listQuery(['cases', q], (after) => body(api.GET('/api/v1/cases', { params: { query: given({ q, after }) } })));

export const caseQuery = (code: string, reveal: boolean) =>
  queryOptions({
    queryKey: ['case', code, 'view', reveal],
    queryFn: () => body(api.GET('/api/v1/cases/{code}', { params: { path: { code }, query: reveal ? { reveal: 'true' } : {} } })),
  });

export const caseEventsQuery = (code: string) => queryOptions({ queryKey: ['case', code, 'events'], queryFn: () => body(api.GET('/api/v1/cases/{code}/events', byCode(code))) });

export const caseDocumentsQuery = (code: string) =>
  queryOptions({ queryKey: ['case', code, 'documents'], queryFn: () => body(api.GET('/api/v1/cases/{code}/documents', byCode(code))) });

export const caseActionsQuery = (code: string) => queryOptions({ queryKey: ['case', code, 'actions'], queryFn: () => body(api.GET('/api/v1/cases/{code}/actions', byCode(code))) });

/** The rating invitation of a returned case, for the counter's screen. */
export const ratingCodeQuery = (code: string) =>
  queryOptions({ queryKey: ['case', code, 'rating'], queryFn: () => body(api.GET('/api/v1/cases/{code}/rating-invitation', byCode(code))), retry: false });

export type LateList = 'overdue' | 'due-soon';

export const lateCasesQuery = (list: LateList, unitCode: string | undefined) =>
  listQuery(['late', list, unitCode], (after) => body(api.GET(`/api/v1/oversight/${list}`, { params: { query: given({ unitCode, after }) } })));

/** A period and a unit; `to` is not part of the period. */
export interface FigureFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly unitCode?: string | undefined;
}

export const scorecardQuery = (filter: FigureFilter) =>
  queryOptions({ queryKey: ['scorecard', filter], queryFn: () => body(api.GET('/api/v1/oversight/scorecard', { params: { query: given(filter) } })) });

export type RatingGroup = 'officer' | 'unit' | 'procedure';

export const satisfactionQuery = (filter: FigureFilter, by: RatingGroup) =>
  queryOptions({ queryKey: ['satisfaction', filter, by], queryFn: () => body(api.GET('/api/v1/oversight/satisfaction', { params: { query: given({ ...filter, by }) } })) });

export const adminUnitsQuery = queryOptions({ queryKey: ['admin', 'units'], queryFn: () => body(api.GET('/api/v1/admin/units')) });

export const adminStaffQuery = queryOptions({ queryKey: ['admin', 'staff'], queryFn: () => body(api.GET('/api/v1/admin/staff')) });

export const calendarsQuery = queryOptions({ queryKey: ['admin', 'calendars'], queryFn: () => body(api.GET('/api/v1/admin/calendars')) });

export const messagesQuery = listQuery(['admin', 'messages'], (after) => body(api.GET('/api/v1/admin/notifications', { params: { query: given({ after }) } })));

export const auditQuery = listQuery(['admin', 'audit'], (after) => body(api.GET('/api/v1/admin/audit', { params: { query: given({ after }) } })));
