import { RouteConfig } from '@nestjs/platform-fastify';
import type { RouteOptions } from 'fastify';

/** Lets a route take bodies of up to `bytes` where those of all others are shorter. */
export const BodyLimit = (bytes: number): MethodDecorator => RouteConfig({ longestBody: bytes });

/** Gives Fastify the limit that a route's decorator names. */
export function applyBodyLimit(route: RouteOptions): void {
  const { longestBody } = (route.config ?? {}) as { readonly longestBody?: number };
  if (longestBody !== undefined) route.bodyLimit = longestBody;
}
