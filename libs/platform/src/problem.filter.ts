import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem, type ProblemCode } from './problem.js';

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  503: 'unavailable',
};

/** PostgreSQL's own words for data that a client should not have sent, and for a server that is away. */
const BY_SQLSTATE: readonly (readonly [RegExp, ProblemCode])[] = [
  [/^(22|23514|23502)/, 'invalid-request'],
  [/^23/, 'conflict'],
  [/^(08|57P|53)/, 'unavailable'],
];
const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE']);

/** Turns everything thrown into a problem; the unexpected is logged and its text kept from the client. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  const known = status === undefined ? undefined : BY_STATUS[status];
  if (known) return new Problem(known);
  const cause = (error as { driverError?: { code?: string } }).driverError ?? (error as { code?: string });
  const code = typeof cause.code === 'string' ? cause.code : '';
  if (AWAY.has(code) || /Connection terminated|timeout exceeded when trying to connect/.test(String((error as Error).message))) return new Problem('unavailable', { retryAfterSeconds: 5 });
  const mapped = BY_SQLSTATE.find(([pattern]) => /^[0-9A-Z]{5}$/.test(code) && pattern.test(code));
  return new Problem(mapped?.[1] ?? 'internal', mapped?.[1] === 'unavailable' ? { retryAfterSeconds: 5 } : {});
}

/** The one exception filter of the house. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = toProblem(error);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (problem.status >= 500) this.logger.error(`${request.method} ${request.routeOptions?.url ?? '?'} ${problem.code}`, (error as Error).stack);
    sendProblem(reply, problem);
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  if (problem.details.retryAfterSeconds !== undefined) void reply.header('retry-after', String(problem.details.retryAfterSeconds));
  void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}
