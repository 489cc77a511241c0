import {
  DEFAULT_RULES,
  actorRef,
  availableActions,
  compileCalendar,
  dateOf,
  decide,
  decideSystem,
  defaultCalendar,
  evolve,
  instant,
  isRefusal,
  isStage,
  nextTimer,
  parseInstant,
  receiveCase,
  resolvingAuthority,
  returnTargets,
  type Actor,
  type CaseCommand,
  type CaseEvent,
  type CaseFile,
  type Decided,
  type DecisionContext,
  type PostRole,
  type Procedure,
  type ProcessDefinition,
  type SystemCommand,
  type Token,
  type UnitTree,
} from '#domain';
import { CaseWalker, type OpenStep, type WalkCommand, type WalkGuide } from './case-walker.js';

/** What a case is walked through. Ids of units are whatever the tree takes for them. */
export interface Walk {
  readonly definition: ProcessDefinition;
  readonly procedure: Procedure;
  readonly tree: UnitTree;
  readonly counter: string;
  readonly variant?: string | null;
  readonly guide?: WalkGuide;
}

/** Monday morning, after the processes of schema 2 began to hold. */
const START = '2026-10-05T08:00:00+07:00';
const MINUTES_A_MOVE = 7;
/** How long the applicant takes to pay. */
const DAYS_TO_PAY = 2;
/** More than any process needs, every way back taken once. */
const MOST_MOVES = 2_000;

const SYSTEM: Actor = { kind: 'system', id: null, name: 'Hệ thống', posts: [] };
const calendar = compileCalendar([defaultCalendar]);

/** Walks one case from the counter to the returned result by pure decisions alone; answers its events. Throws where it gets stuck. */
export function walkCase(walk: Walk): readonly CaseEvent[] {
  const walker = new CaseWalk(walk);
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    if (walker.file.status === 'returned') return walker.events;
    walker.move();
  }
  throw new Error(`${walk.definition.code} never ends: ${walker.where()}`);
}

class CaseWalk {
  readonly events: CaseEvent[] = [];
  private readonly walker: CaseWalker;
  private state: CaseFile | null = null;
  private now = parseInstant(START);

  constructor(private readonly walk: Walk) {
    this.walker = new CaseWalker(walk.definition, walk.guide);
    const { counter, procedure, tree, variant = null } = walk;
    const by = holding('counter-officer', counter);
    const intake = { caseId: 'case-1', rootUnitId: tree.lineage(counter).at(-1)?.id ?? '', processHash: 'hash', channel: 'counter', variant, delivery: 'counter', receivingUnitId: counter } as const;
    this.apply(receiveCase({ ...intake, resolvingAuthorityId: resolvingAuthority(tree, counter, procedure)?.id ?? null }, this.context(by)), by);
  }

  get file(): CaseFile {
    if (this.state === null) throw new Error('The case has not begun');
    return this.state;
  }

  where(): string {
    return `${this.file.status} in ${this.file.tokens.map(({ stage }) => stage).join(', ')}`;
  }

  /** One move: somebody's command, else an answer from outside, else time passes until something happens by itself. */
  move(): void {
    this.now = instant(this.now + MINUTES_A_MOVE * 60_000);
    if (this.file.status === 'payment') return this.pay();
    for (const token of this.file.tokens) {
      const found = this.commandAt(token);
      if (found) return this.act({ action: found.command.action, token: found.command.token, ...found.command.fields } as unknown as CaseCommand, found.by);
    }
    for (const token of this.file.tokens) {
      const data = this.walker.answer({ stage: token.stage }, dateOf(this.now));
      if (data) return this.happen({ action: 'answer-call', token: token.id, data });
    }
    this.letTimePass();
  }

  private pay(): void {
    this.now = instant(this.now + DAYS_TO_PAY * 24 * 60 * 60_000);
    this.act({ action: 'confirm-payment', receiptNumber: 'BL-01' }, holding('counter-officer', this.walk.counter));
  }

