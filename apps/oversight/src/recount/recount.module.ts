import { Module, type DynamicModule } from '@nestjs/common';
import { RecountNight } from './recount-night.js';
import { DEFAULT_RECOUNT_SETTINGS, RECOUNT_SETTINGS, type RecountSettings } from './recount-settings.js';
import { RollupKeeper } from './rollup-keeper.js';

/** Folding and the nightly recount as a worker. Serves no HTTP. */
@Module({})
export class RecountModule {
  static with(settings: Partial<RecountSettings> = {}): DynamicModule {
    return {
      module: RecountModule,
      providers: [{ provide: RECOUNT_SETTINGS, useValue: { ...DEFAULT_RECOUNT_SETTINGS, ...settings } }, RecountNight, RollupKeeper],
      exports: [RecountNight, RollupKeeper],
    };
  }
}
