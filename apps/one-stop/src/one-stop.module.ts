import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { PlatformModule } from '#platform';
import type { PlatformParts } from '#platform';
import { developmentMailbox } from '../../notification/src/development-mailbox/development-mailbox.module.js';
import { WebModule } from '../../web/src/web.module.js';
import { appModules } from './app-modules.js';

/** All apps on one address, over one open database. */
@Module({})
export class OneStopModule {
  static with(parts: PlatformParts): DynamicModule {
    return { module: OneStopModule, imports: [PlatformModule.with(parts), ...appModules, ...developmentMailbox(parts.configuration), WebModule.inProcess()] };
  }
}