  private commandAt(token: Token): { readonly command: WalkCommand; readonly by: Actor } | null {
    const open = openStep(token);
    const holder = this.walker.holder(open);
    if (!holder) return null;
    const by = holding(holder.post, holder.unit);
    const context = { ...this.context(by), token: token.id };
    const waysBack = returnTargets(this.file, token, context).map(({ key }) => key);
    const offer = { actions: availableActions(this.file, context), waysBack };
    const command = this.walker.command(open, offer, dateOf(this.now));
    return command && { command, by };
  }

  private letTimePass(): void {
    const next = nextTimer(this.file, this.walk);
    if (next === null) throw new Error(`${this.walk.definition.code} is stuck: ${this.where()}`);
    this.now = instant(Math.max(this.now, next));
    this.happen({ action: 'elapse' });
  }

  private act(command: CaseCommand, by: Actor): void {
    this.apply(decide(this.file, command, this.context(by)), by);
  }

  private happen(command: SystemCommand): void {
    this.apply(decideSystem(this.file, command, this.context(SYSTEM)), SYSTEM);
  }

  private context(actor: Actor): DecisionContext {
    const { definition, procedure, tree } = this.walk;
    return { definition, procedure, tree, calendarOf: () => calendar, now: this.now, actor, rules: DEFAULT_RULES };
  }

  private apply(decided: Decided, by: Actor): void {
    if (isRefusal(decided)) throw new Error(`${this.walk.definition.code}: ${decided.refused} ${decided.detail ?? ''}, ${this.state === null ? 'at reception' : this.where()}`);
    for (const item of decided) {
      const recorded = { ...item, seq: (this.state?.version ?? 0) + 1, at: this.now, actor: actorRef(by, by.posts[0]?.unitId ?? null) } as CaseEvent;
      this.events.push(recorded);
      this.state = evolve(this.state, recorded);
    }
  }
}

function openStep({ id, stage, unitId, post, handOver }: Token): OpenStep {
  return { token: id, stage, unit: unitId, post, handOver: handOver && { toUnit: handOver.toUnitId, post: handOver.post } };
}

function holding(role: PostRole, unitId: string): Actor {
  return { kind: 'staff', id: `${role}@${unitId}`, name: `Cán bộ ${role} ${unitId}`, posts: [{ role, unitId }] };
}

/** Every combination of values that the conditions of a process can tell apart, and of sub-cases (variants) of its procedure. */
export function guidesOf({ data = [], stages }: ProcessDefinition, { limits }: Procedure): { readonly variant: string | null; readonly data: Record<string, boolean | number | string> }[] {
  const conditions = stages.flatMap((step) => (step.kind === 'choice' ? step.ways.map(({ when }) => when) : []));
  const read = data.filter(({ key }) => conditions.some((when) => new RegExp(`\\b${key}\\b`).test(when)));
  const numbers = [...new Set(conditions.flatMap((when) => [...when.matchAll(/\d+\.\d+/g)].map(([number]) => Number(number))))];
  const values = { 'yes-no': [true, false], number: numbers.flatMap((number) => [number - 1, number, number + 1]), text: [''], date: [], choice: [] };
  let guides = [...new Set(limits.map(({ variant }) => variant))].map((variant) => ({ variant, data: {} }));
  for (const { key, type, options } of read) {
    const possible = options?.map(({ value }) => value) ?? values[type];
    guides = guides.flatMap((guide) => possible.map((value) => ({ ...guide, data: { ...guide.data, [key]: value } })));
  }
  return guides;
}

/** Keys of the steps in which a process may rest, and names of the ways of its choices: what walks have to cover. */
export function placesOf({ stages }: ProcessDefinition): Set<string> {
  return new Set(stages.flatMap((step) => (step.kind === 'choice' ? [...step.ways.map(({ name }) => `${step.key}: ${name}`), `${step.key}: otherwise`] : isStage(step) || step.kind === 'wait' || step.kind === 'call' ? [step.key] : [])));
}

/** What a walk met of them. */
export function placesMet(events: readonly CaseEvent[]): Set<string> {
  return new Set(events.flatMap(({ kind, data }) => (kind === 'stage-opened' ? [data.stage] : kind === 'way-chosen' ? [`${data.choice}: ${data.way ?? 'otherwise'}`] : [])));
}
