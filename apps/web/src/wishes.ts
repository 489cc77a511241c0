import type { FastifyReply, FastifyRequest } from 'fastify';
import { LANGUAGES, wordsIn, type Language, type Words } from '../citizen/i18n/words.js';
import { LANGUAGE_WISH } from '../citizen/parts/language-switch.js';
import { SIZES, SIZE_WISH, type TypeSize } from '../citizen/parts/type-size.js';

const KEPT_SECONDS = 365 * 86_400;

/** What of `choices` a request asks for in its address or form; `null` where it asks for none. */
function wishOf<Choice extends string>({ query, body }: FastifyRequest, name: string, choices: readonly Choice[]): Choice | null {
  const wished = [query, body].map((part) => (part as Readonly<Record<string, unknown>> | null | undefined)?.[name]);
  return choices.find((choice) => wished.includes(choice)) ?? null;
}

/** What is asked for now, or else was asked for before and kept. */
function choiceOf<Choice extends string>(request: FastifyRequest, name: string, choices: readonly Choice[], kept: string | undefined): Choice | null {
  return wishOf(request, name, choices) ?? choices.find((choice) => choice === kept) ?? null;
}

/** The language of the page that answers a request. A screen that many use remembers nobody's wish. */
export function languageOf(request: FastifyRequest, isShared = false): Language {
  return choiceOf(request, LANGUAGE_WISH, LANGUAGES, isShared ? undefined : request.cookies[LANGUAGE_WISH]) ?? 'vi';
}

/** How large its type is. */
export function typeSizeOf(request: FastifyRequest): TypeSize {
  return choiceOf(request, SIZE_WISH, SIZES, request.cookies[SIZE_WISH]) ?? 'thuong';
}

/** For the few words that are sent without a page around them. */
export function wordsOf(reply: FastifyReply): Words {
  return wordsIn(languageOf(reply.request));
}

/** Remembers what was just asked for. */
export function keepWishes(reply: FastifyReply): void {
  const { request } = reply;
  for (const [name, wish] of [[LANGUAGE_WISH, wishOf(request, LANGUAGE_WISH, LANGUAGES)], [SIZE_WISH, wishOf(request, SIZE_WISH, SIZES)]] as const) {
    if (wish !== null) void reply.setCookie(name, wish, { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https', maxAge: KEPT_SECONDS });
  }
}
