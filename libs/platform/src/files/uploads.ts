import { RouteConfig } from '@nestjs/platform-fastify';
import fastifyMultipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problem.js';
import { sendProblem } from '../problem.filter.js';

/** Lets a route take `multipart/form-data`; every other refuses it. The handler reads it part by part. */
export const Uploads = (): MethodDecorator => RouteConfig({ uploads: true });

/** Reads forms with files where a route asks for them. */
export function readUploads(server: FastifyInstance): void {
  server.register(fastifyMultipart, { throwFileSizeLimit: false });
  server.addHook('onRequest', (request: FastifyRequest, reply, done) => {
    const { uploads = false } = (request.routeOptions.config ?? {}) as { readonly uploads?: boolean };
    if (!uploads && /^multipart\//i.test(request.headers['content-type'] ?? '')) return sendProblem(reply, new Problem('unsupported-media-type'));
    done();
  });
}
