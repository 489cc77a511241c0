import { createRoute, createRouter, lazyRouteComponent, parseSearchWith, redirect, stringifySearchWith } from '@tanstack/react-router';
import { CASE_STATUSES, CHANNELS } from '#domain';
import { administrationRooms } from './administration/administration-routes.js';
import { FIGURE_PARTS, type FigurePart } from './api/figure-queries.js';
import { LATENESS_GROUPS, type LatenessGroup } from './api/lateness-queries.js';
import { INBOX_QUEUES, INBOX_SHOWN, INBOX_SORTS, LATE_LISTS, type CaseFilter, type InboxFilter, type LateFilter, type LateList } from './api/queries.js';
import { root, setUp, signIn, staff } from './frame-routes.js';
import { PageError } from './parts/page-error.js';
import type { ReportSearch } from './oversight/reports/reports.page.js';
import { queryClient, whenSignedOut } from './query-client.js';
import { RATING_PARTS, type RatingPart } from './ratings/rating-parts.js';
import { DAY_PARTS, type DayPart } from './reception/day-parts.js';
import { dayParam, oneOfParam, textParam } from './search-params.js';

/** Reports that an address may name. */
const REPORTS = ['ii-05a', 'ii-06a', 'ii-06b', 'ii-07a', 'ii-08', 'register', 'reception', 'returns', 'hand-overs', 'overdue', 'fees', 'workload'] as const;

const start = createRoute({ getParentRoute: () => staff, path: '/', beforeLoad: () => { throw redirect({ to: '/viec', search: {} }); } });

const receive = createRoute({ getParentRoute: () => staff, path: '/tiep-nhan', component: lazyRouteComponent(() => import('./reception/receive-case/receive-case.page.js'), 'ReceiveCasePage') });

const queue = createRoute({
  getParentRoute: () => staff,
  path: '/hang-doi',
  validateSearch: (given): { unitCode?: string | undefined } => ({ unitCode: textParam(given['unitCode']) }),
  component: lazyRouteComponent(() => import('./reception/queue/queue.page.js'), 'QueuePage'),
});

const returnResults = createRoute({
  getParentRoute: () => staff,
  path: '/tra-ket-qua',
  validateSearch: (given): { code?: string | undefined } => ({ code: textParam(given['code']) }),
  component: lazyRouteComponent(() => import('./reception/return-results.page.js'), 'ReturnResultsPage'),
});

const dayEnd = createRoute({
  getParentRoute: () => staff,
  path: '/cuoi-ngay',
  validateSearch: (given): { day?: string | undefined; unitCode?: string | undefined; part?: DayPart | undefined } => ({
    day: dayParam(given['day']),
    unitCode: textParam(given['unitCode']),
    part: oneOfParam(given['part'], DAY_PARTS),
  }),
  component: lazyRouteComponent(() => import('./reception/day-end.page.js'), 'DayEndPage'),
});

const online = createRoute({
  getParentRoute: () => staff,
  path: '/truc-tuyen',
  validateSearch: (given): { code?: string | undefined } => ({ code: textParam(given['code']) }),
  component: lazyRouteComponent(() => import('./reception/online-applications.page.js'), 'OnlineApplicationsPage'),
});

const search = createRoute({
  getParentRoute: () => staff,
  path: '/ho-so',
  validateSearch: (given): CaseFilter & { q?: string | undefined } => ({
    q: textParam(given['q']),
    status: oneOfParam(given['status'], CASE_STATUSES),
    channel: oneOfParam(given['channel'], CHANNELS),
    procedureCode: textParam(given['procedureCode']),
    unitCode: textParam(given['unitCode']),
    from: dayParam(given['from']),
    to: dayParam(given['to']),
  }),
  component: lazyRouteComponent(() => import('./reception/search-cases.page.js'), 'SearchCasesPage'),
});

const caseFile = createRoute({ getParentRoute: () => staff, path: '/ho-so/$code', component: lazyRouteComponent(() => import('./workflow/case/case.page.js'), 'CasePage') });

