import { dateOf, instant, type Instant } from '../../libs/domain/src/calendar/instant.js';
import { FINAL_STATUSES, PAUSED_STATUSES, WORKED_STATUSES, type CaseFile, type CaseStatus, type Token } from '../../libs/domain/src/case/case-file.js';
import type { Actor, Decided, DecisionContext } from '../../libs/domain/src/case/context.js';
import { CASE_ACTIONS, availableActions, decide, whyNot, type CaseAction, type CaseCommand, type SystemCommand } from '../../libs/domain/src/case/decide.js';
import type { CaseEvent } from '../../libs/domain/src/case/events.js';
import { datesUnder, recountDue } from '../../libs/domain/src/case/recount-due.js';
import { isRefusal } from '../../libs/domain/src/case/refusals.js';
import { nextTimer } from '../../libs/domain/src/case/timers.js';
import { mayFollow } from '../../libs/domain/src/case/transitions.js';
import { caseIfStanding } from '../../libs/domain/src/case/trial/what-if.js';
import { getStep, isStage } from '../../libs/domain/src/process/stages.js';
import { caseFaults } from './case-faults.js';
import { PLAIN, fitCommand, fitData, pick } from './fit-command.js';
import { EVERYBODY, begin, changedCalendarOf, otherNames, peopleAround, peopleIn, type Move, type Play } from './play-case.js';
import { SYSTEM, type SampleCase } from './sample-case.js';

/** What brings a case nearer to its end, or out of a standstill. */
const ONWARD: readonly CaseAction[] = ['accept', 'resubmit', 'advance', 'give-opinion', 'issue-result', 'return-result', 'accept-supplement', 'confirm-payment', 'resume', 'accept-hand-over'];
/** What a sender does whose hand-over was declined. */
const DECLINED: readonly CaseAction[] = ['hand-over', 'return'];
/** What brings it nearer to its end from a stage on which somebody works. */
const AT_STAGE: readonly CaseAction[] = ['advance', 'give-opinion', 'issue-result', 'return-result', 'hand-over', 'accept-hand-over'];
/** What may be done besides: a play tries one of these at a time, so that what is seldom possible is not seldom done. */
const SIDEWAYS: readonly (readonly CaseAction[])[] = [
  ['return'],
  ['request-supplement'],
  ['request-payment'],
  ['hand-over'],
  ['refuse-hand-over', 'send-back'],
  ['claim'],
  ['assign'],
  ['delegate', 'release'],
  ['release', 'claim'],
  ['suspend'],
  ['extend'],
  ['refuse-hand-over', 'return', 'refuse'],
];
/** Ends are made rare, so that the ways are long. */
const ENDS: readonly (readonly CaseAction[])[] = [['withdraw', 'not-accept'], ['merge', 'not-accept'], ['refuse'], ['refuse']];
/** Actions that are about one open stage: offered at all means offered at some stage. */
const AT_ONE: readonly CaseAction[] = ['claim', 'advance', 'give-opinion', 'record-answer', 'issue-result', 'return-result', 'return', 'request-supplement', 'request-payment', 'assign', 'delegate', 'release', 'hand-over', 'accept-hand-over', 'refuse-hand-over', 'refuse'];
const RESTARTS: readonly CaseAction[] = ['accept-supplement', 'confirm-payment', 'resume'];

/** Moves on a case that has ended: enough to see that nothing happens any more. */
const MOVES_AFTER_END = 2;

type Deed = { readonly command: CaseCommand; readonly by: Actor } | { readonly system: SystemCommand };

/** Plays one case by random moves and keeps what was wrong on the way: nothing, ever. */
export class CaseGame {
  readonly faults: string[] = [];
  readonly sample: SampleCase;
  accepted = 0;
  /** Actions and system commands that were accepted. */
  readonly done: string[] = [];
  /** Statuses in which the case was. */
  readonly statuses: CaseStatus[] = [];

  constructor(private readonly play: Play) {
    this.sample = begin(play);
    this.checkState();
  }

  /** Plays until the moves are over or the case has ended long enough; stops at the first fault. */
  run(): this {
    let after = 0;
    for (const move of this.play.moves) {
      after += FINAL_STATUSES.includes(this.file.status) ? 1 : 0;
      if (this.faults.length > 0 || after > MOVES_AFTER_END) return this;
      this.turn(move);
    }
    return this;
  }

  private get file(): CaseFile {
    return this.sample.file;
  }

