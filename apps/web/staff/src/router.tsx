import { Outlet, createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, parseSearchWith, redirect, stringifySearchWith } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { CASE_STATUSES, CHANNELS } from '#domain';
import { MESSAGE_SHOWN, MESSAGE_TOPICS, type AuditFilter, type MessageFilter } from './api/admin-queries.js';
import { FIGURE_PARTS, type FigurePart } from './api/figure-queries.js';
import { LATENESS_GROUPS, type LatenessGroup } from './api/lateness-queries.js';
import { isProblem } from './api/problem.js';
import { INBOX_QUEUES, INBOX_SHOWN, INBOX_SORTS, LATE_LISTS, meQuery, type CaseFilter, type InboxFilter, type LateFilter, type LateList } from './api/queries.js';
import { PageError, PageMissing } from './parts/page-error.js';
import type { ReportSearch } from './oversight/reports/reports.page.js';
import { queryClient, whenSignedOut } from './query-client.js';
import { RATING_PARTS, type RatingPart } from './ratings/rating-parts.js';
import { DAY_PARTS, type DayPart } from './reception/day-parts.js';
import { Shell } from './shell/shell.js';
import { dayParam, oneOfParam, textParam } from './search-params.js';

/** Reports that an address may name. */
const REPORTS = ['ii-05a', 'ii-06a', 'ii-06b', 'ii-07a', 'ii-08', 'register', 'reception', 'returns', 'hand-overs', 'overdue', 'fees', 'workload'] as const;

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Outlet, notFoundComponent: PageMissing });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: (search): { next?: string | undefined } => ({ next: textParam(search['next']) }),
  component: lazyRouteComponent(() => import('./administration/sign-in.page.js'), 'SignInPage'),
});

/** The first administrator; the secret of the link stands behind `#`. */
const setUp = createRoute({ getParentRoute: () => root, path: '/lan-dau', component: lazyRouteComponent(() => import('./account/set-up.page.js'), 'SetUpPage') });

/** Everything behind the sign-in. */
const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData(meQuery).catch((error: unknown) => {
      if (isProblem(error, 'unauthenticated')) throw redirect({ to: '/dang-nhap', search: { next: location.href } });
      throw error;
    });
    // The server refuses everything else before a password that somebody else set is changed.
    if (me.passwordTemporary && !location.pathname.endsWith('/tai-khoan')) throw redirect({ to: '/tai-khoan' });
    return { me };
  },
  component: Shell,
});

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

const administration = createRoute({ getParentRoute: () => staff, path: '/quan-tri', component: lazyRouteComponent(() => import('./administration/administration.page.js'), 'AdministrationPage') });

/** Where the parts of the administration stand that once were named in the address `?part=`. */
const FORMER_PARTS = {
  units: '/quan-tri/don-vi',
  staff: '/quan-tri/can-bo',
  calendars: '/quan-tri/lich',
  sets: '/quan-tri/bo-chi-tieu',
  moves: '/quan-tri/chuyen-quy-trinh',
  drafts: '/quan-tri/quy-trinh-cu',
  messages: '/quan-tri/tin-loi',
  audit: '/quan-tri/nhat-ky',
} as const;

const administrationStart = createRoute({
  getParentRoute: () => administration,
  path: '/',
  validateSearch: (given): { part?: keyof typeof FORMER_PARTS | undefined } => ({ part: oneOfParam(given['part'], Object.keys(FORMER_PARTS) as (keyof typeof FORMER_PARTS)[]) }),
  beforeLoad: ({ search: { part = 'units' } }) => {
    throw redirect({ to: FORMER_PARTS[part], replace: true });
  },
});

const units = createRoute({ getParentRoute: () => administration, path: '/don-vi', validateSearch: (given): { unit?: string | undefined } => ({ unit: textParam(given['unit']) }), component: lazyRouteComponent(() => import('./administration/units/units.page.js'), 'UnitsPage') });

const people = createRoute({ getParentRoute: () => administration, path: '/can-bo', validateSearch: (given): { who?: string | undefined } => ({ who: textParam(given['who']) }), component: lazyRouteComponent(() => import('./administration/staff/staff.page.js'), 'StaffPage') });

const calendars = createRoute({ getParentRoute: () => administration, path: '/lich', component: lazyRouteComponent(() => import('./administration/calendar/calendar-year.js'), 'CalendarPage') });

const indicatorSets = createRoute({ getParentRoute: () => administration, path: '/bo-chi-tieu', component: lazyRouteComponent(() => import('./administration/indicator-sets.js'), 'IndicatorSetsPage') });

const processDrafts = createRoute({ getParentRoute: () => administration, path: '/quy-trinh-cu', component: lazyRouteComponent(() => import('./administration/processes/process-drafts.js'), 'ProcessDraftsPage') });

const processMoves = createRoute({ getParentRoute: () => administration, path: '/chuyen-quy-trinh', component: lazyRouteComponent(() => import('./administration/processes/process-moves.js'), 'ProcessMovesPage') });

const messages = createRoute({
  getParentRoute: () => administration,
  path: '/tin-loi',
  validateSearch: (given): MessageFilter => ({
    status: oneOfParam(given['status'], MESSAGE_SHOWN),
    topic: oneOfParam(given['topic'], MESSAGE_TOPICS),
    from: dayParam(given['from']),
    to: dayParam(given['to']),
  }),
  component: lazyRouteComponent(() => import('./administration/messages.page.js'), 'MessagesPage'),
});

const wordings = createRoute({ getParentRoute: () => administration, path: '/mau-tin', component: lazyRouteComponent(() => import('./administration/wordings/wordings.page.js'), 'WordingsPage') });

const wording = createRoute({
  getParentRoute: () => administration,
  path: '/mau-tin/$template',
  validateSearch: (given): { shown?: 'html' | 'text' | undefined } => ({ shown: oneOfParam(given['shown'], ['html', 'text']) }),
  component: lazyRouteComponent(() => import('./administration/wordings/wording.page.js'), 'WordingPage'),
});

const audit = createRoute({
  getParentRoute: () => administration,
  path: '/nhat-ky',
  validateSearch: (given): AuditFilter => ({
    staffId: textParam(given['staffId']),
    action: textParam(given['action']),
    caseCode: textParam(given['caseCode']),
    from: dayParam(given['from']),
    to: dayParam(given['to']),
  }),
  component: lazyRouteComponent(() => import('./administration/audit.page.js'), 'AuditPage'),
});

const administrationRooms = administration.addChildren([administrationStart, units, people, calendars, indicatorSets, processDrafts, processMoves, wordings, wording, messages, audit]);

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
  }
}
