// A notification worker as a process of its own, from the built product, for a test to kill.
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readConfiguration } from '#configuration';
import { Database } from '#persistence';
import { PlatformModule } from '#platform';
import { NotificationModule } from '../../dist/apps/notification/src/notification.module.js';

const configuration = readConfiguration(process.env);
const database = await Database.open({ url: configuration.databaseUrl, poolSize: 4 });
class Sender {}
Module({
  imports: [PlatformModule.with({ configuration, database }), NotificationModule.with({ sweepSeconds: 0.2, claimSeconds: Number(process.env['CLAIM_SECONDS']) })],
})(Sender);
await NestFactory.createApplicationContext(Sender, { logger: false });
process.stdout.write('sending\n');
