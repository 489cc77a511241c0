import { describeLimit } from '../calendar/words.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { describeMoney } from '../text/money.js';
import { selectFees } from './fee.js';
import { CHANNELS, type Procedure, type ProcedureFee } from './procedure.js';
import { selectLimit } from './select-limit.js';

const BASIS_WORDS: Readonly<Record<ProcedureFee['basis'], string>> = { fixed: '', 'per-copy': '/bản', 'per-page': '/trang' };

/** The usual time limit of a procedure in words: of its first channel and the usual sub-case, else of the first one that holds. */
export function describeProcedureLimit(procedure: Procedure, on: PlainDate): string {
  const channels = CHANNELS.filter((channel) => procedure.channels.includes(channel));
  const usual = channels.map((channel) => selectLimit(procedure, channel, null, on)).find((limit) => limit !== undefined);
  const limit = usual ?? procedure.limits.find((candidate) => candidate.validFrom <= on && (candidate.validTo === null || on <= candidate.validTo));
  return limit === undefined ? 'theo từng trường hợp' : describeLimit(limit.limit);
}

/** What is asked for at the counter, in words: `Không thu`, `2.000 đ/trang`, `100.000 đ + 500.000 đ`. */
export function describeFees(procedure: Procedure, on: PlainDate): string {
  const fees = selectFees(procedure, procedure.channels.includes('counter') ? 'counter' : 'online', on).filter((fee) => fee.amount > 0);
  return fees.length === 0 ? 'Không thu' : fees.map(describeFee).join(' + ');
}

export function describeFee({ amount, basis }: ProcedureFee): string {
  return `${describeMoney(amount)}${BASIS_WORDS[basis]}`;
}
