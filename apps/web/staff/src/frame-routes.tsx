import { Outlet, createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { isProblem } from './api/problem.js';
import { meQuery } from './api/queries.js';
import { PageMissing } from './parts/page-error.js';
import { textParam } from './search-params.js';
import { Shell } from './shell/shell.js';

/** Every page stands below it. */
export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Outlet, notFoundComponent: PageMissing });

/** Where one signs in; `next` is where one goes then. */
export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: (search): { next?: string | undefined } => ({ next: textParam(search['next']) }),
  component: lazyRouteComponent(() => import('./administration/sign-in.page.js'), 'SignInPage'),
});

/** The first administrator; the secret of the link stands behind `#`. */
export const setUp = createRoute({ getParentRoute: () => root, path: '/lan-dau', component: lazyRouteComponent(() => import('./account/set-up.page.js'), 'SetUpPage') });

/** Everything behind the sign-in. */
export const staff = createRoute({
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
