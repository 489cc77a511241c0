import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body, given } from './client.js';
import { ProblemError } from './problem.js';
import { listQuery, type FigureFilter } from './queries.js';
import type { EntryState, MeasureKey } from './types.js';

/** Keys begin with `scorecard`, so that a command on a case renews them too. */
export const setsQuery = (filter: FigureFilter) =>
  queryOptions({ queryKey: ['scorecard', 'sets', filter], queryFn: () => body(api.GET('/api/v1/oversight/scorecard/sets', { params: { query: given(filter) } })) });

export const evaluatedSetQuery = (code: string, filter: FigureFilter) =>
  queryOptions({ queryKey: ['scorecard', 'set', code, filter], queryFn: () => body(api.GET('/api/v1/oversight/scorecard/sets/{code}', { params: { path: { code }, query: given(filter) } })) });

/** Months up to `until` (`2026-09`). */
export interface MonthFilter {
  readonly until: string;
  readonly unitCode: string | undefined;
}

export const trendQuery = (figure: MeasureKey, filter: MonthFilter) =>
  queryOptions({ queryKey: ['scorecard', 'trend', figure, filter], queryFn: () => body(api.GET('/api/v1/oversight/scorecard/trend', { params: { query: { figure, ...given(filter) } } })), placeholderData: keepPreviousData });

export const comparisonQuery = (figure: MeasureKey, filter: FigureFilter) =>
  queryOptions({ queryKey: ['scorecard', 'comparison', figure, filter], queryFn: () => body(api.GET('/api/v1/oversight/scorecard/comparison', { params: { query: { figure, ...given(filter) } } })), placeholderData: keepPreviousData });

export const figureForecastQuery = (figure: MeasureKey, filter: FigureFilter) =>
  queryOptions({ queryKey: ['scorecard', 'forecast', figure, filter], queryFn: () => body(api.GET('/api/v1/oversight/scorecard/forecast', { params: { query: { figure, ...given(filter) } } })), retry: false });

export const timelinessQuery = (filter: MonthFilter) =>
  queryOptions({ queryKey: ['scorecard', 'timeliness', filter], queryFn: () => body(api.GET('/api/v1/oversight/scorecard/timeliness', { params: { query: given(filter) } })) });

/** A picture of the API as its SVG text. */
export const pictureQuery = (path: string) =>
  queryOptions({
    queryKey: ['scorecard', 'picture', path],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const response = await fetch(path, { headers: { accept: 'image/svg+xml' } });
      if (!response.ok) throw await ProblemError.from(response);
      return response.text();
    },
  });

/** Which entries of indicators are listed. */
export interface EntryFilter {
  readonly day?: string | undefined;
  readonly set?: string | undefined;
  readonly indicator?: string | undefined;
  readonly unitCode?: string | undefined;
  readonly state?: EntryState | undefined;
}

export const entriesQuery = (filter: EntryFilter) =>
  listQuery(['scorecard', 'entries', filter], (after) => body(api.GET('/api/v1/oversight/indicator-entries', { params: { query: given({ ...filter, after }) } })));

export const entryVersionsQuery = (id: string) =>
  queryOptions({ queryKey: ['scorecard', 'entry', id], queryFn: () => body(api.GET('/api/v1/oversight/indicator-entries/{id}', { params: { path: { id } } })) });

/** Every published version of every indicator set. */
export const setVersionsQuery = queryOptions({ queryKey: ['scorecard', 'versions'], queryFn: () => body(api.GET('/api/v1/admin/indicator-sets')) });
