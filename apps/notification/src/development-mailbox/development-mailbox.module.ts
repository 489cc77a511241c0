import { Module, type Type } from '@nestjs/common';
import type { Configuration } from '#configuration';
import { DevelopmentMailboxController } from './development-mailbox.controller.js';

/** Pages at `/dev/mail`. */
@Module({ controllers: [DevelopmentMailboxController] })
export class DevelopmentMailboxModule {}

/** The module where it belongs: without a mail server and not in production. */
export function developmentMailbox({ production, smtpUrl }: Configuration): Type[] {
  return production || smtpUrl !== null ? [] : [DevelopmentMailboxModule];
}
