import { dateOf } from '../calendar/instant.js';
import { dueAt } from '../calendar/limit.js';
import { resolvingAuthority } from '../process/resolve-unit.js';
import { selectLimit } from '../process/select-limit.js';
import type { Channel, Delivery } from '../process/procedure.js';
import type { CaseFile, CaseIdentity } from './case-file.js';
import { holdsPost, type Decided, type DecisionContext } from './context.js';
import { event } from './events.js';
import { enter } from './flow.js';
import { Progress } from './progress.js';
import { isRefusal, refuse, type Refusal } from './refusals.js';

/** What an application says of itself when it comes in. */
export interface Intake {
  readonly caseId: string;
  readonly rootUnitId: string;
  readonly processHash: string;
  readonly channel: Channel;
  readonly variant: string | null;
  readonly delivery: Delivery;
  /** The counter that takes it in. */
  readonly receivingUnitId: string;
  /** Given when the application is for another authority of the province: reception does not depend on territory (NĐ 118/2025). */
  readonly resolvingAuthorityId: string | null;
}

/** Who the case will be about and who decides on it; refused when nobody can. */
export function identify(intake: Intake, context: DecisionContext): CaseIdentity | Refusal {
  const { procedure, tree } = context;
  const receiving = tree.find(intake.receivingUnitId);
  if (receiving?.kind !== 'counter') return refuse('receiving-unit-unfit');
  if (!procedure.channels.includes(intake.channel)) return refuse('channel-not-offered');
  const authority = intake.resolvingAuthorityId === null ? resolvingAuthority(tree, receiving.id, procedure) : tree.find(intake.resolvingAuthorityId);
  if (authority?.kind !== 'authority' || !procedure.resolvingLevels.includes(authority.level)) return refuse('receiving-unit-unfit');
  return {
    caseId: intake.caseId,
    rootUnitId: intake.rootUnitId,
    procedureCode: procedure.code,
    procedureVersion: procedure.version,
    processHash: intake.processHash,
    field: procedure.field,
    channel: intake.channel,
    variant: intake.variant,
    delivery: intake.delivery,
    receivingUnitId: receiving.id,
    resolvingAuthorityId: authority.id,
  };
}

/** An application handed in at the counter or by post: accepted at once, so the clock starts. */
export function receiveCase(intake: Intake, context: DecisionContext): Decided {
  if (!holdsPost(context.actor, 'counter-officer', intake.receivingUnitId)) return refuse('not-your-stage');
  const identity = identify(intake, context);
  return isRefusal(identity) ? identity : startClock(identity, null, context);
}

/** An application sent online: recorded, but the clock waits until the counter accepts it. */
export function submitApplication(intake: Intake, context: DecisionContext): Decided {
  const identity = identify(intake, context);
  if (isRefusal(identity)) return identity;
  const limit = selectLimit(context.procedure, identity.channel, identity.variant, dateOf(context.now));
  return limit === undefined ? refuse('no-limit-for-channel') : [event('submitted', identity)];
}

/**
 * The events with which the clock starts: the promise counted on the resolving authority's
 * calendar, and the first stage. `before` is the application that waited, `null` when the case begins with them.
 */
export function startClock(identity: CaseIdentity, before: CaseFile | null, context: DecisionContext): Decided {
  const rule = selectLimit(context.procedure, identity.channel, identity.variant, dateOf(context.now));
  if (rule === undefined) return refuse('no-limit-for-channel');
  const calendar = context.calendarOf(identity.resolvingAuthorityId);
  const promised = dueAt(calendar, rule.limit, context.now, context.rules.due);
  const progress = new Progress(before, context);
  progress.record(
    event('received', {
      identity: before === null ? identity : null,
      limit: rule.limit,
      legalBasis: rule.legalBasis,
      dueAt: promised,
      calendarVersion: calendar.version,
    }),
  );
  return enter(progress, context.definition.first, { branch: null, sender: null }) ?? progress.events;
}
