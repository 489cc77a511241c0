import { CASE_STATUSES } from '../../libs/domain/src/case/case-file.js';
import { CASE_ACTIONS } from '../../libs/domain/src/case/decide.js';
import type { CaseEvent, EventKind } from '../../libs/domain/src/case/events.js';
import type { ProcessDefinition, Step } from '../../libs/domain/src/process/definition.js';
import type { CaseGame } from './case-game.js';

const EVENT_KINDS: Record<EventKind, true> = {
  submitted: true, 'sent-back': true, resubmitted: true, 'not-accepted': true, received: true,
  'stage-opened': true, 'stage-completed': true, 'stage-returned': true, 'stage-assigned': true, 'stage-released': true, 'stage-cancelled': true,
  'opinion-given': true, 'machine-done': true, 'hand-over-requested': true, 'hand-over-accepted': true, 'hand-over-refused': true,
  'way-chosen': true, forked: true, 'branch-arrived': true, 'branch-cancelled': true, joined: true, 'fork-left': true, 'process-moved': true,
  'supplement-requested': true, 'supplement-accepted': true, 'payment-requested': true, 'payment-confirmed': true, suspended: true, resumed: true, 'due-moved': true, extended: true,
  refused: true, withdrawn: true, stopped: true, 'result-issued': true, 'result-returned': true, linked: true, 'files-attached': true,
};

/** Everything that must happen at least once in enough random plays. */
export const WANTED: readonly string[] = [
  // Files come with commands over HTTP; a game has none.
  ...Object.keys(EVENT_KINDS).filter((kind) => kind !== 'files-attached').map((kind) => `event ${kind}`),
  ...CASE_ACTIONS.map((action) => `command ${action}`),
  ...['elapse', 'answer-call', 'move-due', 'move-process', 'undo-move', 'link'].map((action) => `command ${action}`),
  ...CASE_STATUSES.map((status) => `status ${status}`),
  ...['condition', 'otherwise'].map((way) => `choice by ${way}`),
  ...['all', 'any', 'n of m'].map((rule) => `join of ${rule}`),
  ...['joined', 'late', 'returned'].map((cause) => `step cancelled as ${cause}`),
  ...['joined', 'late'].map((cause) => `branch cancelled as ${cause}`),
  ...['agrees', 'disagrees', 'silence'].map((how) => `opinion: ${how}`),
  ...['time', 'answer', 'silence'].map((outcome) => `machine done by ${outcome}`),
  ...['wait for a day', 'wait for a limit', 'fork in a fork', 'return outside of forks', 'return within a branch', 'return out of a fork', 'work of a stand-in'],
  ...['asked by the process', 'asked by hand', 'asked again', 'accepted', 'declined, asked by the process', 'declined, asked by hand'].map((how) => `hand-over ${how}`),
  ...['supplement', 'payment', 'suspension', 'calendar'].map((cause) => `due moved by ${cause}`),
  ...['supplement-unanswered', 'duplicate'].map((cause) => `stopped as ${cause}`),
];

/** Counts what happens in random plays, so that it shows what they try and what not. */
export class Census {
  private readonly counts = new Map<string, number>();

  has(what: string): boolean {
    return this.counts.has(what);
  }

  report(): string {
    return JSON.stringify(Object.fromEntries(this.counts));
  }

  count({ sample, accepted, done, statuses }: CaseGame, definition: ProcessDefinition): void {
    this.add('runs');
    this.add('commands accepted', accepted);
    this.add('events', sample.events.length);
    for (const action of done) this.add(`command ${action}`);
    for (const status of statuses) this.add(`status ${status}`);
    const steps = new Map(definition.stages.map((step) => [step.key, step]));
    const offered = new Set<number>();
    for (const [index, event] of sample.events.entries()) {
      this.add(`event ${event.kind}`);
      if (event.actor.standsInFor) this.add('work of a stand-in');
      for (const what of details(event, sample.events[index + 1], (key) => steps.get(key.replace(/^v2-/, '')), offered)) this.add(what);
    }
  }

  private add(what: string, times = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + times);
  }
}

/** What an event says of the constructs of the process. `offered` keeps the steps that the process itself handed over. */
function details(event: CaseEvent, next: CaseEvent | undefined, stepOf: (key: string) => Step | undefined, offered: Set<number>): string[] {
  const { kind, data, seq } = event;
  switch (kind) {
    case 'stage-opened': {
      const step = stepOf(data.stage);
      if (data.handOver) offered.add(seq);
      const wait = step?.kind === 'wait' ? ['data' in step.until ? 'wait for a day' : 'wait for a limit'] : [];
      return [...wait, ...(data.handOver ? ['hand-over asked by the process'] : [])];
    }
    case 'way-chosen':
      return [`choice by ${data.way === null ? 'otherwise' : 'condition'}`];
    case 'forked':
      return data.within ? ['fork in a fork'] : [];
    case 'joined': {
      const join = stepOf(data.join);
      return join?.kind === 'join' ? [`join of ${typeof join.rule === 'number' ? 'n of m' : join.rule}`] : [];
    }
    case 'stage-returned':
      if (next?.kind !== 'stage-opened') return ['return out of a fork'];
      return [`return ${next.data.branch ? 'within a branch' : 'outside of forks'}`];
    case 'stage-cancelled':
      return [`step cancelled as ${data.cause}`];
    case 'branch-cancelled':
      return [`branch cancelled as ${data.cause}`];
    case 'opinion-given':
      return [`opinion: ${data.silent ? 'silence' : data.agrees ? 'agrees' : 'disagrees'}`];
    case 'machine-done':
      return [`machine done by ${data.outcome}`];
    case 'hand-over-requested':
      return [`hand-over ${offered.has(data.token) ? 'asked again' : 'asked by hand'}`];
    case 'hand-over-accepted':
      return ['hand-over accepted'];
    case 'hand-over-refused':
      return [`hand-over declined, asked by ${offered.has(data.token) ? 'the process' : 'hand'}`];
    case 'due-moved':
      return [`due moved by ${data.cause}`];
    case 'stopped':
      return [`stopped as ${data.cause}`];
    default:
      return [];
  }
}
