import { Module, type DynamicModule } from '@nestjs/common';
import { AlarmHearers } from './alarm-hearers.js';
import { DeadlineWatch } from './deadline-watch.js';
import { RingAlarms } from './ring-alarms.js';
import { WakeCase } from './wake-case.js';
import { DEFAULT_WATCH_SETTINGS, WATCH_SETTINGS, type WatchSettings } from './watch-settings.js';

/** The deadline watch as a worker: it looks as soon as the application is up. Serves no HTTP. */
@Module({})
export class DeadlineWatchModule {
  static with(settings: Partial<WatchSettings> = {}): DynamicModule {
    return {
      module: DeadlineWatchModule,
      providers: [{ provide: WATCH_SETTINGS, useValue: { ...DEFAULT_WATCH_SETTINGS, ...settings } }, AlarmHearers, RingAlarms, WakeCase, DeadlineWatch],
      exports: [DeadlineWatch],
    };
  }
}
