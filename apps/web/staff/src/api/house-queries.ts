import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from './client.js';
import type { MailTemplate, TypedWording } from './types.js';

/** Every kind of message that the house writes. */
export const wordingsQuery = queryOptions({ queryKey: ['admin', 'wordings'], queryFn: () => body(api.GET('/api/v1/admin/message-templates')) });

/** One kind of message with its words and what they may hold. */
export const wordingQuery = (template: string) =>
  queryOptions({ queryKey: ['admin', 'wordings', template], queryFn: () => body(api.GET('/api/v1/admin/message-templates/{template}', { params: { path: { template } } })) });

/** The message as it would arrive with these words; the last one stays until the next is there. */
export const wordingPreviewQuery = (template: MailTemplate, typed: TypedWording) =>
  queryOptions({
    queryKey: ['admin', 'wording-preview', template, typed],
    queryFn: () => body(api.POST('/api/v1/admin/message-templates/{template}/preview', { params: { path: { template } }, body: typed })),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

/** Where I am signed in. */
export const ownSessionsQuery = queryOptions({ queryKey: ['me', 'sessions'], queryFn: () => body(api.GET('/api/v1/me/sessions')) });

/** May the set-up link of this secret be used? */
export const setUpQuery = (token: string) =>
  queryOptions({ queryKey: ['set-up', token], queryFn: () => (token === '' ? Promise.resolve({ open: false }) : body(api.POST('/api/v1/set-up/lookups', { body: { token } }))), retry: false, staleTime: Infinity });

/** What closing a unit with a last day would leave behind. */
export const unitTiesQuery = (code: string, lastDay: string) =>
  queryOptions({ queryKey: ['admin', 'units', code, 'ties', lastDay], queryFn: () => body(api.GET('/api/v1/admin/units/{code}/ties', { params: { path: { code }, query: { lastDay } } })) });