  private fault(what: string): void {
    this.faults.push(`${what}, after ${this.file.version} events in ${this.file.status}`);
  }

  private turn(move: Move): void {
    const { sample } = this;
    const timer = nextTimer(this.file, sample);
    sample.now = move.untilTimer && timer !== null ? later(sample.now, timer) : instant(sample.now + move.minutes * 60_000);
    const deed = this.choose(move);
    this.checkOffers('command' in deed ? deed.by : pick(EVERYBODY, move.what)!, move.choice);
    if (move.what % 4 === 0) this.checkOffers(pick(EVERYBODY, move.by)!, move.choice);
    const before = this.file;
    if ('command' in deed) this.doCommand(deed.command, deed.by);
    else this.doSystem(deed.system);
    if (this.file === before) return;
    this.accepted += 1;
    this.checkChange(before);
    this.checkState();
  }

  private doCommand(command: CaseCommand, by: Actor): void {
    const { sample } = this;
    const before = this.file;
    // Asked when nobody knew yet that it would go on now.
    const foreseen = RESTARTS.includes(command.action) ? caseIfStanding(before, sample.now, { ...sample.context(by), now: before.changedAt }) : null;
    const refused = sample.attempt(command, by);
    if (refused) return this.file === before ? undefined : this.fault(`${command.action} was refused and changed the case`);
    this.done.push(command.action);
    if (foreseen !== null && (isRefusal(foreseen) || !same(timesOf(foreseen), timesOf(this.file)))) this.fault(`${command.action} is not what was foreseen`);
  }

  private doSystem(command: SystemCommand): void {
    const before = this.file;
    const timer = nextTimer(before, this.sample);
    const refused = this.sample.attemptSystem(command);
    if (refused === null) this.done.push(command.action);
    else if (this.file !== before) this.fault(`${command.action} was refused and changed the case`);
    if (command.action === 'elapse') {
      if ((refused !== null) !== (timer === null || timer > this.sample.now)) this.fault('elapse at the wrong time');
      const next = nextTimer(this.file, this.sample);
      if (next !== null && next <= this.sample.now) this.fault('a timer is left behind');
    }
    if (command.action === 'move-due' && refused === null && recountDue(this.sample.events, this.counting(changedCalendarOf), true) !== this.file.dueAt) this.fault('the approved date is not what the new calendar gives');
  }

  private choose(move: Move): Deed {
    if (move.kind === 'anything') return this.anything(move);
    const onward = move.kind === 'onward' ? (this.machineDeed(move) ?? this.peopleDeed(move, ONWARD) ?? this.peopleDeed(move, DECLINED) ?? this.waitDeed()) : undefined;
    if (onward) return onward;
    if (move.what % 7 === 0) return { system: this.houseDeed(move) };
    const wanted = pick(move.choice % 12 === 0 ? ENDS : SIDEWAYS, move.what)!;
    return this.peopleDeed(move, wanted) ?? this.peopleDeed(move, ONWARD) ?? this.peopleDeed(move, CASE_ACTIONS) ?? this.anything(move);
  }

  private anything({ what, by, choice }: Move): Deed {
    const { file } = this;
    const token = pick([undefined, ...file.tokens.map(({ id }) => id), 9_999], choice);
    // No date falls beside the full minute: the proposal is void for certain.
    if (what % 5 === 0) return { system: pick<SystemCommand>([{ action: 'elapse' }, { action: 'answer-call', token: token ?? 0, data: {} }, { action: 'undo-move', seq: choice }, { action: 'move-due', from: instant(this.sample.now + 1), to: this.sample.now, tokens: [], reason: '' }], choice)! };
    const actor = pick(EVERYBODY, by)!;
    return { command: fitCommand(pick(CASE_ACTIONS, what)!, file, this.context(actor, token), choice), by: actor };
  }

  /** What a machine has to do now: time is over, or an answer comes. */
  private machineDeed({ what, choice }: Move): Deed | undefined {
    const { file, sample } = this;
    const timer = nextTimer(file, sample);
    if (timer !== null && timer <= sample.now) return { system: { action: 'elapse' } };
    const calls = WORKED_STATUSES.includes(file.status) ? file.tokens.filter(({ stage }) => getStep(sample.definition, stage).kind === 'call') : [];
    const token = pick(calls, what);
    const step = token && getStep(sample.definition, token.stage);
    if (!token || step?.kind !== 'call' || (file.tokens.length > 1 && what % 2 === 0)) return undefined;
    return { system: { action: 'answer-call', token: token.id, data: fitData(sample.definition, step.answers, choice, dateOf(sample.now)) } };
  }

