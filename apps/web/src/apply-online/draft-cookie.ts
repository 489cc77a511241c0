import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'ho-so-dang-soan';
const KEPT_SECONDS = 30 * 86_400;
/** Sent along with the pages of applications alone. */
const PATH = '/nop-ho-so';

/** The secret of the draft that this browser goes on with; empty when there is none. */
export const DraftSecret = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { cookies } = context.switchToHttp().getRequest<FastifyRequest>();
  return cookies[NAME] ?? '';
});

export function keepDraft(reply: FastifyReply, secret: string): void {
  void reply.setCookie(NAME, secret, { path: PATH, httpOnly: true, sameSite: 'lax', secure: reply.request.protocol === 'https', maxAge: KEPT_SECONDS });
}

export function leaveDraft(reply: FastifyReply): void {
  void reply.clearCookie(NAME, { path: PATH });
}
