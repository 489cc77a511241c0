import 'reflect-metadata';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ACCESS, type AccessPolicy } from '#platform';
import { filesUnder } from './sources.js';

/** A way into the system, as a controller declares it. */
export interface Route {
  /** `POST /api/v1/cases/:code/actions/:action` */
  readonly way: string;
  readonly file: string;
  readonly policy: AccessPolicy | undefined;
}

/** Files that declare ways in. */
export function controllerFiles(): string[] {
  return [...filesUnder('apps'), ...filesUnder('libs')].filter((file) => file.endsWith('.controller.ts') || file.endsWith('.controller.tsx'));
}

/** The controller classes of a file. */
export async function controllersOf(file: string): Promise<Type[]> {
  const module = (await import(`../../${file.replace(/\.tsx?$/, '.js')}`)) as Record<string, unknown>;
  return Object.values(module).filter((value): value is Type => typeof value === 'function' && Reflect.hasMetadata(PATH_METADATA, value));
}

/** Every route of a controller with the policy that the guard would find. */
export function routesOf(file: string, controller: Type): Route[] {
  const prototype = controller.prototype as Record<string, unknown>;
  const handlers = Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    return typeof handler === 'function' && Reflect.hasMetadata(METHOD_METADATA, handler) ? [handler] : [];
  });
  const base = Reflect.getMetadata(PATH_METADATA, controller) as string | string[];
  return handlers.flatMap((handler) => {
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number];
    const policy = (Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, controller)) as AccessPolicy | undefined;
    const paths = [base].flat().flatMap((start) => [Reflect.getMetadata(PATH_METADATA, handler) as string | string[]].flat().map((end) => joined(start, end)));
    return paths.map((path) => ({ way: `${method} ${path}`, file, policy }));
  });
}

function joined(...parts: string[]): string {
  return `/${parts.flatMap((part) => part.split('/')).filter(Boolean).join('/')}`;
}