  private waitDeed(): Deed | undefined {
    const timer = nextTimer(this.file, this.sample);
    if (timer === null) return undefined;
    this.sample.now = later(this.sample.now, timer);
    return { system: { action: 'elapse' } };
  }

  private houseDeed({ choice }: Move): SystemCommand {
    const { file, sample } = this;
    const dates = datesUnder(file, sample.events, this.counting(), this.counting(changedCalendarOf), sample.definition);
    const possible: SystemCommand[] = [
      { action: 'move-process', ...otherNames(sample) },
      { action: 'link', kind: choice % 2 === 0 ? 'has-duplicate' : 'reopens', caseId: 'case-9', code: 'H99-9', reason: 'x' },
      ...(file.moved ? [{ action: 'undo-move', seq: file.moved.seq } as const] : []),
      ...(dates ? [{ action: 'move-due', ...dates, reason: 'Theo quyết định mới' } as const] : []),
    ];
    return pick(possible, choice)!;
  }

  /** What the first of those around the case who may do something of `wanted` may do. */
  private peopleDeed({ what, by, choice }: Move, wanted: readonly CaseAction[]): Deed | undefined {
    const people = peopleAround(this.file, this.sample);
    for (let index = 0; index < people.length; index += 1) {
      const person = pick(people, by + index)!;
      const context = this.context(person);
      const action = pick(wanted.filter((one) => whyNot(one, this.file, context) === null), Math.floor(what / 64));
      if (action === undefined) continue;
      const tokens = [undefined, ...this.file.tokens.map(({ id }) => id)].filter((token) => whyNot(action, this.file, { ...context, token }) === null);
      return { command: fitCommand(action, this.file, { ...context, token: pick(tokens, choice) }, choice), by: person };
    }
    return undefined;
  }

  private context(by: Actor, token?: number): DecisionContext {
    return { ...this.sample.context(by), token };
  }

  private counting(calendarOf?: DecisionContext['calendarOf']): DecisionContext {
    const context = this.sample.context(SYSTEM);
    return calendarOf ? { ...context, calendarOf } : context;
  }

  /** What is offered is accepted, what is not offered is refused as its guard says; for each open stage, and for whichever fits. */
  private checkOffers(by: Actor, choice: number): void {
    const { file } = this;
    const contexts = [undefined, ...file.tokens.map(({ id }) => id)].map((token) => this.context(by, token));
    const offers = contexts.map((context) => availableActions(file, context));
    contexts.forEach((context, index) => {
      for (const action of CASE_ACTIONS) {
        const offered = offers[index]?.includes(action) === true;
        const decided = decide(file, offered ? fitCommand(action, file, context, choice) : PLAIN[action], context);
        if (offered === isRefusal(decided)) this.fault(`${action} at ${context.token ?? 'any'} by ${by.name}: ${outcome(decided)}`);
        else if (offered) this.checkToken(action, decided, context.token);
      }
    });
    if (file.tokens.length === 0) return;
    for (const action of AT_ONE) {
      const some = offers.slice(1).some((offered) => offered.includes(action));
      if (some !== offers[0]?.includes(action)) this.fault(`${action} by ${by.name} is offered ${some ? 'at one stage only' : 'at none'}`);
    }
    if (FINAL_STATUSES.includes(file.status) && offers[0]?.some((action) => action !== 'reopen')) this.fault('an ended case offers something');
  }

  private checkToken(action: CaseAction, decided: Decided, wanted: number | undefined): void {
    const data = isRefusal(decided) ? undefined : decided[0]?.data;
    const meant = data !== undefined && 'token' in data ? data.token : wanted;
    if (wanted !== undefined && meant !== wanted) this.fault(`${action} was done at another stage than the one meant`);
  }

  private checkState(): void {
    this.statuses.push(this.file.status);
    const context = this.counting();
    for (const fault of caseFaults(this.file, context)) this.fault(fault);
    if (recountDue(this.sample.events, context) !== this.file.dueAt) this.fault('the due counted afresh is another');
    this.checkStuck();
  }

