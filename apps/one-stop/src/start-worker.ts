import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Database } from '#persistence';
import { PlatformModule, type Configuration } from '#platform';
import { NotificationModule } from '../../notification/src/notification.module.js';
import { readNotificationSettings } from '../../notification/src/notification-settings.js';
import type { Running } from './start-http.js';

/** The notification worker beside the API; its own connections, closed after the message at hand. */
export async function startWorker(configuration: Configuration, env: NodeJS.ProcessEnv): Promise<Running> {
  const database = await Database.open({ url: configuration.databaseUrl, poolSize: 5, applicationName: 'mot-cua-worker' });
  @Module({ imports: [PlatformModule.with({ configuration, database }), NotificationModule.with(readNotificationSettings(env, configuration.smtpUrl))] })
  class WorkerRoot {}
  return NestFactory.createApplicationContext(WorkerRoot, { logger: ['error', 'warn'], abortOnError: false });
}