const inbox = createRoute({
  getParentRoute: () => staff,
  path: '/viec',
  validateSearch: (given): InboxFilter & { queue?: (typeof INBOX_QUEUES)[number] | undefined } => ({
    queue: oneOfParam(given['queue'], INBOX_QUEUES),
    show: oneOfParam(given['show'], INBOX_SHOWN),
    procedureCode: textParam(given['procedureCode']),
    channel: oneOfParam(given['channel'], CHANNELS),
    staffId: textParam(given['staffId']),
    sort: oneOfParam(given['sort'], INBOX_SORTS),
  }),
  component: lazyRouteComponent(() => import('./workflow/inbox.page.js'), 'InboxPage'),
});

const lateFilter = (given: Record<string, unknown>): LateFilter => ({
  unitCode: textParam(given['unitCode']),
  field: textParam(given['field']),
  stage: textParam(given['stage']),
  heldBy: textParam(given['heldBy']),
  staffId: textParam(given['staffId']),
});

const late = createRoute({
  getParentRoute: () => staff,
  path: '/qua-han',
  validateSearch: (given): LateFilter & { list?: LateList | 'forecast' | undefined } => ({ ...lateFilter(given), list: oneOfParam(given['list'], [...LATE_LISTS, 'forecast']) }),
  component: lazyRouteComponent(() => import('./oversight/late-cases.page.js'), 'LateCasesPage'),
});

const steer = createRoute({
  getParentRoute: () => staff,
  path: '/dieu-hanh',
  validateSearch: (given): Pick<LateFilter, 'unitCode' | 'field'> => ({ unitCode: textParam(given['unitCode']), field: textParam(given['field']) }),
  component: lazyRouteComponent(() => import('./oversight/steer.page.js'), 'SteerPage'),
});

const lateness = createRoute({
  getParentRoute: () => staff,
  path: '/nguyen-nhan-tre',
  validateSearch: (given): { from?: string | undefined; to?: string | undefined; unitCode?: string | undefined; by?: LatenessGroup | undefined; part?: string | undefined } => ({
    from: dayParam(given['from']),
    to: dayParam(given['to']),
    unitCode: textParam(given['unitCode']),
    by: oneOfParam(given['by'], LATENESS_GROUPS),
    part: textParam(given['part']),
  }),
  component: lazyRouteComponent(() => import('./oversight/lateness.page.js'), 'LatenessPage'),
});

const scorecard = createRoute({
  getParentRoute: () => staff,
  path: '/chi-tieu',
  validateSearch: (given): { from?: string | undefined; to?: string | undefined; unitCode?: string | undefined; set?: string | undefined; figure?: string | undefined } => ({
    from: dayParam(given['from']),
    to: dayParam(given['to']),
    unitCode: textParam(given['unitCode']),
    set: textParam(given['set']),
    figure: textParam(given['figure']),
  }),
  component: lazyRouteComponent(() => import('./oversight/scorecard.page.js'), 'ScorecardPage'),
});

const entries = createRoute({
  getParentRoute: () => staff,
  path: '/nhap-chi-tieu',
  validateSearch: (given): { day?: string | undefined; set?: string | undefined; indicator?: string | undefined; unitCode?: string | undefined; state?: 'owed' | 'entered' | 'approved' | 'returned' | undefined } => ({
    day: dayParam(given['day']),
    set: textParam(given['set']),
    indicator: textParam(given['indicator']),
    unitCode: textParam(given['unitCode']),
    state: oneOfParam(given['state'], ['owed', 'entered', 'approved', 'returned']),
  }),
  component: lazyRouteComponent(() => import('./oversight/entries.page.js'), 'EntriesPage'),
});

const figureCases = createRoute({
  getParentRoute: () => staff,
  path: '/chi-tieu/$key',
  validateSearch: (given): { from?: string | undefined; to?: string | undefined; unitCode?: string | undefined; part?: FigurePart | undefined } => ({
    from: dayParam(given['from']),
    to: dayParam(given['to']),
    unitCode: textParam(given['unitCode']),
    part: oneOfParam(given['part'], FIGURE_PARTS),
  }),
  component: lazyRouteComponent(() => import('./oversight/figure-cases.page.js'), 'FigureCasesPage'),
});

const ratings = createRoute({
  getParentRoute: () => staff,
  path: '/danh-gia',
  validateSearch: (given): { part?: RatingPart | undefined; from?: string | undefined; to?: string | undefined; unitCode?: string | undefined } => ({
    part: oneOfParam(given['part'], RATING_PARTS),
    from: dayParam(given['from']),
    to: dayParam(given['to']),
    unitCode: textParam(given['unitCode']),
  }),
  component: lazyRouteComponent(() => import('./ratings/ratings.page.js'), 'RatingsPage'),
});

