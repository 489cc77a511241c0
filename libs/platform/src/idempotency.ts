import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { canonicalJson } from '#domain';
import type { Database, IdempotencyClaim, Stores } from '#persistence';
import type { SignedRequest } from './access.js';
import { Problem } from './problem.js';

/** What a command needs to know of the request that carries it. */
export interface RequestMark {
  readonly ip: string;
  /** `null` when the client sent no key: the command then runs without protection against repeats. */
  readonly claim: IdempotencyClaim | null;
}

const KEY_FORM = /^[\x21-\x7e]{1,200}$/;

/** Key and hash of a request. Keys of different people, and of the public per route, never meet. */
export function markOf(request: FastifyRequest): RequestMark {
  const { principal } = request as SignedRequest;
  const raw = request.headers['idempotency-key'];
  if (raw === undefined || raw === '') return { ip: request.ip, claim: null };
  const key = Array.isArray(raw) ? (raw[0] ?? '') : raw;
  if (!KEY_FORM.test(key)) {
    throw new Problem('invalid-request', { errors: [{ field: 'Idempotency-Key', code: 'format', message: 'Khóa chống lặp phải dài 1–200 ký tự ASCII, không có dấu cách' }] });
  }
  const requestHash = createHash('sha256').update(`${request.method} ${request.url}\n`).update(canonicalJson(withoutPassword(request.body))).digest();
  return { ip: request.ip, claim: { scope: principal?.staffId ?? 'public', key, requestHash } };
}

/** A fast hash of somebody's password has no place in the database, not even within that of a request. */
function withoutPassword(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('password' in body)) return body ?? null;
  const { password: _, ...rest } = body;
  return rest;
}

/** The request's mark as a parameter of a controller. */
export const Marked = createParamDecorator((_: unknown, context: ExecutionContext): RequestMark => markOf(context.switchToHttp().getRequest<FastifyRequest>()));

/** The body that the same request was answered before; another request under its key is refused. */
export function replayed(claim: IdempotencyClaim, stored: { readonly requestHash: string; readonly body: Record<string, unknown> }): Record<string, unknown> {
  if (stored.requestHash !== claim.requestHash.toString('hex')) throw keyReused();
  return stored.body;
}

/** The refusal of another request under a key, in words for whoever mended a form that had been sent. */
export function keyReused(): Problem {
  return new Problem('idempotency-key-reused', { detail: 'Biểu mẫu này đã được gửi với nội dung khác; hãy gửi lại.' });
}

/**
 * Runs a change in one transaction, once for its key: the same request sent again, or many times at once, gets the
 * first answer; another one under the key is refused with `idempotency-key-reused`.
 */
export async function once<Answer extends object>(database: Database, claim: IdempotencyClaim | null, status: number, work: (stores: Stores) => Promise<Answer>): Promise<Answer> {
  if (!claim) return database.write(work);
  const stored = () => database.read(({ idempotency }) => idempotency.find(claim.scope, claim.key));
  const earlier = await stored();
  if (earlier) return replayed(claim, earlier) as Answer;
  try {
    return await database.write(async (stores) => {
      const answer = await work(stores);
      await stores.idempotency.keep(claim.scope, claim.key, claim.requestHash, status, answer as unknown as Record<string, unknown>);
      return answer;
    });
  } catch (error) {
    // Whatever stopped this one, the same request may have been faster: then its answer stands for both.
    const faster = await stored();
    if (faster) return replayed(claim, faster) as Answer;
    throw error;
  }
}
