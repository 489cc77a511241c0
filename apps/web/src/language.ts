import type { FastifyReply, FastifyRequest } from 'fastify';
import { LANGUAGES, wordsIn, type Language, type Words } from '../citizen/i18n/words.js';
import { LANGUAGE_WISH } from '../citizen/parts/language-switch.js';

const KEPT_SECONDS = 365 * 86_400;

/** The language that a request asks for in its address or form; `null` where it asks for none. */
function wishOf({ query, body }: FastifyRequest): Language | null {
  const wished = [query, body].map((part) => (part as Readonly<Record<string, unknown>> | null | undefined)?.[LANGUAGE_WISH]);
  return LANGUAGES.find((language) => wished.includes(language)) ?? null;
}

/** The language of the page that answers a request. A screen that many use remembers nobody's wish. */
export function languageOf(request: FastifyRequest, isShared = false): Language {
  const kept = isShared ? undefined : request.cookies[LANGUAGE_WISH];
  return wishOf(request) ?? LANGUAGES.find((language) => language === kept) ?? 'vi';
}

/** For the few words that are sent without a page around them. */
export function wordsOf(reply: FastifyReply): Words {
  return wordsIn(languageOf(reply.request));
}

/** Remembers a language that was just asked for. */
export function keepLanguage(reply: FastifyReply, language: Language): void {
  if (wishOf(reply.request) === null) return;
  void reply.setCookie(LANGUAGE_WISH, language, { path: '/', httpOnly: true, sameSite: 'lax', secure: reply.request.protocol === 'https', maxAge: KEPT_SECONDS });
}
