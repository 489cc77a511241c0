import { compileCalendar, type WorkingCalendar } from '../../libs/domain/src/calendar/working-calendar.js';
import { defaultCalendar } from '../../libs/domain/src/calendar/holidays.js';
import { parseInstant, type Instant } from '../../libs/domain/src/calendar/instant.js';
import { attachFiles } from '../../libs/domain/src/case/attach-files.js';
import type { CaseFile, Token } from '../../libs/domain/src/case/case-file.js';
import { DEFAULT_RULES, actorRef, type Actor, type CaseRules, type Decided, type DecisionContext, type HeldPost } from '../../libs/domain/src/case/context.js';
import { decide, decideSystem, type CaseCommand, type SystemCommand } from '../../libs/domain/src/case/decide.js';
import type { CaseEvent, EventKind, NewEvent } from '../../libs/domain/src/case/events.js';
import { evolve } from '../../libs/domain/src/case/evolve.js';
import { receiveCase, submitApplication, type Intake } from '../../libs/domain/src/case/receive-case.js';
import { isRefusal, type Refusal } from '../../libs/domain/src/case/refusals.js';
import type { CaseData, ProcessDefinition, Stage } from '../../libs/domain/src/process/definition.js';
import type { Procedure } from '../../libs/domain/src/process/procedure.js';
import { UnitTree, type PostRole, type Unit } from '../../libs/domain/src/process/units.js';
import { sampleProcedure, sampleProcess, sampleStage } from './sample-process.js';

const unit = (id: string, kind: Unit['kind'], level: Unit['level'], parentId: string | null, fields: string[] = []): Unit => ({
  id,
  code: id.toUpperCase(),
  name: `Đơn vị ${id}`,
  kind,
  level,
  parentId,
  fields,
});

/**
 * A small province: a three-tier commune `c` under the district `d`, a two-tier commune `e`.
 * Two departments of `c` answer for the field `mau`, one does not.
 */
export const SAMPLE_UNITS: readonly Unit[] = [
  unit('p', 'authority', 'province', null),
  unit('p-dept', 'department', 'province', 'p', ['mau']),
  unit('p-desk', 'counter', 'province', 'p'),
  unit('d', 'authority', 'district', 'p'),
  unit('d-dept', 'department', 'district', 'd', ['mau']),
  unit('d-desk', 'counter', 'district', 'd'),
  unit('c', 'authority', 'commune', 'd'),
  unit('c-dept', 'department', 'commune', 'c', ['mau']),
  unit('c-twin', 'department', 'commune', 'c', ['mau']),
  unit('c-other', 'department', 'commune', 'c', ['khac']),
  unit('c-desk', 'counter', 'commune', 'c'),
  unit('e', 'authority', 'commune', 'p'),
  unit('e-dept', 'department', 'commune', 'e', ['mau']),
  unit('e-desk', 'counter', 'commune', 'e'),
];

/** Receive, appraise, sign, issue, return, all within the commune. */
export function communeProcess(): ProcessDefinition {
  return sampleProcess([
    sampleStage({ key: 'receive', name: 'Tiếp nhận', unit: 'counter@receiving', post: 'counter-officer', limit: { value: 2, unit: 'working-hours' }, next: 'appraise' }),
    sampleStage({ next: 'sign', returnsTo: ['receive'], maySupplement: true, mayRefuse: true }),
    sampleStage({ key: 'sign', name: 'Ký', unit: 'authority@resolving', post: 'leader', limit: { value: 1, unit: 'working-days' }, next: 'issue', returnsTo: ['appraise', 'receive'] }),
    sampleStage({ key: 'issue', name: 'Ban hành', kind: 'issue', unit: 'authority@resolving', post: 'clerk', limit: { value: 3, unit: 'working-hours' }, next: 'return', returnsTo: ['sign'] }),
    sampleStage({ key: 'return', name: 'Trả', kind: 'return', unit: 'counter@receiving', post: 'counter-officer', limit: null, next: null }),
  ]);
}

/** From the commune's counter by its department to the district and back. */
export function districtProcess(): ProcessDefinition {
  const [receive, appraise, sign, issue, back] = communeProcess().stages as readonly Stage[];
  return sampleProcess([
    { ...receive!, next: 'check' },
    sampleStage({ key: 'check', name: 'Kiểm tra', unit: 'department@receiving', next: 'transfer', returnsTo: ['receive'], maySupplement: true }),
    sampleStage({ key: 'transfer', name: 'Bàn giao', unit: 'counter@resolving', post: 'counter-officer', next: 'appraise', returnsTo: ['receive'] }),
    { ...appraise!, returnsTo: ['check'] },
    { ...sign!, returnsTo: ['appraise'] },
    issue!,
    back!,
  ]);
}

/** Staff by name: `actor('specialist@c-dept')`, a second one as `actor('specialist@c-dept#2')`; several posts are joined by a plus. */
export function actor(name: string): Actor {
  const [posts = '', number = '1'] = name.split('#');
  const held = posts.split('+').map((post): HeldPost => {
    const [role, unitId] = post.split('@') as [PostRole, string];
    return { role, unitId };
  });
  return { kind: 'staff', id: name, name: `Cán bộ ${posts} ${number}`, posts: held };
}

export const APPLICANT: Actor = { kind: 'applicant', id: null, name: 'Người nộp', posts: [] };

export const SYSTEM: Actor = { kind: 'system', id: null, name: 'Hệ thống', posts: [] };

/** Monday morning of a week without holidays. */
export const SAMPLE_START = '2026-08-03T08:00:00+07:00';

