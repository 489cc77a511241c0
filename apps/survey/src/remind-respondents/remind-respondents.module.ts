import { Module } from '@nestjs/common';
import { RemindRespondents } from './remind-respondents.js';

/** The worker that reminds those who were drawn for a survey round. Serves no HTTP but health. */
@Module({ providers: [RemindRespondents], exports: [RemindRespondents] })
export class RemindRespondentsModule {}
