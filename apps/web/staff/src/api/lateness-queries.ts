import { queryOptions } from '@tanstack/react-query';
import { api, body, given } from './client.js';
import { listQuery, type FigureFilter } from './queries.js';

/** What late minutes can be grouped by. */
export const LATENESS_GROUPS = ['unit', 'procedure', 'stage', 'post', 'officer', 'pause'] as const;
export type LatenessGroup = (typeof LATENESS_GROUPS)[number];

/** Keys begin with `late`, so that a command on a case renews them too. */
export const latenessQuery = (filter: FigureFilter, by: LatenessGroup) =>
  queryOptions({ queryKey: ['late', 'causes', filter, by], queryFn: () => body(api.GET('/api/v1/oversight/lateness', { params: { query: given({ ...filter, by }) } })) });

export const latenessCasesQuery = (filter: FigureFilter, by: LatenessGroup, key: string) =>
  listQuery(['late', 'cases', filter, by, key], (after) => body(api.GET('/api/v1/oversight/lateness/cases', { params: { query: { ...given({ ...filter, by, after }), key } } })));

export const forecastQuery = (unitCode: string | undefined) =>
  queryOptions({ queryKey: ['late', 'forecast', unitCode], queryFn: () => body(api.GET('/api/v1/oversight/due-soon-forecast', { params: { query: given({ unitCode }) } })) });

export const forecastQualityQuery = (unitCode: string | undefined) =>
  queryOptions({ queryKey: ['late', 'quality', unitCode], queryFn: () => body(api.GET('/api/v1/oversight/lateness-forecast/quality', { params: { query: given({ unitCode }) } })) });