export interface SampleOptions {
  readonly definition?: ProcessDefinition;
  readonly procedure?: Procedure;
  readonly rules?: Partial<CaseRules>;
  readonly start?: string;
  readonly desk?: string;
  readonly calendarOf?: (unitId: string) => WorkingCalendar;
}

const calendar = compileCalendar([defaultCalendar]);

/** The hash of the process that a sample case begins with. */
export const SAMPLE_HASH = 'hash';

/** A case that is played through the pure functions: every accepted command adds its events. */
export class SampleCase {
  readonly events: CaseEvent[] = [];
  readonly procedure: Procedure;
  readonly tree = new UnitTree(SAMPLE_UNITS);
  /** Definitions by their hash: a case may be moved to another one that it knows. */
  readonly definitions = new Map<string, ProcessDefinition>();
  now: Instant;
  private state: CaseFile | null = null;

  constructor(private readonly options: SampleOptions = {}) {
    this.definitions.set(SAMPLE_HASH, options.definition ?? communeProcess());
    this.procedure = options.procedure ?? sampleProcedure({ limits: [{ ...sampleProcedure().limits[0]!, limit: { value: 10, unit: 'working-days' } }], supplementRule: 'move' });
    this.now = parseInstant(options.start ?? SAMPLE_START);
  }

  /** A case just received at the counter. */
  static received(options: SampleOptions = {}): SampleCase {
    const sample = new SampleCase(options);
    const desk = actor(`counter-officer@${sample.desk}`);
    return sample.apply(receiveCase(sample.intake(), sample.context(desk)), desk);
  }

  /** An application just sent online. */
  static submitted(options: SampleOptions = {}): SampleCase {
    const sample = new SampleCase(options);
    return sample.apply(submitApplication({ ...sample.intake(), channel: 'online' }, sample.context(APPLICANT)), APPLICANT);
  }

  get desk(): string {
    return this.options.desk ?? 'c-desk';
  }

  /** The process that the case follows now. */
  get definition(): ProcessDefinition {
    const definition = this.definitions.get(this.state?.processHash ?? SAMPLE_HASH);
    if (!definition) throw new Error('The sample case follows a process that it does not know');
    return definition;
  }

  get file(): CaseFile {
    if (this.state === null) throw new Error('The sample case has no events yet');
    return this.state;
  }

  /** Kinds of the events so far, or from `version` on. */
  kinds(since = 0): EventKind[] {
    return this.events.slice(since).map((event) => event.kind);
  }

  intake(): Intake {
    return {
      caseId: 'case-1',
      rootUnitId: 'p',
      processHash: SAMPLE_HASH,
      channel: 'counter',
      variant: null,
      delivery: 'counter',
      receivingUnitId: this.desk,
      resolvingAuthorityId: null,
    };
  }

  context(by: Actor): DecisionContext {
    const { definition, procedure, tree, now, options } = this;
    return { definition, procedure, tree, calendarOf: options.calendarOf ?? (() => calendar), now, actor: by, rules: { ...DEFAULT_RULES, ...options.rules } };
  }

  at(iso: string): this {
    this.now = parseInstant(iso);
    return this;
  }

  /** Gives a command; the refusal when it is refused, else `null`. */
  attempt(command: CaseCommand, by: Actor | string): Refusal | null {
    const who = typeof by === 'string' ? actor(by) : by;
    const decided = decide(this.file, command, this.context(who));
    if (isRefusal(decided)) return decided;
    this.apply(decided, who);
    return null;
  }

  /** Gives a command that must be accepted. */
  run(command: CaseCommand, by: Actor | string): this {
    const refused = this.attempt(command, by);
    if (refused) throw new Error(`${command.action} was refused: ${refused.refused}`);
    return this;
  }

  /** The applicant sends a paper online, which must be taken. */
  sendPapers(): this {
    return this.apply(attachFiles(this.file, [{ id: 'f', name: 'Giấy nộp tiền.pdf', purpose: 'paper', paper: null, sha256: '' }], '', this.context(APPLICANT)), APPLICANT);
  }

  /** What nobody commands: time, an answer, an approved change; the refusal when it is refused, else `null`. */
  attemptSystem(command: SystemCommand): Refusal | null {
    const decided = decideSystem(this.file, command, this.context(SYSTEM));
    if (isRefusal(decided)) return decided;
    this.apply(decided, SYSTEM);
    return null;
  }

  /** The same where it must be accepted. */
  runSystem(command: SystemCommand): this {
    const refused = this.attemptSystem(command);
    if (refused) throw new Error(`${command.action} was refused: ${refused.refused}`);
    return this;
  }

  /** Advances an open stage, the first one unless it is named, by somebody who holds its post. */
  advance(stage?: string, data: CaseData = {}): this {
    const token = this.tokenAt(stage);
    return this.run({ action: 'advance', note: '', token: token.id, data }, `${token.post}@${token.unitId}`);
  }

  /** The open step with that key, or the first one. */
  tokenAt(stage?: string): Token {
    const token = this.file.tokens.find((open) => stage === undefined || open.stage === stage);
    if (!token) throw new Error(`No open stage ${stage ?? ''}`);
    return token;
  }

  /** Keys of the open steps. */
  get open(): string[] {
    return this.file.tokens.map(({ stage }) => stage);
  }

  private apply(decided: Decided, by: Actor): this {
    if (isRefusal(decided)) throw new Error(`Refused: ${decided.refused}`);
    for (const item of decided) this.record(item, by);
    return this;
  }

  private record(item: NewEvent, by: Actor): void {
    const seq = (this.state?.version ?? 0) + 1;
    const recorded = { ...item, seq, at: this.now, actor: actorRef(by, by.posts[0]?.unitId ?? null) } as CaseEvent;
    this.events.push(recorded);
    this.state = evolve(this.state, recorded);
  }
}
