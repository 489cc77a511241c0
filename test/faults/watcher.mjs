// A deadline watch as a process of its own, from the built product, for a test to kill.
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readConfiguration } from '#configuration';
import { Database } from '#persistence';
import { PlatformModule } from '#platform';
import { DeadlineWatchModule } from '../../dist/apps/workflow/src/deadline-watch/deadline-watch.module.js';

const configuration = readConfiguration(process.env);
const database = await Database.open({ url: configuration.databaseUrl, poolSize: 4 });
class Watcher {}
Module({ imports: [PlatformModule.with({ configuration, database }), DeadlineWatchModule.with({ lookSeconds: 1, batch: 10, concurrency: 2 })] })(Watcher);
process.stdout.write('watching\n');
await NestFactory.createApplicationContext(Watcher, { logger: false });
