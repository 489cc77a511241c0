import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { plainDate, type DataField, type ProcessDefinition, type Procedure, type Step } from '#domain';
import { Database } from '#persistence';
import { Metrics, PlatformModule, type Clock } from '#platform';
import { DeadlineWatch } from '../../apps/workflow/src/deadline-watch/deadline-watch.js';
import { DeadlineWatchModule } from '../../apps/workflow/src/deadline-watch/deadline-watch.module.js';
import type { WatchSettings } from '../../apps/workflow/src/deadline-watch/watch-settings.js';
import { testConfiguration } from './app.js';
import { sampleLimit, sampleProcedure, sampleProcess, sampleStage } from './sample-process.js';

/** Looks only when a test says so. */
const BY_HAND: Partial<WatchSettings> = { lookSeconds: 3_600 };

/** A deadline watch over the same database, as its own process would be, on the test's clock. */
export class TestWatch {
  private constructor(private readonly app: INestApplicationContext) {}

  static async start(databaseUrl: string, clock: Clock, settings: Partial<WatchSettings> = BY_HAND): Promise<TestWatch> {
    const database = await Database.open({ url: databaseUrl, poolSize: 4 });
    @Module({ imports: [PlatformModule.with({ configuration: testConfiguration(databaseUrl), database, clock }), DeadlineWatchModule.with(settings)] })
    class Watch {}
    return new TestWatch(await NestFactory.createApplicationContext(Watch, { logger: false }));
  }

  look(): Promise<void> {
    return this.app.get(DeadlineWatch, { strict: false }).look();
  }

  metrics(): Promise<string> {
    return this.app.get(Metrics, { strict: false }).text();
  }

  close(): Promise<void> {
    return this.app.close();
  }
}

/** The first and the last stages of a test's process; `then` follows the reception. */
export function withinOffice(then: string, middle: readonly Step[], asks?: readonly string[]): Step[] {
  return [
    sampleStage({ key: 'receive', name: 'Tiếp nhận', unit: 'counter@receiving', post: 'counter-officer', limit: { value: 2, unit: 'working-hours' }, next: then, ...(asks ? { asks } : {}) }),
    ...middle,
    sampleStage({ key: 'issue', name: 'Ban hành', kind: 'issue', unit: 'authority@resolving', post: 'clerk', limit: { value: 3, unit: 'working-hours' }, next: 'return' }),
    sampleStage({ key: 'return', name: 'Trả kết quả', kind: 'return', unit: 'counter@receiving', post: 'counter-officer', limit: null, next: null }),
  ];
}

/** A procedure of five working days in the field of civil status, with a process of these steps. */
export function testProcedure(code: string, stages: readonly Step[], data: readonly DataField[] = []): [Procedure, ProcessDefinition] {
  const procedure = sampleProcedure({ code, field: 'ho-tich', limits: [sampleLimit({ limit: { value: 5, unit: 'working-days' } })] });
  return [procedure, { ...sampleProcess(stages), schema: 2, code: `QT-${code}`, procedureCode: code, validFrom: plainDate('2025-07-01'), data }];
}
