import { Outlet, createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, parseSearchWith, redirect, stringifySearchWith } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { isProblem } from './api/problem.js';
import { meQuery } from './api/queries.js';
import { PageError, PageMissing } from './parts/page-error.js';
import { queryClient, whenSignedOut } from './query-client.js';
import { Shell } from './shell/shell.js';
import { dayParam, oneOfParam, textParam } from './search-params.js';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Outlet, notFoundComponent: PageMissing });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: (search): { next?: string | undefined } => ({ next: textParam(search['next']) }),
  component: lazyRouteComponent(() => import('./administration/sign-in.page.js'), 'SignInPage'),
});

/** Everything behind the sign-in. */
const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  beforeLoad: async ({ context, location }) => {
    try {
      return { me: await context.queryClient.ensureQueryData(meQuery) };
    } catch (error) {
      if (isProblem(error, 'unauthenticated')) throw redirect({ to: '/dang-nhap', search: { next: location.href } });
      throw error;
    }
  },
  component: Shell,
});

const start = createRoute({ getParentRoute: () => staff, path: '/', beforeLoad: () => { throw redirect({ to: '/viec', search: {} }); } });

const receive = createRoute({ getParentRoute: () => staff, path: '/tiep-nhan', component: lazyRouteComponent(() => import('./reception/receive-case/receive-case.page.js'), 'ReceiveCasePage') });

const online = createRoute({ getParentRoute: () => staff, path: '/truc-tuyen', component: lazyRouteComponent(() => import('./reception/online-applications.page.js'), 'OnlineApplicationsPage') });

const search = createRoute({
  getParentRoute: () => staff,
  path: '/ho-so',
  validateSearch: (given): { q?: string | undefined } => ({ q: textParam(given['q']) }),
  component: lazyRouteComponent(() => import('./reception/search-cases.page.js'), 'SearchCasesPage'),
});

const caseFile = createRoute({ getParentRoute: () => staff, path: '/ho-so/$code', component: lazyRouteComponent(() => import('./workflow/case/case.page.js'), 'CasePage') });

const inbox = createRoute({
  getParentRoute: () => staff,
  path: '/viec',
  validateSearch: (given): { queue?: 'mine' | 'unit' | undefined } => ({ queue: oneOfParam(given['queue'], ['mine', 'unit']) }),
  component: lazyRouteComponent(() => import('./workflow/inbox.page.js'), 'InboxPage'),
});

const late = createRoute({
  getParentRoute: () => staff,
  path: '/qua-han',
  validateSearch: (given): { list?: 'overdue' | 'due-soon' | undefined; unitCode?: string | undefined } => ({
    list: oneOfParam(given['list'], ['overdue', 'due-soon']),
    unitCode: textParam(given['unitCode']),
  }),
  component: lazyRouteComponent(() => import('./oversight/late-cases.page.js'), 'LateCasesPage'),
});

const scorecard = createRoute({
  getParentRoute: () => staff,
  path: '/chi-tieu',
  validateSearch: (given): { from?: string | undefined; to?: string | undefined; unitCode?: string | undefined } => ({
    from: dayParam(given['from']),
    to: dayParam(given['to']),
    unitCode: textParam(given['unitCode']),
  }),
  component: lazyRouteComponent(() => import('./oversight/scorecard.page.js'), 'ScorecardPage'),
});

const proposals = createRoute({ getParentRoute: () => staff, path: '/de-xuat', component: lazyRouteComponent(() => import('./administration/proposals/proposal-list.page.js'), 'ProposalListPage') });

const proposal = createRoute({ getParentRoute: () => staff, path: '/de-xuat/$id', component: lazyRouteComponent(() => import('./administration/proposals/proposal.page.js'), 'ProposalPage') });

const absences = createRoute({ getParentRoute: () => staff, path: '/vang-mat', component: lazyRouteComponent(() => import('./administration/absences.page.js'), 'AbsencesPage') });

const administration = createRoute({
  getParentRoute: () => staff,
  path: '/quan-tri',
  validateSearch: (given): { part?: 'units' | 'staff' | 'calendars' | 'moves' | 'drafts' | 'messages' | 'audit' | undefined } => ({
    part: oneOfParam(given['part'], ['units', 'staff', 'calendars', 'moves', 'drafts', 'messages', 'audit']),
  }),
  component: lazyRouteComponent(() => import('./administration/administration.page.js'), 'AdministrationPage'),
});

/** The pages below /can-bo. Search parameters are read as they stand: `1.001190` is no number. */
export const router = createRouter({
  routeTree: root.addChildren([signIn, staff.addChildren([start, receive, online, search, caseFile, inbox, late, scorecard, proposals, proposal, absences, administration])]),
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
