import { enclosing, type CaseEvent, type Instant, type ProcessDefinition } from '#domain';
import { namedBranch } from '../show-case/describe-flow.js';

/** A case going from one unit to another. */
export interface PassedOn {
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly at: Instant;
  /** The stage that was finished with it, and whose time is judged; `null` where none was. */
  readonly given: number | null;
  /** The stage that was begun with it. */
  readonly taken: number | null;
  readonly givenBy: string;
  readonly takenBy: string | null;
  readonly notes: readonly string[];
}

/** Where the case comes from when a step opens: the unit, the stage just finished there, and by whom. */
interface Giver {
  readonly unitId: string;
  readonly token: number | null;
  readonly by: string;
}

interface Place {
  readonly unitId: string;
  readonly from: Giver | null;
}

/** An offer by the process that waits for its answer, and to whom. */
interface Offer {
  readonly toUnitId: string;
  readonly giver: Giver;
}

/**
 * Every passing of a case from unit to unit, as its control sheet lists them: between stages, into branches, to units
 * that are asked for their opinion and back, hand-overs that were accepted or declined. Machines' steps pass nothing on.
 */
export function handOverLog(events: readonly CaseEvent[], definition: ProcessDefinition): PassedOn[] {
  const log = new HandOverLog(definition);
  for (const event of events) log.add(event);
  return log.passed;
}

class HandOverLog {
  readonly passed: PassedOn[] = [];
  private readonly places = new Map<number, Place>();
  private readonly offers = new Map<number, Offer>();
  private giver: Giver | null = null;

  constructor(private readonly definition: ProcessDefinition) {}

  add(event: CaseEvent): void {
    switch (event.kind) {
      case 'stage-opened':
        return this.opened(event);
      case 'stage-completed':
      case 'stage-returned':
        return this.left(event.data.token, event.actor.name);
      case 'opinion-given':
        return this.answered(event);
      case 'machine-done':
        this.giver = this.places.get(event.data.token)?.from ?? this.giver;
        return;
      case 'hand-over-requested':
        return this.asked(event);
      case 'hand-over-accepted':
      case 'hand-over-refused':
        return this.settled(event);
    }
  }

  private opened({ seq, at, data }: CaseEvent & { kind: 'stage-opened' }): void {
    const { stage, unitId, post, handOver } = data;
    this.places.set(seq, { unitId, from: this.giver });
    if (post === null || this.giver === null) return;
    if (handOver) this.offers.set(seq, { toUnitId: handOver.toUnitId, giver: this.giver });
    else this.pass(this.giver, unitId, { at, taken: seq, takenBy: null, notes: this.notesOf(stage) });
  }

  private left(token: number, by: string): void {
    const place = this.places.get(token);
    if (place) this.giver = { unitId: place.unitId, token, by };
  }

  /** The opinion goes back to whoever asked; from there the case goes on. */
  private answered({ at, data, actor }: CaseEvent & { kind: 'opinion-given' }): void {
    const { token, agrees, silent } = data;
    const place = this.places.get(token);
    if (!place?.from) return;
    const note = silent ? 'Không trả lời trong hạn, coi như đồng ý' : `Trả lời ý kiến: ${agrees ? 'đồng ý' : 'không đồng ý'}`;
    this.pass({ unitId: place.unitId, token, by: silent ? '' : actor.name }, place.from.unitId, { at, taken: null, takenBy: place.from.by, notes: [note] });
    this.giver = { ...place.from, token: null };
  }

  private asked({ data, actor }: CaseEvent & { kind: 'hand-over-requested' }): void {
    const place = this.places.get(data.token);
    if (place) this.offers.set(data.token, { toUnitId: data.toUnitId, giver: { unitId: place.unitId, token: null, by: actor.name } });
  }

  private settled(event: CaseEvent & { kind: 'hand-over-accepted' | 'hand-over-refused' }): void {
    const { token } = event.data;
    const offer = this.offers.get(token);
    if (!offer) return;
    this.offers.delete(token);
    const accepted = event.kind === 'hand-over-accepted';
    const notes = event.kind === 'hand-over-accepted' ? ['Nhận chuyển liên thông'] : [`Không nhận: ${event.data.reason}`];
    this.pass(offer.giver, offer.toUnitId, { at: event.at, taken: accepted ? token : null, takenBy: event.actor.name, notes });
    if (accepted) this.places.set(token, { unitId: offer.toUnitId, from: offer.giver });
  }

  private pass({ unitId, token, by }: Giver, toUnitId: string, rest: Pick<PassedOn, 'at' | 'taken' | 'takenBy' | 'notes'>): void {
    if (unitId !== toUnitId) this.passed.push({ fromUnitId: unitId, toUnitId, given: token, givenBy: by, ...rest });
  }

  private notesOf(stage: string): string[] {
    const step = this.definition.stages.find(({ key }) => key === stage);
    const place = enclosing(this.definition, stage).at(-1);
    const branch = place ? [`Nhánh “${namedBranch(this.definition, place.fork, place.branch).branchName}”`] : [];
    return step?.kind === 'consult' ? [...branch, 'Lấy ý kiến'] : branch;
  }
}
