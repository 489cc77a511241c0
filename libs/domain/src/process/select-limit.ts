import type { PlainDate } from '../calendar/plain-date.js';
import type { Channel, Procedure, ProcedureLimit } from './procedure.js';

/**
 * The limit that holds for a channel and sub-case on a day: the one for exactly this channel
 * before the one for every channel. `undefined` when the procedure states none, so that a
 * case is never opened without a promise.
 */
export function selectLimit(procedure: Procedure, channel: Channel, variant: string | null, on: PlainDate): ProcedureLimit | undefined {
  const holding = procedure.limits.filter(
    (limit) => limit.variant === variant && limit.validFrom <= on && (limit.validTo === null || on <= limit.validTo),
  );
  return holding.find((limit) => limit.channel === channel) ?? holding.find((limit) => limit.channel === null);
}
