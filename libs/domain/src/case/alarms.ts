import type { Instant } from '../calendar/instant.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { ProcessDefinition } from '../process/definition.js';
import { getStep } from '../process/stages.js';
import type { PostRole } from '../process/units.js';
import { WORKED_STATUSES, type BranchRef, type CaseFile, type Pause, type Token } from './case-file.js';
import type { DecisionContext } from './context.js';

/** Who hears an alarm: those who hold the post, the head of their unit, the leader of the authority. */
export type AlarmAudience = 'post' | 'head' | 'leader';

/** An alarm (cảnh báo hạn) that rings when a share of a limit is used up. */
export interface Alarm {
  /** What is getting late: `case`, `stage/12`, `hand-over/12` or `branch/9/thue`. */
  readonly subject: string;
  /** Percent of the limit that is used up; 100 is overdue. */
  readonly share: number;
  readonly dueAt: Instant;
  readonly fireAt: Instant;
  /** Where the work lies that is getting late. A hand-over rings at both ends. */
  readonly places: readonly { readonly unitId: string; readonly post: PostRole | null; readonly assigneeId: string | null }[];
  readonly audience: readonly AlarmAudience[];
}

/** What alarms are worked out from. */
type Ringing = Pick<DecisionContext, 'calendarOf' | 'rules' | 'definition'>;

/** The share from which a head hears an alarm. */
const HEAD_SHARE = 90;
const OVERDUE = 100;

/**
 * Every alarm of a case as it stands, past ones too: of its own limit and of those of its open steps, branches and
 * hand-overs. None while the clock stands still, since nothing is getting later then; a moved date has
 * alarms of its own. Behind the issue only what is filed or handed on may be late.
 */
export function alarmsOf(file: CaseFile, context: Ringing): Alarm[] {
  if (!WORKED_STATUSES.includes(file.status)) return [];
  return [...caseAlarms(file, context), ...file.tokens.flatMap((token) => tokenAlarms(file, token, context)), ...branchAlarms(file)].sort((a, b) => a.fireAt - b.fireAt);
}

/** The first alarm after `since`; `null` when none is left. */
export function nextAlarm(file: CaseFile, since: Instant, context: Ringing): Instant | null {
  return alarmsOf(file, context).find(({ fireAt }) => fireAt > since)?.fireAt ?? null;
}

/** Alarms that ring between `since` (not included) and `now`. */
export function alarmsBetween(file: CaseFile, since: Instant, now: Instant, context: Ringing): Alarm[] {
  return alarmsOf(file, context).filter(({ fireAt }) => fireAt > since && fireAt <= now);
}

function caseAlarms(file: CaseFile, { calendarOf, rules }: Ringing): Alarm[] {
  const { acceptedAt, dueAt, finishedAt, tokens, resolvingAuthorityId } = file;
  if (acceptedAt === null || dueAt === null || finishedAt !== null) return [];
  const calendar = calendarOf(resolvingAuthorityId);
  const open = tokens.filter(({ post }) => post !== null).map(placeOf);
  const places = open.length > 0 ? open : [{ unitId: resolvingAuthorityId, post: null, assigneeId: null }];
  return rules.alarmShares.map((share) => ({ subject: 'case', share, dueAt, fireAt: shareOf(share, acceptedAt, dueAt, file.pauses, calendar), places, audience: audienceOf(share) }));
}

function tokenAlarms(file: CaseFile, token: Token, { calendarOf, rules, definition }: Ringing): Alarm[] {
  const { handOver, startedAt, dueAt } = token;
  const alarms: Alarm[] = [];
  if (handOver !== null && handOver.dueAt !== null && handOver.refused === null) {
    const asked = { unitId: handOver.toUnitId, post: handOver.post, assigneeId: null };
    alarms.push({ subject: `hand-over/${token.id}`, share: OVERDUE, dueAt: handOver.dueAt, fireAt: handOver.dueAt, places: [asked, placeOf(token)], audience: ['post', 'head'] });
  }
  if (startedAt === null || dueAt === null) return alarms;
  if (token.post === null) return isAwaited(token, definition) ? [...alarms, answerAlarm(token, dueAt)] : alarms;
  const calendar = calendarOf(token.unitId);
  const places = [placeOf(token)];
  // A request to hand it over stops no clock: while it waits for its answer, the stage rings all the same.
  for (const share of rules.alarmShares) alarms.push({ subject: `stage/${token.id}`, share, dueAt, fireAt: shareOf(share, startedAt, dueAt, file.pauses, calendar), places, audience: audienceOf(share) });
  return alarms;
}

/** Is the step a call whose answer is waited for, however long it takes? Every other machine goes on by itself. */
function isAwaited({ stage }: Token, definition: ProcessDefinition): boolean {
  const step = getStep(definition, stage);
  return step.kind === 'call' && step.silence === 'wait';
}

/** Nobody works on a call: that its answer is overdue is told to the leader, who may have it asked for or written down. */
function answerAlarm({ id, unitId }: Token, dueAt: Instant): Alarm {
  return { subject: `stage/${id}`, share: OVERDUE, dueAt, fireAt: dueAt, places: [{ unitId, post: null, assigneeId: null }], audience: ['leader'] };
}

function branchAlarms(file: CaseFile): Alarm[] {
  return file.forks.flatMap((fork) =>
    fork.branches.flatMap(({ key, dueAt, state }): Alarm[] => {
      const places = file.tokens.filter(({ branch, post }) => post !== null && standsIn(file, branch, fork.id, key)).map(placeOf);
      return state === 'open' && dueAt !== null && places.length > 0 ? [{ subject: `branch/${fork.id}/${key}`, share: OVERDUE, dueAt, fireAt: dueAt, places, audience: ['post', 'head'] }] : [];
    }),
  );
}

/** Is a branch the given one, or nested in it? */
function standsIn(file: CaseFile, branch: BranchRef | null, fork: number, key: string): boolean {
  if (branch === null || (branch.fork === fork && branch.key === key)) return branch !== null;
  return standsIn(file, file.forks.find(({ id }) => id === branch.fork)?.within ?? null, fork, key);
}

/**
 * When a share of a limit is used up: counted in the working minutes between its start and its due, the time of
 * pauses within them passed over. The whole limit is used up at due itself.
 */
function shareOf(share: number, start: Instant, due: Instant, pauses: readonly Pause[], calendar: WorkingCalendar): Instant {
  if (share >= OVERDUE || due <= start) return due;
  const within = pauses.flatMap(({ from, to }) => (to !== null && from >= start && from < due ? [{ from, minutes: calendar.workingMinutesBetween(from, earlier(to, due)) }] : []));
  const whole = calendar.workingMinutesBetween(start, due) - within.reduce((sum, { minutes }) => sum + minutes, 0);
  let used = calendar.addWorkingMinutes(start, Math.max(0, Math.ceil((whole * share) / OVERDUE)));
  for (const { from, minutes } of within) if (from < used && minutes > 0) used = calendar.addWorkingMinutes(used, minutes);
  return used;
}

function audienceOf(share: number): AlarmAudience[] {
  if (share >= OVERDUE) return ['post', 'head', 'leader'];
  return share >= HEAD_SHARE ? ['post', 'head'] : ['post'];
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

function placeOf({ unitId, post, assigneeId }: Token): Alarm['places'][number] {
  return { unitId, post, assigneeId };
}
