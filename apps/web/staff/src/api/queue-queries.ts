import { queryOptions } from '@tanstack/react-query';
import { api, body, given } from './client.js';

/** A queue changes with every call of a colleague: asked again every few seconds, while somebody looks. */
const LOOK_MS = 3000;

/** Today's queue of one's own counter, or of another. */
export const queueQuery = (unitCode?: string) =>
  queryOptions({ queryKey: ['queue', unitCode ?? 'own'], queryFn: () => body(api.GET('/api/v1/queue', { params: { query: given({ unitCode }) } })), refetchInterval: LOOK_MS, retry: false });

export const queueSetUpQuery = queryOptions({ queryKey: ['queue', 'set-up'], queryFn: () => body(api.GET('/api/v1/admin/queues')) });
