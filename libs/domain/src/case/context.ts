import type { Instant } from '../calendar/instant.js';
import type { DueOptions } from '../calendar/limit.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { ProcessDefinition, StageLimit } from '../process/definition.js';
import type { Procedure } from '../process/procedure.js';
import type { PostRole, UnitTree } from '../process/units.js';
import type { ActorRef, CaseFile, Token } from './case-file.js';
import type { NewEvent } from './events.js';
import { refuse, type Refusal } from './refusals.js';

/** A post (vị trí) that somebody holds now, themselves or while standing in for somebody absent (làm thay). */
export interface HeldPost {
  readonly role: PostRole;
  readonly unitId: string;
  readonly standsInFor?: { readonly id: string; readonly name: string };
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
  /** Working days within which the applicant answers a request to add or mend papers; then the case ends by rule. `null`: no limit. */
  readonly answerDays: number | null;
  /** Within which the asked unit answers a hand-over that somebody asked for by hand. */
  readonly handOverLimit: StageLimit;
  /** Percent of a limit used up at which alarms ring; 100 is overdue. */
  readonly alarmShares: readonly number[];
}

export const DEFAULT_RULES: CaseRules = {
  due: { dueTimeMode: 'end-of-office' },
  supplementsAllowed: 1,
  extensionsAllowed: 1,
  extensionNoticeDays: 1,
  answerDays: 15,
  handOverLimit: { value: 2, unit: 'working-hours' },
  alarmShares: [70, 90, 100],
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
  /** The open stage that a command means, where somebody works on several; left out it means whichever fits. */
  readonly token?: number | undefined;
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

/** The actor as events name them: with the unit from which they acted on this case, and whom they stood in for. */
export function actorRef(actor: Actor, unitId: string | null, role?: PostRole | null): ActorRef {
  const held = actor.posts.filter((post) => post.unitId === unitId && (role === undefined || role === null || post.role === role));
  const standsInFor = held.some((post) => post.standsInFor === undefined) ? undefined : held[0]?.standsInFor;
  return { kind: actor.kind, id: actor.id, name: actor.name, unitId, ...(standsInFor ? { standsInFor } : {}) };
}

/** May the actor work on what is assigned so: to nobody, to themselves, or to somebody absent whose post they fill in? */
function isFreeFor(actor: Actor, { assigneeId, post, unitId }: Token): boolean {
  if (assigneeId === null || assigneeId === actor.id) return true;
  return actor.posts.some((held) => held.standsInFor?.id === assigneeId && held.role === post && held.unitId === unitId);
}

/**
 * The open stage that the actor may work on now and that `unfit` lets through, or why there is none. Of several that
 * would do, the first opened; the command may name another by `context.token`.
 */
export function heldToken(file: CaseFile, { actor, token: wanted }: DecisionContext, unfit: (token: Token) => Refusal | null = () => null): Token | Refusal {
  const open = file.tokens.filter(({ id }) => wanted === undefined || id === wanted);
  if (open.length === 0) return refuse('action-not-allowed-now');
  const mine = open.filter((token) => token.post !== null && holdsPost(actor, token.post, token.unitId));
  if (mine.length === 0) return refuse('not-your-stage');
  const free = mine.filter((token) => isFreeFor(actor, token));
  const fitting = free.find((token) => unfit(token) === null);
  if (fitting) return fitting;
  return (free[0] && unfit(free[0])) ?? refuse('stage-taken-by-colleague');
}

/** The open stage of a unit that the actor leads, as department head there or leader of its authority. */
export function leadsOpenStage(file: CaseFile, { actor, tree, token: wanted }: DecisionContext, fits: (token: Token) => boolean = () => true): Token | undefined {
  return file.tokens.find((token) => {
    if ((wanted !== undefined && token.id !== wanted) || !fits(token)) return false;
    const authority = tree.authorityOf(token.unitId);
    return holdsPost(actor, 'department-head', token.unitId) || (authority !== undefined && holdsPost(actor, 'leader', authority.id));
  });
}

/** The counter that took the application in, where the actor sits. */
export function sitsAtReceivingCounter(file: CaseFile, actor: Actor): boolean {
  return holdsPost(actor, 'counter-officer', file.receivingUnitId);
}
