import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { PlatformModule } from '#platform';
import type { PlatformParts } from '#platform';
import { AdministrationModule } from '../../administration/src/administration.module.js';

/** The modules of the apps that answer on the one address. */
const appModules: NonNullable<DynamicModule['imports']> = [AdministrationModule];

/** All apps on one address, over one open database. */
@Module({})
export class OneStopModule {
  static with(parts: PlatformParts): DynamicModule {
    return { module: OneStopModule, imports: [PlatformModule.with(parts), ...appModules] };
  }
}
