import type { Instant } from '../calendar/instant.js';
import type { DueOptions } from '../calendar/limit.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { ProcessDefinition } from '../process/definition.js';
import type { Procedure } from '../process/procedure.js';
import type { PostRole, UnitTree } from '../process/units.js';
import type { ActorRef, CaseFile, Token } from './case-file.js';
import type { NewEvent } from './events.js';
import { refuse, type Refusal } from './refusals.js';

/** A post (vị trí) that somebody holds now. */
export interface HeldPost {
  readonly role: PostRole;
  readonly unitId: string;
}

/** Who gives a command: staff with the posts they hold now, the applicant, or the system. */
export interface Actor {
  readonly kind: 'staff' | 'applicant' | 'system';
  readonly id: string | null;
  readonly name: string;
  readonly posts: readonly HeldPost[];
}

/** What the law's text leaves open, as settings (law.md §8). */
export interface CaseRules {
  readonly due: DueOptions;
  /** How often a supplement may be asked for (NĐ 61/2018 Đ11.2c: once). */
  readonly supplementsAllowed: number;
  /** How often a case may get a new appointment (NĐ 61/2018 Đ19.9: once). */
  readonly extensionsAllowed: number;
  /** Calendar days before expiry by which an extension must be announced (NĐ 61/2018 Đ19.9: 1). */
  readonly extensionNoticeDays: number;
}

export const DEFAULT_RULES: CaseRules = {
  due: { dueTimeMode: 'end-of-office' },
  supplementsAllowed: 1,
  extensionsAllowed: 1,
  extensionNoticeDays: 1,
};

/** Everything a decision may look at. All of it is loaded before; a decision asks nobody. */
export interface DecisionContext {
  readonly definition: ProcessDefinition;
  readonly procedure: Procedure;
  readonly tree: UnitTree;
  readonly calendarOf: (unitId: string) => WorkingCalendar;
  readonly now: Instant;
  readonly actor: Actor;
  readonly rules: CaseRules;
}

/** What a decision answers. */
export type Decided = readonly NewEvent[] | Refusal;

/** One decision: `guard` says whether the action is open at all, `decide` what it does. Both are pure. */
export interface Decision<Command> {
  guard(file: CaseFile, context: DecisionContext): Refusal | null;
  decide(file: CaseFile, command: Command, context: DecisionContext): Decided;
}

export function holdsPost(actor: Actor, role: PostRole, unitId: string): boolean {
  return actor.posts.some((post) => post.role === role && post.unitId === unitId);
}

/** The actor as events name them: with the unit from which they acted on this case. */
export function actorRef(actor: Actor, unitId: string | null): ActorRef {
  return { kind: actor.kind, id: actor.id, name: actor.name, unitId };
}

/** The open stage that the actor may work on now, or why there is none. */
export function heldToken(file: CaseFile, actor: Actor): Token | Refusal {
  if (file.tokens.length === 0) return refuse('action-not-allowed-now');
  const mine = file.tokens.filter((token) => holdsPost(actor, token.post, token.unitId));
  if (mine.length === 0) return refuse('not-your-stage');
  const free = mine.find((token) => token.assigneeId === null || token.assigneeId === actor.id);
  return free ?? refuse('stage-taken-by-colleague');
}

/** The actor leads a unit in which the case is open: department head there, or leader of its authority. */
export function leadsOpenStage(file: CaseFile, { actor, tree }: DecisionContext): Token | undefined {
  return file.tokens.find((token) => {
    const authority = tree.authorityOf(token.unitId);
    return holdsPost(actor, 'department-head', token.unitId) || (authority !== undefined && holdsPost(actor, 'leader', authority.id));
  });
}

/** The counter that took the application in, where the actor sits. */
export function sitsAtReceivingCounter(file: CaseFile, actor: Actor): boolean {
  return holdsPost(actor, 'counter-officer', file.receivingUnitId);
}
