import { createHmac } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { DataValue } from '#domain';
import { CONFIGURATION, type Configuration } from '#configuration';
import { Clock } from '#platform';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../notification-settings.js';
import { DeliveryFault } from './mail-channel.js';

/** A call of another system as it leaves, all of it but the signature. */
export interface OutgoingCall {
  /** The same at every try: by it the other system knows a repeated call. */
  readonly id: string;
  readonly service: string;
  readonly caseCode: string;
  readonly token: number;
  readonly payload: Readonly<Record<string, DataValue>>;
  /** Where the answer is posted, and what it must carry as `Authorization: Bearer`. */
  readonly answerUrl: string;
  readonly secret: string;
}

/** Statuses below 500 that say "not now" rather than "not this". */
const LATER = [408, 425, 429];

/**
 * Calls other systems over HTTP: a signed JSON document to the address that the service's name has in the
 * configuration. A service without an address is not called: its call waits for one.
 */
@Injectable()
export class CallChannel {
  private readonly log = new Logger('CallChannel');
  /** Services without an address that were told of already. */
  private readonly missed = new Set<string>();

  constructor(
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
  ) {}

  isKnown(service: string): boolean {
    return Object.hasOwn(this.configuration.services, service);
  }

  /** Answers what the other side said. Rejects with `DeliveryFault` when it did not take the call. */
  async send(call: OutgoingCall, signal: AbortSignal): Promise<string> {
    const address = this.isKnown(call.service) ? this.configuration.services[call.service] : undefined;
    if (!address) throw this.withoutAddress(call.service);
    const body = JSON.stringify(call);
    const at = Math.floor(this.clock.now() / 1_000);
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'idempotency-key': call.id,
      'x-motcua-signature': `t=${at},v1=${createHmac('sha256', address.key).update(`${at}.${body}`).digest('hex')}`,
    };
    const patience = AbortSignal.any([AbortSignal.timeout(this.settings.callSeconds * 1_000), signal]);
    const answer = await fetch(address.url, { method: 'POST', headers, body, signal: patience, redirect: 'manual' }).catch((error: unknown) => {
      throw new DeliveryFault(reason(error), false);
    });
    await answer.body?.cancel();
    if (answer.ok) return `HTTP ${answer.status}`;
    throw new DeliveryFault(`HTTP ${answer.status}`, answer.status < 500 && !LATER.includes(answer.status));
  }

  private withoutAddress(service: string): DeliveryFault {
    if (!this.missed.has(service)) this.log.warn(`The service ${service} has no address in SERVICE_CALL_URLS: its calls wait`);
    this.missed.add(service);
    return new DeliveryFault(`Dịch vụ “${service}” chưa có địa chỉ trong SERVICE_CALL_URLS`, false);
  }
}

/** What fetch says of a fault hides in its cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
