import type { ClaimedMessage } from '#persistence';
import type { OutgoingCall } from '../channels/call-channel.js';
import type { OutgoingMail } from '../channels/mail-channel.js';

/** What leaves the building: a letter to somebody, or a call of another system. */
export type Outgoing = OutgoingMail | OutgoingCall;

export function isCall(outgoing: Outgoing): outgoing is OutgoingCall {
  return 'service' in outgoing;
}

/** Loads what a message is written from; the function it resolves with writes it and throws where that cannot be done. */
export interface Composer {
  gather(claim: ClaimedMessage): Promise<() => Outgoing>;
}
