import { Module, type DynamicModule } from '@nestjs/common';
import { FollowUpWatch, LOOK_SECONDS } from './follow-up-watch.js';

/** Limits of follow-ups are days, so that a minute's delay is none. */
const DEFAULT_LOOK_SECONDS = 30;

/** The watch over follow-ups as a worker: it looks as soon as the application is up. Serves no HTTP. */
@Module({})
export class FollowUpWatchModule {
  static with(lookSeconds = DEFAULT_LOOK_SECONDS): DynamicModule {
    return { module: FollowUpWatchModule, providers: [{ provide: LOOK_SECONDS, useValue: lookSeconds }, FollowUpWatch], exports: [FollowUpWatch] };
  }
}
