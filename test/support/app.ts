import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { instant, parseInstant, type Instant } from '#domain';
import { Database } from '#persistence';
import type { Configuration } from '#configuration';
import { Clock, PlatformModule, createHttpApp, type OutboxSignal } from '#platform';
import { AdministrationModule } from '../../apps/administration/src/administration.module.js';
import { createTestDatabase } from './postgres.js';
import { DEMO_PASSWORD } from './template.js';

/** A clock that stands where the test puts it. */
export class TestClock extends Clock {
  constructor(private moment: Instant) {
    super();
  }

  override now(): Instant {
    return this.moment;
  }

  /** Moves to an instant, ISO 8601 with offset. */
  set(iso: string): void {
    this.moment = parseInstant(iso);
  }

  advanceMinutes(minutes: number): void {
    this.moment = instant(this.moment + minutes * 60_000);
  }
}

/** Wednesday morning of a week without holidays. */
export const TEST_NOW = '2026-08-05T08:00:00+07:00';

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly database: Database;
  /** Address of the test's own database, for raw SQL and child processes. */
  readonly url: string;
  readonly clock: TestClock;
  readonly configuration: Configuration;
  /** What supertest wants. */
  readonly server: ReturnType<NestFastifyApplication['getHttpServer']>;
  /** Signs in a demonstration account and answers its cookie header. */
  signIn(username: string): Promise<string>;
  close(): Promise<void>;
}

interface Options {
  readonly modules: readonly (Type | DynamicModule)[];
  readonly now?: string;
  readonly configuration?: Partial<Configuration>;
  readonly outbox?: OutboxSignal;
}

/** An application over its own database with the modules under test; sign-in is always there. */
export async function createTestApp({ modules, now = TEST_NOW, configuration: changes = {}, outbox }: Options): Promise<TestApp> {
  const { url, drop } = await createTestDatabase();
  const database = await Database.open({ url, poolSize: 8 });
  const clock = new TestClock(parseInstant(now));
  const configuration = { ...testConfiguration(url), ...changes };
  @Module({ imports: [PlatformModule.with({ configuration, database, clock, ...(outbox ? { outbox } : {}) }), AdministrationModule, ...modules] })
  class TestRoot {}
  const app = await createHttpApp(TestRoot);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const server = app.getHttpServer();
  return {
    app,
    database,
    url,
    clock,
    configuration,
    server,
    async signIn(username) {
      const answer = await request(server).post('/api/v1/sessions').send({ username, password: DEMO_PASSWORD });
      if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${answer.text}`);
      return String(answer.headers['set-cookie']).split(';')[0] ?? '';
    },
    async close() {
      await app.close();
      await drop();
    },
  };
}

/** A folder that ends with the run. */
function testFolder(): string {
  return mkdtempSync(join(process.env['MOT_CUA_TEST_RUN'] ?? tmpdir(), 'files-'));
}

/** The configuration of a test: development mailbox, queue nowhere. */
export function testConfiguration(databaseUrl: string): Configuration {
  return {
    production: false,
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost:3000',
    databaseUrl,
    queueUrl: null,
    smtpUrl: null,
    mailFrom: 'Bộ phận Một cửa <khong-tra-loi@motcua.example>',
    secretKey: Buffer.from('a key for tests only, 32 bytes or more'),
    demoKey: null,
    trustedProxies: 'loopback',
    metricsOpen: false,
    filesDir: testFolder(),
    fileLimitBytes: 1_048_576,
    services: {},
  };
}
