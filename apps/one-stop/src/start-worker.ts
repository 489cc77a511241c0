import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Database } from '#persistence';
import type { Configuration } from '#configuration';
import { PlatformModule, type Metrics } from '#platform';
import type { Running } from './start-http.js';
import { workerModules } from './worker-modules.js';

/** The worker beside the API: sender and deadline watch over connections of their own, closed after the work at hand. Counts where the API's counts are read. */
export async function startWorker(configuration: Configuration, env: NodeJS.ProcessEnv, metrics: Metrics): Promise<Running> {
  const database = await Database.open({ url: configuration.databaseUrl, poolSize: 8, applicationName: 'mot-cua-worker' });
  @Module({ imports: [PlatformModule.with({ configuration, database, metrics }), ...workerModules(configuration, env)] })
  class WorkerRoot {}
  return NestFactory.createApplicationContext(WorkerRoot, { logger: ['error', 'warn'], abortOnError: false });
}
