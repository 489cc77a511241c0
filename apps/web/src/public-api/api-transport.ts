import { Readable } from 'node:stream';
import type { FastifyInstance, InjectOptions } from 'fastify';

/** One request to the public API. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path with its query, from `/api/v1/…`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A form with files, handed on as it comes in: no page reads what is in it. */
  readonly form?: { readonly content: Readable; readonly type: string };
}

export interface ApiAnswer {
  readonly status: number;
  readonly body: Buffer;
  readonly retryAfter: string | null;
}

/** How the pages reach the API: over the network, or inside the process that serves both. */
export type ApiTransport = (request: ApiRequest) => Promise<ApiAnswer>;

/** Injection token of the transport. */
export const API_TRANSPORT = Symbol('api transport');

/** A page that waits longer than this tells the person to try again. */
const PATIENCE_MS = 20_000;
/** Files on a slow line take their time. */
const UPLOAD_PATIENCE_MS = 15 * 60_000;

/** The API of another process at `address` (`http://api:3000`). */
export function overNetwork(address: string): ApiTransport {
  return async ({ method, path, headers, body, form }) => {
    const type = form?.type ?? (body === undefined ? undefined : 'application/json');
    const answer = await fetch(new URL(path, address), {
      method,
      headers: { ...headers, ...(type === undefined ? {} : { 'content-type': type }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(form === undefined ? {} : { body: Readable.toWeb(form.content) as ReadableStream, duplex: 'half' as const }),
      redirect: 'error',
      signal: AbortSignal.timeout(form === undefined ? PATIENCE_MS : UPLOAD_PATIENCE_MS),
    });
    return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()), retryAfter: answer.headers.get('retry-after') };
  };
}

/** The API of the same process, without a socket between. */
export function inProcess(server: () => FastifyInstance): ApiTransport {
  return async ({ method, path, headers, body, form }) => {
    const payload = form?.content ?? (body as object | undefined);
    const options: InjectOptions = { method, url: path, headers: { ...headers, ...(form === undefined ? {} : { 'content-type': form.type }) }, ...(payload === undefined ? {} : { payload }) };
    const answer = await server().inject(options);
    const retryAfter = answer.headers['retry-after'];
    return { status: answer.statusCode, body: answer.rawPayload, retryAfter: retryAfter === undefined ? null : String(retryAfter) };
  };
}
