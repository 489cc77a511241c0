import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '#persistence';
import type { Configuration } from '#configuration';
import { PlatformModule, openApiDocument } from '#platform';
import { appModules } from './app-modules.js';

/** What a document is described from: declarations alone, so nothing of this is ever used. */
const configuration: Configuration = {
  production: true,
  host: '127.0.0.1',
  port: 1,
  publicUrl: 'http://localhost',
  databaseUrl: 'postgres://localhost/none',
  queueUrl: null,
  smtpUrl: null,
  mailFrom: 'none@localhost',
  secretKey: Buffer.alloc(32),
  demoKey: null,
  trustedProxies: 'loopback',
  metricsOpen: false,
  filesDir: '',
  fileLimitBytes: 1,
  services: {},
};

/**
 * The OpenAPI document of all apps together, as `/api/openapi.json` serves it. Reads the declarations only: no
 * provider is made, no database is opened, nothing listens.
 */
export async function describeApi(): Promise<ReturnType<typeof openApiDocument>> {
  const database = Object.create(Database.prototype) as Database;
  @Module({ imports: [PlatformModule.with({ configuration, database }), ...appModules] })
  class Described {}
  const app = await NestFactory.create<NestFastifyApplication>(Described, new FastifyAdapter(), { preview: true, logger: false, abortOnError: false });
  return openApiDocument(app);
}
