import { createServer } from 'node:net';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { parseInstant } from '#domain';
import { Database } from '#persistence';
import { PlatformModule, QueuedOutbox, createHttpApp, type Configuration } from '#platform';
import { NotificationModule } from '../../apps/notification/src/notification.module.js';
import { OneStopModule } from '../../apps/one-stop/src/one-stop.module.js';
import { TEST_NOW, TestClock, testConfiguration } from './app.js';
import { createTestDatabase } from './postgres.js';

/** The whole system on one address: API, pages and development mailbox, with the notification worker beside it. */
export interface RunningOneStop {
  /** `http://127.0.0.1:…`, without a trailing slash. */
  readonly address: string;
  /** What the API and the pages take for the time; mails are sent by the database's own clock. */
  readonly clock: TestClock;
  close(): Promise<void>;
}

interface Options {
  readonly now?: string;
  /** Every so many seconds the worker looks for messages that are due. */
  readonly sweepSeconds?: number;
}

/** Starts the system over a database of its own, on a free port. */
export async function startOneStop({ now = TEST_NOW, sweepSeconds = 1 }: Options = {}): Promise<RunningOneStop> {
  const { url, drop } = await createTestDatabase();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const configuration: Configuration = { ...testConfiguration(url), port, publicUrl: address };
  const clock = new TestClock(parseInstant(now));
  const database = await Database.open({ url, poolSize: 8 });
  const app = await createHttpApp(OneStopModule.with({ configuration, database, clock, outbox: new QueuedOutbox(configuration) }));
  await app.listen(port, '127.0.0.1');
  const worker = await startWorker(configuration, sweepSeconds);
  return {
    address,
    clock,
    async close() {
      await app.close();
      await worker.close();
      await drop();
    },
  };
}

async function startWorker(configuration: Configuration, sweepSeconds: number): Promise<{ close(): Promise<void> }> {
  const database = await Database.open({ url: configuration.databaseUrl, poolSize: 3 });
  @Module({ imports: [PlatformModule.with({ configuration, database }), NotificationModule.with({ sweepSeconds })] })
  class WorkerRoot {}
  return NestFactory.createApplicationContext(WorkerRoot, { logger: ['error', 'warn'], abortOnError: false });
}

/** A port that the system has just had free: links in mails name it before anything listens there. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
