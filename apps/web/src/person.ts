import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Person } from './public-api/public-api.js';

/** The person in front of the page, as a parameter of a controller. */
export const Visitor = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const { ip, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  return { ip, cookie: headers.cookie };
});
