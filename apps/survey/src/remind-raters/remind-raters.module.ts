import { Module, type DynamicModule } from '@nestjs/common';
import { RemindRaters } from './remind-raters.js';
import { DEFAULT_REMINDER_SETTINGS, REMINDER_SETTINGS, type ReminderSettings } from './reminder-settings.js';

/** Reminders as a worker: it looks as soon as the application is up. Serves no HTTP. */
@Module({})
export class RemindRatersModule {
  static with(settings: Partial<ReminderSettings> = {}): DynamicModule {
    return {
      module: RemindRatersModule,
      providers: [{ provide: REMINDER_SETTINGS, useValue: { ...DEFAULT_REMINDER_SETTINGS, ...settings } }, RemindRaters],
      exports: [RemindRaters],
    };
  }
}
