import type { CaseFile } from './case-file.js';
import { sitsAtReceivingCounter, type Decided, type Decision, type DecisionContext } from './context.js';
import { event } from './events.js';
import { startClock } from './receive-case.js';
import { refuse, type Refusal } from './refusals.js';
import { answerBy } from './supplement.js';

function waitsAtMyCounter(file: CaseFile, { actor }: DecisionContext): Refusal | null {
  if (file.status !== 'submitted') return refuse('action-not-allowed-now');
  return sitsAtReceivingCounter(file, actor) ? null : refuse('not-your-stage');
}

/** The counter accepts an online application as complete: the clock starts now (NĐ 118/2025 Đ17.2). */
export const acceptApplication: Decision<object> = {
  guard: waitsAtMyCounter,
  decide: (file, _command, context) => startClock(file, file, context),
};

/** The counter sends an online application back with all defects at once; allowed once (NĐ 61/2018 Đ11.2c). */
export const sendBackApplication: Decision<{ readonly defects: readonly string[] }> = {
  guard(file, context) {
    const refused = waitsAtMyCounter(file, context);
    if (refused) return refused;
    return file.returnsBeforeReception >= context.rules.supplementsAllowed ? refuse('supplement-already-used') : null;
  },
  decide: (file, { defects }, context) => [event('sent-back', { defects, answerBy: answerBy(file, context) })],
};

/** The counter refuses an online application, with its reasons (form 03). */
export const refuseApplication: Decision<{ readonly reasons: readonly string[] }> = {
  guard: waitsAtMyCounter,
  decide: (_file, { reasons }) => [event('not-accepted', { reasons })],
};

/** The applicant has mended what the counter named and sends the application again. */
export const resubmitApplication: Decision<{ readonly note: string }> = {
  guard: (file, { actor }) => {
    if (file.status !== 'sent-back') return refuse('action-not-allowed-now');
    return actor.kind === 'applicant' || sitsAtReceivingCounter(file, actor) ? null : refuse('not-your-stage');
  },
  decide: (_file, { note }): Decided => [event('resubmitted', { note })],
};

