import type { CaseStatus, Channel } from '#domain';
import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query';
import { mayStandInAddress } from '../search-params.js';
import { api, body, given } from './client.js';
import type { IntakeRequest, Page, ProcedureSummary } from './types.js';

const LONG = 10 * 60_000;

/** How often is asked how far bulk work is. */
const BULK_LOOK_MS = 500;

/** How often a page says that it still shows a case, and hears what others did there. */
const PRESENCE_MS = 30_000;

/** A keyset list that grows by "xem thêm". */
export interface ListQuery<Shape extends Page<unknown>> {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: { pageParam: string | undefined }) => Promise<Shape>;
  readonly initialPageParam: string | undefined;
  readonly getNextPageParam: (page: Shape) => string | undefined;
  readonly refetchInterval?: number;
}

export function listQuery<Shape extends Page<unknown>>(queryKey: readonly unknown[], load: (after: string | undefined) => Promise<Shape>): ListQuery<Shape> {
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

export type Queue = 'mine' | 'unit' | 'online' | 'mentioned';

export const INBOX_QUEUES = ['mine', 'unit', 'mentioned'] as const;
export const INBOX_SORTS = ['due', 'received'] as const;

export const INBOX_SHOWN = ['overdue', 'soon', 'halted', 'results'] as const;
export type InboxShown = (typeof INBOX_SHOWN)[number];

/** What an inbox is narrowed to. */
export interface InboxFilter {
  readonly show?: InboxShown | undefined;
  readonly procedureCode?: string | undefined;
  readonly channel?: Channel | undefined;
  /** Who holds the step; `nobody` for what nobody took yet. */
  readonly staffId?: string | undefined;
  readonly sort?: (typeof INBOX_SORTS)[number] | undefined;
}

export const inboxQuery = (queue: Queue, filter: InboxFilter = {}) => listQuery(['inbox', queue, filter], (after) => body(api.GET('/api/v1/inbox', { params: { query: given({ queue, ...filter, after }) } })));

export const inboxViewsQuery = queryOptions({ queryKey: ['inbox-views'], queryFn: () => body(api.GET('/api/v1/inbox/views')), staleTime: LONG });

/** What found cases are narrowed to; days are those of handing in, `to` is not among them. */
export interface CaseFilter {
  readonly status?: CaseStatus | undefined;
  readonly channel?: Channel | undefined;
  readonly procedureCode?: string | undefined;
  readonly unitCode?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Finds cases. What may stand in no address goes in the body. */
export const casesQuery = (q: string, filter: CaseFilter) =>
  listQuery(['cases', q, filter], (after) => {
    const wanted = given({ q, ...filter, after });
    return body(mayStandInAddress(q) ? api.GET('/api/v1/cases', { params: { query: wanted } }) : api.POST('/api/v1/cases/search', { body: wanted }));
  });

export const caseQuery = (code: string, reveal: boolean) =>
  queryOptions({
    queryKey: ['case', code, 'view', reveal],
    queryFn: () => body(api.GET('/api/v1/cases/{code}', { params: { path: { code }, query: reveal ? { reveal: 'true' } : {} } })),
  });

export const caseEventsQuery = (code: string) => queryOptions({ queryKey: ['case', code, 'events'], queryFn: () => body(api.GET('/api/v1/cases/{code}/events', byCode(code))) });

export const caseDocumentsQuery = (code: string) =>
  queryOptions({ queryKey: ['case', code, 'documents'], queryFn: () => body(api.GET('/api/v1/cases/{code}/documents', byCode(code))) });

export const caseNotesQuery = (code: string) => ({
  ...listQuery(['case-notes', code], (after) => body(api.GET('/api/v1/cases/{code}/notes', { params: { path: { code }, query: given({ after }) } }))),
  refetchInterval: PRESENCE_MS,
});

export const colleaguesQuery = (code: string) => queryOptions({ queryKey: ['colleagues', code], queryFn: () => body(api.GET('/api/v1/cases/{code}/colleagues', byCode(code))), staleTime: LONG });

/** Says again and again that the case is open on this screen, while it is to be seen, and hears who else has it open. */
export const presenceQuery = (code: string) =>
  queryOptions({ queryKey: ['presence', code], queryFn: () => body(api.PUT('/api/v1/cases/{code}/presence', byCode(code))), refetchInterval: PRESENCE_MS, gcTime: 0, retry: false });

export const caseActionsQuery = (code: string) => queryOptions({ queryKey: ['case', code, 'actions'], queryFn: () => body(api.GET('/api/v1/cases/{code}/actions', byCode(code))) });

export const caseProcessQuery = (code: string) => queryOptions({ queryKey: ['case', code, 'process'], queryFn: () => body(api.GET('/api/v1/cases/{code}/process', byCode(code))) });

export const caseLedgerQuery = (code: string) => queryOptions({ queryKey: ['case', code, 'ledger'], queryFn: () => body(api.GET('/api/v1/cases/{code}/ledger', byCode(code))) });

/** When the case would be due if its clock stood still until a day; nothing is asked while there is no day. */
export const whatIfQuery = (code: string, until: string | null) =>
  queryOptions({
    queryKey: ['case', code, 'what-if', until],
    queryFn: () => body(api.GET('/api/v1/cases/{code}/what-if', { params: { path: { code }, query: { until: until ?? '' } } })),
    enabled: until !== null,
    retry: false,
  });

/** How far bulk work is, asked again until it has ended; then with what became of every case. */
export const bulkQuery = (id: string) =>
  queryOptions({
    queryKey: ['bulk', id],
    queryFn: async () => {
      const page = (after?: string) => body(api.GET('/api/v1/bulk-actions/{id}', { params: { path: { id }, query: given({ limit: 200, after }) } }));
      const first = await page();
      const items = [...first.items];
      for (let { next, finishedAt } = first; next !== null && finishedAt !== null; ) {
        const more = await page(next);
        items.push(...more.items);
        next = more.next;
      }
      return { ...first, items };
    },
    refetchInterval: ({ state }) => (state.data === undefined || state.data.finishedAt === null ? BULK_LOOK_MS : false),
  });

/** The rating invitation of a returned case, for the counter's screen. */
export const ratingCodeQuery = (code: string) =>
  queryOptions({ queryKey: ['case', code, 'rating'], queryFn: () => body(api.GET('/api/v1/cases/{code}/rating-invitation', byCode(code))), retry: false });

/** Everything on the screens that a command on a case may have changed. */
const TOUCHED = ['case', 'case-notes', 'cases', 'inbox', 'late', 'scorecard', 'satisfaction'];

/** Asks anew whatever shows cases. */
export async function renewCases(queryClient: QueryClient): Promise<void> {
  await Promise.all(TOUCHED.map((part) => queryClient.invalidateQueries({ queryKey: [part] })));
}

export const LATE_LISTS = ['overdue', 'due-soon', 'within', 'standing'] as const;
export type LateList = (typeof LATE_LISTS)[number];

/** What a list of open cases is narrowed by. */
export interface LateFilter {
  readonly unitCode?: string | undefined;
  readonly field?: string | undefined;
  readonly stage?: string | undefined;
  readonly heldBy?: string | undefined;
  /** `nobody`: assigned to nobody yet. */
  readonly staffId?: string | undefined;
}

export const lateCasesQuery = (list: LateList, filter: LateFilter) =>
  listQuery(['late', list, filter], (after) => body(api.GET(`/api/v1/oversight/${list}`, { params: { query: given({ ...filter, after }) } })));

/** Where open cases lie and how they stand, asked again every minute. */
export const holdersQuery = (filter: Pick<LateFilter, 'unitCode' | 'field'>) =>
  queryOptions({ queryKey: ['late', 'holders', filter], queryFn: () => body(api.GET('/api/v1/oversight/holders', { params: { query: given(filter) } })), refetchInterval: 60_000 });

/** A period and a unit; `to` is not part of the period. */
export interface FigureFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly unitCode?: string | undefined;
}

export const scorecardQuery = (filter: FigureFilter) =>
  queryOptions({ queryKey: ['scorecard', filter], queryFn: () => body(api.GET('/api/v1/oversight/scorecard', { params: { query: given(filter) } })) });

export const RATING_GROUPS = ['unit', 'officer', 'procedure', 'source', 'month'] as const;
export type RatingGroup = (typeof RATING_GROUPS)[number];

export const satisfactionQuery = (filter: FigureFilter, by: RatingGroup) =>
  queryOptions({ queryKey: ['satisfaction', filter, by], queryFn: () => body(api.GET('/api/v1/oversight/satisfaction', { params: { query: given({ ...filter, by }) } })) });