const reports = createRoute({
  getParentRoute: () => staff,
  path: '/bao-cao',
  validateSearch: (given): ReportSearch => ({
    report: oneOfParam(given['report'], REPORTS),
    from: dayParam(given['from']),
    to: dayParam(given['to']),
    unitCode: textParam(given['unitCode']),
    field: textParam(given['field']),
    level: oneOfParam(given['level'], ['province', 'district', 'commune']),
    by: oneOfParam(given['by'], ['field', 'unit', 'procedure']),
  }),
  component: lazyRouteComponent(() => import('./oversight/reports/reports.page.js'), 'ReportsPage'),
});

const proposals = createRoute({ getParentRoute: () => staff, path: '/de-xuat', component: lazyRouteComponent(() => import('./administration/proposals/proposal-list.page.js'), 'ProposalListPage') });

const proposal = createRoute({ getParentRoute: () => staff, path: '/de-xuat/$id', component: lazyRouteComponent(() => import('./administration/proposals/proposal.page.js'), 'ProposalPage') });

const absences = createRoute({ getParentRoute: () => staff, path: '/vang-mat', component: lazyRouteComponent(() => import('./administration/absences.page.js'), 'AbsencesPage') });

const account = createRoute({ getParentRoute: () => staff, path: '/tai-khoan', component: lazyRouteComponent(() => import('./account/account.page.js'), 'AccountPage') });

const followUps = createRoute({
  getParentRoute: () => staff,
  path: '/phan-anh',
  validateSearch: (given): { list?: 'open' | 'answered' | 'closed' | undefined; unitCode?: string | undefined } => ({
    list: oneOfParam(given['list'], ['open', 'answered', 'closed']),
    unitCode: textParam(given['unitCode']),
  }),
  component: lazyRouteComponent(() => import('./follow-up/follow-ups.page.js'), 'FollowUpsPage'),
});

const followUp = createRoute({ getParentRoute: () => staff, path: '/phan-anh/$id', component: lazyRouteComponent(() => import('./follow-up/follow-up.page.js'), 'FollowUpPage') });

const rounds = createRoute({ getParentRoute: () => staff, path: '/khao-sat', component: lazyRouteComponent(() => import('./survey/rounds.page.js'), 'RoundsPage') });

const round = createRoute({ getParentRoute: () => staff, path: '/khao-sat/$id', component: lazyRouteComponent(() => import('./survey/round.page.js'), 'RoundPage') });

const interview = createRoute({ getParentRoute: () => staff, path: '/khao-sat/$id/$code', component: lazyRouteComponent(() => import('./survey/interview.page.js'), 'InterviewPage') });

const assessment = createRoute({
  getParentRoute: () => staff,
  path: '/danh-gia-giai-quyet',
  validateSearch: (given): { quarter?: string | undefined; unitCode?: string | undefined } => ({ quarter: textParam(given['quarter']), unitCode: textParam(given['unitCode']) }),
  component: lazyRouteComponent(() => import('./survey/assessment.page.js'), 'AssessmentPage'),
});

/** The pages below /can-bo. Search parameters are read as they stand: `1.001190` is no number. */
export const router = createRouter({
  routeTree: root.addChildren([signIn, setUp, staff.addChildren([start, account, receive, queue, returnResults, online, dayEnd, search, caseFile, inbox, late, steer, lateness, scorecard, figureCases, entries, reports, ratings, proposals, proposal, absences, followUps, followUp, rounds, round, interview, assessment, administrationRooms])]),
  basepath: '/can-bo',
  context: { queryClient },
  parseSearch: parseSearchWith((value) => value),
  stringifySearch: stringifySearchWith(String),
  defaultErrorComponent: PageError,
  scrollRestoration: true,
});

whenSignedOut(() => void router.navigate({ to: '/dang-nhap', search: { next: router.state.location.href } }));

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }

  interface HistoryState {
    /** A search for an identity or telephone number: kept out of the address. */
    typed?: string;
    /** What was just published where one comes from. */
    published?: number;
  }
}
