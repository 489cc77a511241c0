import { queryOptions } from '@tanstack/react-query';
import { api, body, given } from './client.js';
import { listQuery, type FigureFilter } from './queries.js';
import type { Report, ReportGrouping, ReportLevel, ReportName } from './types.js';

/** Which report of what. */
export interface ReportFilter extends FigureFilter {
  readonly field?: string | undefined;
  readonly level?: ReportLevel | undefined;
  readonly by?: ReportGrouping | undefined;
}

export const reportFormsQuery = queryOptions({ queryKey: ['reports', 'forms'], queryFn: () => body(api.GET('/api/v1/oversight/reports')), staleTime: Number.POSITIVE_INFINITY });

export const reportQuery = (report: ReportName, filter: ReportFilter) =>
  queryOptions({
    queryKey: ['reports', 'shown', report, filter],
    queryFn: (): Promise<Report> => body(api.GET('/api/v1/oversight/reports/{report}', { params: { path: { report }, query: given(filter) } })),
    retry: false,
  });

/** Where a report is downloaded from. */
export function reportFile(report: ReportName, format: string, filter: ReportFilter): string {
  return `/api/v1/oversight/reports/${report}.${format}?${new URLSearchParams(given(filter) as Record<string, string>).toString()}`;
}

export const schedulesQuery = queryOptions({ queryKey: ['reports', 'schedules'], queryFn: () => body(api.GET('/api/v1/oversight/report-schedules')) });

export const recipientsQuery = (unitCode: string | undefined, report: ReportName) =>
  queryOptions({
    queryKey: ['reports', 'recipients', unitCode, report],
    queryFn: () => body(api.GET('/api/v1/oversight/report-schedules/recipients', { params: { query: { unitCode: unitCode ?? '', report } } })),
    enabled: unitCode !== undefined,
  });

export const runsQuery = (id: string) => listQuery(['reports', 'runs', id], (after) => body(api.GET('/api/v1/oversight/report-schedules/{id}/runs', { params: { path: { id }, query: given({ after }) } })));
