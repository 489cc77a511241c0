import { Module, type DynamicModule } from '@nestjs/common';
import { LatenessChances } from './lateness-chances.js';
import { LatenessKeeper } from './lateness-keeper.js';
import { DEFAULT_LATENESS_SETTINGS, LATENESS_SETTINGS, type LatenessSettings } from './lateness-settings.js';
import { LatenessWatch } from './lateness-watch.js';
import { MorningForecast } from './morning-forecast.js';

/** The worker of lateness: it looks as soon as the application is up. Serves no HTTP. */
@Module({})
export class LatenessModule {
  static with(settings: Partial<LatenessSettings> = {}): DynamicModule {
    return {
      module: LatenessModule,
      providers: [{ provide: LATENESS_SETTINGS, useValue: { ...DEFAULT_LATENESS_SETTINGS, ...settings } }, LatenessChances, LatenessKeeper, MorningForecast, LatenessWatch],
      exports: [LatenessWatch],
    };
  }
}
