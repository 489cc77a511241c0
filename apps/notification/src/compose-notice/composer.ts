import type { ClaimedMessage } from '#persistence';
import type { OutgoingMail } from '../channels/mail-channel.js';

/** Loads what a message is written from; the function it resolves with writes it and throws where that cannot be done. */
export interface Composer {
  gather(claim: ClaimedMessage): Promise<() => OutgoingMail>;
}
