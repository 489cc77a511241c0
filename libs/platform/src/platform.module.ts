import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { FileVault } from '#files';
import { Database } from '#persistence';
import { AccessGuard } from './access.guard.js';
import { CaseCommands } from './case-commands.js';
import { Clock, DemonstrationClock, SystemClock } from './clock.js';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Directory } from './directory.js';
import { StoredFiles } from './files/stored-files.js';
import { HealthController } from './health.controller.js';
import { Metrics } from './metrics.js';
import { OutboxSignal, SilentOutbox } from './outbox-signal.js';
import { Passwords } from './passwords.js';
import { PinCheck } from './pin-check.js';
import { ProblemFilter } from './problem.filter.js';
import { Secrets } from './secrets.js';
import { validationPipe } from './validation.js';

/** What a process hands to its modules: its configuration, its open database, and what it wants replaced. */
export interface PlatformParts {
  readonly configuration: Configuration;
  readonly database: Database;
  readonly clock?: Clock;
  readonly outbox?: OutboxSignal;
  /** Given where several parts of one process are read at one address. */
  readonly metrics?: Metrics;
}

/** The glue that every app stands on; global, so that apps import nothing of one another. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  static with({ configuration, database, clock, outbox, metrics }: PlatformParts): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [
        { provide: CONFIGURATION, useValue: configuration },
        { provide: Database, useValue: database },
        { provide: Clock, useValue: clock ?? (configuration.demoKey === null ? new SystemClock() : new DemonstrationClock()) },
        { provide: OutboxSignal, useValue: outbox ?? new SilentOutbox() },
        { provide: FileVault, useFactory: () => new FileVault(configuration.filesDir) },
        Secrets,
        Passwords,
        Directory,
        CaseCommands,
        StoredFiles,
        PinCheck,
        { provide: Metrics, useValue: metrics ?? new Metrics() },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useFactory: validationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [CONFIGURATION, Database, Clock, FileVault, OutboxSignal, Secrets, Passwords, Directory, CaseCommands, StoredFiles, PinCheck, Metrics],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
