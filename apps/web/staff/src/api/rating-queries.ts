import { queryOptions } from '@tanstack/react-query';
import type { Schemas } from '#contract';
import { api, body, given } from './client.js';
import { listQuery, type FigureFilter } from './queries.js';

export type RatingComment = Schemas['RatingCommentDto'];
export type FlaggedRating = Schemas['FlaggedRatingDto'];
export type RatingDevice = Schemas['RatingDeviceDto'];
export type EnrolledDevice = Schemas['EnrolledDeviceDto'];
export type ReviewDecision = 'kept' | 'set-aside';

export const FLAGGED_STATES = ['open', 'kept', 'set-aside'] as const;
export type FlaggedState = (typeof FLAGGED_STATES)[number];

/** What people wrote with their ratings. */
export const commentsQuery = (filter: FigureFilter) =>
  listQuery(['ratings', 'comments', filter], (after) => body(api.GET('/api/v1/oversight/satisfaction/comments', { params: { query: given({ ...filter, after }) } })));

/** Ratings with a flag. */
export const flaggedQuery = (state: FlaggedState) => listQuery(['ratings', 'flagged', state], (after) => body(api.GET('/api/v1/oversight/ratings', { params: { query: given({ state, after }) } })));

/** Devices of the units that somebody keeps. */
export const ratingDevicesQuery = queryOptions({ queryKey: ['ratings', 'devices'], queryFn: () => body(api.GET('/api/v1/admin/rating-devices')) });

/** Devices at the counters at which somebody works. */
export const callableDevicesQuery = queryOptions({ queryKey: ['ratings', 'callable'], queryFn: () => body(api.GET('/api/v1/rating-devices')), retry: false });
