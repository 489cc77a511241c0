import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { instant, parseInstant } from '#domain';
import { applyBodyLimit } from './body-limit.js';
import { Clock, DemonstrationClock } from './clock.js';
import { CONFIGURATION, type Configuration } from '#configuration';
import { isCrossSite } from './cross-site.js';
import { EVERY_ADDRESS, KnownMethods } from './known-methods.js';
import { Metrics } from './metrics.js';
import { readUploads } from './files/uploads.js';
import { isTooDeep } from './nesting.js';
import { Problem } from './problem.js';
import { sendProblem } from './problem.filter.js';

/** Bodies are JSON of this many bytes at the most (TRUST.md #21); uploads have ways of their own. */
const BODY_LIMIT = 100_000;

/** An HTTP server over a root module: Fastify, cookies, problem documents for whatever goes wrong, strict headers. */
export async function createHttpApp(
  rootModule: Parameters<typeof NestFactory.create>[0],
  { trustedProxies = 'loopback' }: Partial<Pick<Configuration, 'trustedProxies'>> = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: trustedProxies,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
    // What the router itself cannot read never gets to the exception filter.
    frameworkErrors: (_error: Error, _request: FastifyRequest, reply: FastifyReply) => sendProblem(reply, new Problem('malformed-request')),
  });
  const app = await NestFactory.create<NestFastifyApplication>(rootModule, adapter, { logger: ['error', 'warn'], abortOnError: false });
  await app.register(fastifyCookie as never);
  const fastify = app.getHttpAdapter().getInstance();
  const configuration = app.get<Configuration>(CONFIGURATION);
  const clock = app.get(Clock);
  const metrics = app.get(Metrics);
  fastify.removeContentTypeParser('text/plain');
  readUploads(fastify);
  const methods = new KnownMethods();
  fastify.addHook('onRoute', (route) => {
    methods.add(route.method, route.url);
    applyBodyLimit(route);
  });
  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    secureHeaders(reply, configuration);
    if (isCrossSite(request, configuration.publicUrl)) return sendProblem(reply, new Problem('cross-site'));
    const known = isUnanswered(request) ? methods.of(request.url) : [];
    if (known.length > 0) return refuseMethod(request, reply, known);
    if (isFormForApi(request)) return sendProblem(reply, new Problem('unsupported-media-type'));
    done();
  });
  // After the body has been read: reading it would lose the shown instant on the way to the handler.
  fastify.addHook('preHandler', (request: FastifyRequest, _reply: FastifyReply, done: () => void) => {
    const shown = demonstrationInstant(request, configuration);
    if (shown !== null && clock instanceof DemonstrationClock) return clock.at(shown, done);
    done();
  });
  fastify.addHook('preValidation', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    if (isTooDeep(request.body)) return sendProblem(reply, new Problem('malformed-request'));
    done();
  });
  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    metrics.observe(request.method, request.routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
  return app;
}

/** No route fits, or only the page that says so. */
function isUnanswered({ is404, routeOptions }: FastifyRequest): boolean {
  return is404 || routeOptions.url === EVERY_ADDRESS;
}

/** An address that exists, asked in a way it does not answer: 405 with the ways it does; `OPTIONS` is told them. */
function refuseMethod(request: FastifyRequest, reply: FastifyReply, known: readonly string[]): void {
  void reply.header('allow', known.join(', '));
  if (request.method === 'OPTIONS') void reply.status(204).send();
  else sendProblem(reply, new Problem('method-not-allowed'));
}

/** Forms are read for the pages that work without script; the API speaks JSON only. */
function isFormForApi({ url, headers }: FastifyRequest): boolean {
  return url.startsWith('/api/') && /^application\/x-www-form-urlencoded/i.test(headers['content-type'] ?? '');
}

function secureHeaders(reply: FastifyReply, { publicUrl }: Configuration): void {
  void reply.headers({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'content-security-policy':
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    ...(publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  });
}

/** The past instant at which a demonstration command is played; only with the installation's own demonstration key. */
function demonstrationInstant(request: FastifyRequest, { demoKey }: Configuration): ReturnType<typeof instant> | null {
  const { 'x-demo-key': key, 'x-demo-instant': moment } = request.headers;
  if (demoKey === null || key !== demoKey || typeof moment !== 'string') return null;
  return Number.isNaN(Date.parse(moment)) ? null : parseInstant(moment);
}
