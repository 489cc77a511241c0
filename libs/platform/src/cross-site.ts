import type { FastifyRequest } from 'fastify';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Does a changing request come from another site's page? Browsers say so in `Sec-Fetch-Site`; older
 * ones send `Origin`, which must then be ours. Programs that are no browser send neither.
 */
export function isCrossSite(request: Pick<FastifyRequest, 'method' | 'headers'>, publicUrl: string): boolean {
  if (SAFE.has(request.method)) return false;
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string') return site === 'cross-site' || site === 'same-site';
  const { origin, host } = request.headers;
  if (typeof origin !== 'string') return false;
  return origin !== new URL(publicUrl).origin && !(URL.canParse(origin) && new URL(origin).host === host);
}