  /** Each open stage of a case in work can be moved on by somebody, by an answer or by time; and so can whatever waits. */
  private checkStuck(): void {
    const { file, sample } = this;
    if (FINAL_STATUSES.includes(file.status)) return;
    if (!WORKED_STATUSES.includes(file.status)) {
      const helper = peopleAround(file, sample).some((by) => ONWARD.some((action) => whyNot(action, file, this.context(by)) === null));
      if (!helper) this.fault('nobody can take the case further');
    } else {
      for (const token of file.tokens) if (!this.canMove(token)) this.fault(`${token.stage} is stuck`);
    }
  }

  /** Can somebody of the post, or whoever has taken the stage, bring it on? */
  private canMove({ id, stage, post, unitId, dueAt, handOver, assigneeId }: Token): boolean {
    const step = getStep(this.sample.definition, stage);
    if (!isStage(step)) return step.kind === 'call' || dueAt !== null;
    const people = [...(post === null ? [] : peopleIn(post, unitId)), ...(handOver ? peopleIn(handOver.post, handOver.toUnitId) : []), ...EVERYBODY.filter((by) => by.id === assigneeId)];
    return people.some((by) => AT_STAGE.some((action) => whyNot(action, this.file, this.context(by, id)) === null));
  }

  private checkChange(before: CaseFile): void {
    const after = this.file;
    const events = this.sample.events.slice(before.version);
    const byCalendar = events.some(({ kind, data }) => kind === 'due-moved' && data.cause === 'calendar');
    for (const key of ['caseId', 'procedureCode', 'receivingUnitId', 'resolvingAuthorityId', 'channel', 'submittedAt'] as const) if (after[key] !== before[key]) this.fault(`${key} changed`);
    for (const key of ['originalDueAt', 'acceptedAt', 'finishedAt', 'returnedAt'] as const) if (before[key] !== null && after[key] !== before[key]) this.fault(`${key} changed`);
    if (before.dueAt !== null && after.dueAt !== before.dueAt) {
      if (!events.some(({ kind }) => kind === 'due-moved' || kind === 'extended')) this.fault('due moved in silence');
      if (!byCalendar && (after.dueAt ?? 0) < before.dueAt) this.fault('due moved backward');
    }
    const pause = PAUSED_STATUSES.includes(before.status) ? before.pauses.at(-1) : undefined;
    if (pause && before.dueAt !== null && before.dueAt <= pause.from && after.dueAt !== before.dueAt && !byCalendar) this.fault('a pause healed a delay');
    for (const token of after.tokens) {
      const earlier = before.tokens.find(({ id }) => id === token.id);
      const step = getStep(this.sample.definition, token.stage);
      const fixed = (step.kind === 'wait' && 'data' in step.until) || (pause && earlier?.dueAt && earlier.dueAt <= pause.from);
      if (!byCalendar && fixed && earlier && token.dueAt !== earlier.dueAt) this.fault(`the due of ${token.stage} moved by a pause`);
      if (!byCalendar && earlier?.dueAt && earlier.startedAt && (token.dueAt ?? 0) < earlier.dueAt) this.fault(`the due of ${token.stage} moved backward`);
    }
    for (const fork of after.forks) {
      const earlier = before.forks.find(({ id }) => id === fork.id);
      if (earlier?.branches.some(({ dueAt }, index) => dueAt !== null && (fork.branches[index]?.dueAt ?? 0) < dueAt)) this.fault(`the due of a branch of ${fork.fork} moved backward`);
    }
    this.checkEvents(before, events);
  }

  private checkEvents({ changedAt, status }: CaseFile, events: readonly CaseEvent[]): void {
    let last: Instant = changedAt;
    for (const { at, data } of events) {
      if (at < last) this.fault('a clock ran backward');
      last = at;
      if ('usedMinutes' in data && !(data.usedMinutes >= 0)) this.fault('time was used backward');
      if ('pausedMinutes' in data && !(data.pausedMinutes >= 0)) this.fault('time stood still backward');
    }
    // Within one command a case may pass through statuses; each single turn is checked when the log is replayed.
    if (events.length === 1 && !mayFollow(status, this.file.status)) this.fault(`went from ${status} to ${this.file.status}`);
  }
}

const timesOf = ({ status, dueAt, tokens, forks, pauses }: CaseFile): unknown => ({ status, dueAt, tokens, forks, pauses: pauses.map(({ from, to }) => ({ from, to })) });

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function outcome(decided: Decided): string {
  return isRefusal(decided) ? `refused as ${decided.refused} ${decided.detail ?? ''}` : 'accepted';
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
