import { dateOf, type Instant } from '../../calendar/instant.js';
import { plainDate } from '../../calendar/plain-date.js';
import type { CaseData, CallStep, DataField, DataValue, ProcessDefinition, Stage } from '../../process/definition.js';
import type { Procedure } from '../../process/procedure.js';
import { getStep, isStage } from '../../process/stages.js';
import { dataUnfit, fieldOf } from '../case-data.js';
import type { CaseFile, CaseIdentity, Token } from '../case-file.js';
import type { Actor, Decided, DecisionContext } from '../context.js';
import { decide, decideSystem, type CaseCommand } from '../decide.js';
import type { CaseEvent } from '../events.js';
import { evolve } from '../evolve.js';
import { stageDue } from '../open-stage.js';
import { startClock } from '../receive-case.js';
import { isRefusal, refuse, type Refusal } from '../refusals.js';
import { nextTimer } from '../timers.js';
import type { CaseHistory, PastStep } from './trial-history.js';

/** What a trial looks at beside the draft and the past. */
export type TrialContext = Pick<DecisionContext, 'tree' | 'calendarOf' | 'rules'>;

/** Where a case played on a draft came to. */
export interface Played {
  readonly events: readonly CaseEvent[];
  /** The place where it got stuck, and why; `null` when it came to its end. */
  readonly stuck: { readonly stage: string; readonly refusal: Refusal } | null;
  /** What had to be supposed because the past does not say it, in words. */
  readonly assumed: readonly string[];
}

/** Something that happens next: an official's work, an answer, or time. */
interface Turn {
  readonly at: Instant;
  readonly stage: string;
  readonly happen: () => Decided;
}

/** More turns than any process takes. */
const MOST_TURNS = 2_000;
const ALWAYS = plainDate('1990-01-01');
const NOBODY: Actor = { kind: 'system', id: null, name: 'Chạy thử', posts: [] };

/**
 * Plays a past case on a draft, by the engine that real cases run on: from its acceptance, under the limit that it
 * was promised, each step as long as it took then, the same data, opinions, ways back and refusal. Hand-overs are
 * accepted at once and the clock never stands still. What the past does not say is supposed and noted.
 */
export function playOn(draft: ProcessDefinition, procedure: Procedure, history: CaseHistory, context: TrialContext): Played {
  return new TrialPlay(draft, promised(procedure, history.file), history, context).run();
}

/** The procedure with the one limit that the case was received under. */
function promised(procedure: Procedure, { limit, variant }: CaseFile): Procedure {
  if (limit === null) throw new Error('A case without a limit is not comparable');
  return { ...procedure, limits: [{ channel: null, variant, variantName: null, limit, legalBasis: '', validFrom: ALWAYS, validTo: null }] };
}

class TrialPlay {
  private readonly events: CaseEvent[] = [];
  private readonly assumed = new Set<string>();
  private readonly remembered = new Map<number, PastStep | null>();
  private readonly visits = new Map<string, number>();
  private state: CaseFile | null = null;
  private now: Instant;

  constructor(
    private readonly draft: ProcessDefinition,
    private readonly procedure: Procedure,
    private readonly history: CaseHistory,
    private readonly context: TrialContext,
  ) {
    this.now = history.file.acceptedAt ?? history.file.changedAt;
  }

  run(): Played {
    let refused = this.record(startClock(identityOf(this.history.file), null, this.by(NOBODY)));
    let stage = this.draft.first;
    for (let turns = 0; refused === null && this.file.finishedAt === null; turns += 1) {
      const turn = turns < MOST_TURNS ? this.next() : undefined;
      stage = turn?.stage ?? this.file.tokens[0]?.stage ?? stage;
      if (turn && turn.at > this.now) this.now = turn.at;
      refused = turn ? this.record(turn.happen()) : refuse('action-not-allowed-now', 'Không còn việc nào đưa hồ sơ đi tiếp.');
    }
    return { events: this.events, stuck: refused && { stage, refusal: refused }, assumed: [...this.assumed] };
  }

