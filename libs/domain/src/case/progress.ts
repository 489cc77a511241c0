import type { CaseFile } from './case-file.js';
import type { DecisionContext } from './context.js';
import type { CaseEvent, NewEvent } from './events.js';
import { evolve } from './evolve.js';

const NOBODY = { kind: 'system', id: null, name: '', unitId: null } as const;

/** A decision in the making: its events so far and the case as they leave it, so that each next event sees the one before. */
export class Progress {
  readonly events: NewEvent[] = [];

  constructor(
    private state: CaseFile | null,
    readonly context: DecisionContext,
  ) {}

  /** The case after the events so far. */
  get file(): CaseFile {
    if (this.state === null) throw new Error('Nothing has happened to this case yet');
    return this.state;
  }

  /** Adds an event; answers its number. */
  record(event: NewEvent): number {
    const seq = (this.state?.version ?? 0) + 1;
    this.state = evolve(this.state, { ...event, seq, at: this.context.now, actor: NOBODY } as CaseEvent);
    this.events.push(event);
    return seq;
  }
}
