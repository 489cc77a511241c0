import { Module } from '@nestjs/common';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInHandler } from './sign-in/sign-in.handler.js';

/** Keeping the house: sign-in, staff and posts, units, calendars, procedures and processes, audit. */
@Module({ controllers: [SignInController], providers: [SignInHandler] })
export class AdministrationModule {}