  private get file(): CaseFile {
    if (this.state === null) throw new Error('The case has not begun');
    return this.state;
  }

  private by(actor: Actor): DecisionContext {
    return { ...this.context, definition: this.draft, procedure: this.procedure, now: this.now, actor };
  }

  private record(decided: Decided): Refusal | null {
    if (isRefusal(decided)) return decided;
    for (const item of decided) {
      const recorded = { ...item, seq: this.events.length + 1, at: this.now, actor: { kind: 'system', id: null, name: NOBODY.name, unitId: null } } as CaseEvent;
      this.events.push(recorded);
      this.state = evolve(this.state, recorded);
    }
    return null;
  }

  /** The turn that comes first; of several at one moment work comes before time. */
  private next(): Turn | undefined {
    const timer = nextTimer(this.file, { definition: this.draft });
    const [late] = this.file.tokens.filter(({ dueAt }) => dueAt === timer);
    const time: Turn[] = timer === null ? [] : [{ at: timer, stage: (late ?? this.file.tokens[0])?.stage ?? this.draft.first, happen: () => decideSystem(this.file, { action: 'elapse' }, this.by(NOBODY)) }];
    const turns = [...this.file.tokens.flatMap((token) => this.turnOf(token)), ...time];
    return turns.reduce<Turn | undefined>((first, turn) => (first === undefined || turn.at < first.at ? turn : first), undefined);
  }

  private turnOf(token: Token): Turn[] {
    const step = getStep(this.draft, token.stage);
    if (token.handOver !== null) return [{ at: this.now, stage: token.stage, happen: () => this.command(token, { action: 'accept-hand-over' }) }];
    if (step.kind === 'call') return this.answerOf(token, step);
    if (!isStage(step)) return [];
    const past = this.pastOf(token);
    const silent = past?.ending.kind === 'opinion' && past.ending.silent && step.silence === 'consent';
    return silent ? [] : [{ at: this.endOf(token, step, past), stage: token.stage, happen: () => this.workOn(token, step, past) }];
  }

  /** A called system answers when it did then; where it was silent then and the draft goes on without it, time does it. */
  private answerOf(token: Token, step: CallStep): Turn[] {
    const past = this.pastOf(token);
    if (past?.ending.kind === 'silence' && step.silence === 'go-on') return [];
    return [{ at: this.endOf(token, step, past), stage: token.stage, happen: () => decideSystem(this.file, { action: 'answer-call', token: token.id, data: this.values(step.answers, past) }, this.by(NOBODY)) }];
  }

  /** How the step went when the past case came through it for the same time; `null` when it never did. */
  private pastOf({ id, stage }: Token): PastStep | null {
    const known = this.remembered.get(id);
    if (known !== undefined) return known;
    const visit = this.visits.get(stage) ?? 0;
    this.visits.set(stage, visit + 1);
    const past = this.history.steps.filter((step) => step.stage === stage)[visit] ?? null;
    this.remembered.set(id, past);
    if (past === null) this.assumed.add(`Bước “${getStep(this.draft, stage).name}” chưa có trong thực tế: tính đủ thời hạn của bước.`);
    return past;
  }

  private endOf({ unitId, startedAt, openedAt }: Token, { limit }: Stage | CallStep, past: PastStep | null): Instant {
    const start = startedAt ?? openedAt;
    const calendar = this.context.calendarOf(unitId);
    const planned = limit === null ? start : stageDue(calendar, limit, start);
    if (past === null) return planned;
    if (past.ending.kind !== 'cancelled') return calendar.addWorkingMinutes(start, past.minutes);
    // Nobody knows how long it would have taken, only that it was not done yet.
    const beyond = calendar.addWorkingMinutes(start, past.minutes + 1);
    return planned > beyond ? planned : beyond;
  }

