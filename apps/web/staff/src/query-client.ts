import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError, isProblem } from './api/problem.js';
import { meQuery } from './api/queries.js';

/** Called when the session has ended meanwhile. */
let onSignedOut: () => void = () => undefined;

/** Says what to do when any call answers that nobody is signed in. */
export function whenSignedOut(act: () => void): void {
  onSignedOut = act;
}

function notice(error: Error): void {
  if (!isProblem(error, 'unauthenticated') || queryClient.getQueryData(meQuery.queryKey) === undefined) return;
  queryClient.removeQueries({ queryKey: meQuery.queryKey });
  onSignedOut();
}

/** What the API told, kept for a short while. What was refused is not asked again; a lost connection is, twice. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: notice }),
  mutationCache: new MutationCache({ onError: notice }),
  defaultOptions: {
    // A command goes now or is said not to have gone: sent by itself when the cable is back, it would find nobody there.
    mutations: { networkMode: 'always' },
    queries: {
      staleTime: 10_000,
      // So long may somebody read a case: the list behind it is whole on the way back, and so is the place in it.
      gcTime: 30 * 60_000,
      retry: (failures, error) => failures < 2 && !(error instanceof ProblemError && error.status >= 400 && error.status < 500),
    },
  },
});
