import type { Instant } from '../../calendar/instant.js';
import type { CaseFile } from '../case-file.js';
import { PAUSED_STATUSES, RUNNING_STATUSES } from '../case-file.js';
import type { DecisionContext } from '../context.js';
import { event } from '../events.js';
import { Progress } from '../progress.js';
import { refuse, type Refusal } from '../refusals.js';
import { restartClock } from '../restart-clock.js';

/**
 * The case as it would be if its clock stood still until a moment (nếu tạm dừng đến lúc đó thì hẹn trả ngày nào): from
 * now on, or on from where it stands already. Nothing is decided by it. Refused where no clock runs that could stand still.
 */
export function caseIfStanding(file: CaseFile, until: Instant, context: DecisionContext): CaseFile | Refusal {
  const paused = PAUSED_STATUSES.includes(file.status);
  if (!paused && !RUNNING_STATUSES.includes(file.status)) return refuse('action-not-allowed-now');
  if (until < context.now) return refuse('action-not-allowed-now', 'Thời điểm chạy lại phải ở sau lúc này.');
  const standing = new Progress(file, context);
  if (!paused) standing.record(event('suspended', { reason: 'tính thử', legalGround: '' }));
  const restarted = new Progress(standing.file, { ...context, now: until });
  const cause = standing.file.pauses.at(-1)?.cause ?? 'suspension';
  const moved = restartClock(standing.file, cause, restarted.context);
  restarted.record(cause === 'supplement' ? event('supplement-accepted', { received: [] }) : cause === 'payment' ? event('payment-confirmed', { receiptNumber: '' }) : event('resumed', { note: '' }));
  for (const change of moved) restarted.record(change);
  return restarted.file;
}
