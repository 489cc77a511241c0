import type { PlainDate } from '../calendar/plain-date.js';
import type { Channel, Procedure, ProcedureFee } from './procedure.js';

/** The fees (phí, lệ phí) that hold for a channel on a day; one for exactly this channel replaces the one for every channel. */
export function selectFees(procedure: Procedure, channel: Channel, on: PlainDate): ProcedureFee[] {
  const holding = procedure.fees.filter((fee) => fee.validFrom <= on && (fee.validTo === null || on <= fee.validTo));
  const exact = holding.filter((fee) => fee.channel === channel);
  return [...exact, ...holding.filter((fee) => fee.channel === null && !exact.some((other) => other.key === fee.key))];
}

/**
 * What a fee comes to in VND for `count` copies or pages (a `fixed` fee has no count).
 * @throws RangeError when the count is not a whole number from 0.
 */
export function feeAmount(fee: ProcedureFee, count = 1): number {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a count: ${count}`);
  if (fee.basis === 'fixed') return fee.amount;
  const full = fee.reduced ? Math.min(count, fee.reduced.above) : count;
  const total = full * fee.amount + (count - full) * (fee.reduced?.amount ?? 0);
  return Math.min(total, fee.maximum ?? total);
}