  private workOn(token: Token, stage: Stage, past: PastStep | null): Decided {
    const refusal = this.refusalAt(stage, past);
    if (refusal) return this.command(token, { action: 'refuse', reason: refusal.reason, legalGround: refusal.legalGround });
    if (past?.ending.kind === 'returned') {
      const { to, reason } = past.ending;
      const back = this.command(token, { action: 'return', to, reason });
      if (!isRefusal(back)) return back;
      this.assumed.add(`Bước “${stage.name}” thực tế đã trả về bước trước; bản nháp không có đường này nên coi như làm xong.`);
    }
    return this.command(token, this.forward(stage, past));
  }

  /** The refusal of the past case belongs to its stage, or to the first that may refuse where the draft has no such stage. */
  private refusalAt({ key, mayRefuse }: Stage, past: PastStep | null) {
    if (past?.ending.kind === 'refused') return past.ending;
    const refused = this.history.steps.find(({ ending }) => ending.kind === 'refused');
    const elsewhere = refused && refused.stage !== key && !this.draft.stages.some((step) => step.key === refused.stage);
    return elsewhere && mayRefuse === true && refused.ending.kind === 'refused' ? refused.ending : null;
  }

  private forward(stage: Stage, past: PastStep | null): CaseCommand {
    switch (stage.kind) {
      case 'task':
        return { action: 'advance', note: '', data: this.values(stage.asks ?? [], past) };
      case 'consult': {
        if (past?.ending.kind === 'opinion') return { action: 'give-opinion', agrees: past.ending.agrees, text: past.ending.text };
        this.assumed.add(`Ý kiến ở bước “${stage.name}”: coi như đồng ý.`);
        return { action: 'give-opinion', agrees: true, text: '' };
      }
      case 'issue':
        return { action: 'issue-result', ...(this.history.file.result ?? { documentNumber: '', title: '', signedBy: '' }) };
      case 'return':
        return { action: 'return-result', recipient: '', method: this.file.delivery };
    }
  }

  private command(token: Token, command: CaseCommand): Decided {
    const { handOver } = token;
    const role = handOver?.post ?? token.post;
    const posts = role === null ? [] : [{ role, unitId: handOver?.toUnitId ?? token.unitId }];
    return decide(this.file, { ...command, token: token.id }, this.by({ ...NOBODY, posts }));
  }

  /** What was recorded then, or at any time, where it still fits, else a value that says the least. */
  private values(keys: readonly string[], past: PastStep | null): CaseData {
    const data = { ...this.history.file.data, ...past?.data };
    return Object.fromEntries(
      keys.map((key) => {
        const recorded = Object.hasOwn(data, key) ? data[key] : undefined;
        if (recorded !== undefined && dataUnfit(this.draft, [key], { [key]: recorded }) === null) return [key, recorded];
        const field = fieldOf(this.draft, key);
        const [value, words] = supposed(field, this.now);
        this.assumed.add(`Dữ liệu “${field.name}” không có trong hồ sơ: coi như ${words}.`);
        return [key, value];
      }),
    );
  }
}

function supposed({ type, options = [] }: DataField, now: Instant): [DataValue, string] {
  switch (type) {
    case 'yes-no':
      return [false, '“không”'];
    case 'number':
      return [0, '0'];
    case 'date':
      return [dateOf(now), 'ngày đến bước này'];
    case 'choice':
      return [options[0]?.value ?? '', `“${options[0]?.label ?? ''}”`];
    case 'text':
      return ['', 'để trống'];
  }
}

function identityOf(file: CaseFile): CaseIdentity {
  const { caseId, rootUnitId, procedureCode, procedureVersion, processHash, field, channel, variant, delivery, receivingUnitId, resolvingAuthorityId } = file;
  return { caseId, rootUnitId, procedureCode, procedureVersion, processHash, field, channel, variant, delivery, receivingUnitId, resolvingAuthorityId };
}
