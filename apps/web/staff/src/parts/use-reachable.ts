import { onlineManager, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ProblemError } from '../api/problem.js';

/** How often a lost server is asked whether it is back. */
export const LOOK_MS = 4000;

/** Whether the server can be reached: a browser knows only of its cable, so any call that got no answer counts too. */
export function useReachable(): boolean {
  const queryClient = useQueryClient();
  const wired = useSyncExternalStore((listener) => onlineManager.subscribe(listener), () => onlineManager.isOnline());
  const [answered, setAnswered] = useState(true);
  useEffect(() => {
    const notice = (error: unknown) => {
      if (error instanceof ProblemError) setAnswered(error.status !== 0);
    };
    const offQueries = queryClient.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') notice(event.action.error);
      if (event.type === 'updated' && event.action.type === 'success') setAnswered(true);
    });
    const offMutations = queryClient.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') notice(event.action.error);
    });
    return () => {
      offQueries();
      offMutations();
    };
  }, [queryClient]);
  const lost = !wired || !answered;
  useEffect(() => {
    if (!lost) return;
    const timer = setInterval(() => {
      void fetch('/health/live').then(({ ok }) => {
        if (!ok) return;
        setAnswered(true);
        void queryClient.invalidateQueries({ type: 'active' });
      }, () => undefined);
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [lost, queryClient]);
  return !lost;
}
