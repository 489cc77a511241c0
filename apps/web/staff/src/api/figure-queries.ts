import { queryOptions } from '@tanstack/react-query';
import { api, body, given } from './client.js';
import { listQuery, type FigureFilter } from './queries.js';
import type { Figure } from './types.js';

/** The part of a figure that is divided, and what it is divided by. */
export const FIGURE_PARTS = ['numerator', 'denominator'] as const;
export type FigurePart = (typeof FIGURE_PARTS)[number];

/** The figure that counts units; the others count cases. */
export const UNITS_FIGURE: Figure['key'] = 'units-using';

export const figureCasesQuery = (key: string, part: FigurePart, filter: FigureFilter) =>
  listQuery(['scorecard', 'cases', key, part, filter], (after) =>
    body(api.GET('/api/v1/oversight/scorecard/figures/{key}/cases', { params: { path: { key }, query: given({ ...filter, part, after }) } })),
  );

export const figureUnitsQuery = (part: FigurePart, filter: FigureFilter) =>
  queryOptions({
    queryKey: ['scorecard', 'units', part, filter],
    queryFn: () => body(api.GET('/api/v1/oversight/scorecard/figures/{key}/units', { params: { path: { key: UNITS_FIGURE }, query: given({ ...filter, part }) } })),
  });
