import { Inject, Injectable } from '@nestjs/common';
import { Database, type ClaimedMessage } from '#persistence';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Secrets, hashAnswerSecret } from '#platform';
import type { OutgoingCall } from '../channels/call-channel.js';
import { DeliveryFault } from '../channels/mail-channel.js';
import type { Composer } from '../compose-message/composer.js';

/** Writes calls of other systems, with the address and the secret for the answer. */
@Injectable()
export class CallComposer implements Composer {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async gather({ id: messageId }: ClaimedMessage): Promise<() => OutgoingCall> {
    const secret = this.secrets.answerSecret(messageId);
    const row = await this.database.read(({ serviceCalls }) => serviceCalls.open(messageId, hashAnswerSecret(secret)));
    return () => {
      if (!row) throw new DeliveryFault('Không còn bước nào chờ trả lời này', true);
      const { id, service, caseCode, token, payload } = row;
      return { id, service, caseCode, token, payload, answerUrl: `${this.configuration.publicUrl}/api/v1/public/service-answers/${id}`, secret };
    };
  }
}
