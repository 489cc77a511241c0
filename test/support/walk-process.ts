import { namesIn } from '../../libs/domain/src/process/condition.js';
import type { DataField, ForkStep, JoinStep, ProcessDefinition, Step } from '../../libs/domain/src/process/definition.js';

/** An open fork with the branches that have not arrived, or are no longer waited for. */
interface OpenFork {
  readonly fork: ForkStep;
  readonly join: JoinStep;
  readonly within: Place | null;
  readonly open: Set<string>;
  arrived: number;
}

interface Place {
  readonly fork: OpenFork;
  readonly branch: string;
}

interface OpenStep {
  readonly step: Step;
  readonly place: Place | null;
}

/** How a walk went: what was issued before the result was returned, and what went wrong on the way. */
export interface Walk {
  readonly issued: number;
  readonly returned: number;
  readonly wrong: readonly string[];
}

/**
 * Walks forward through a process with chance in place of people, conditions and time: any open step may end next, any
 * way of a choice may be taken, a branch may be late. Written apart from the product's code, so that the checker's
 * answers are held against what can really happen.
 */
export function walkProcess(definition: ProcessDefinition, chance: (below: number) => number): Walk {
  return new Walker(definition, chance).walk();
}

const NO_FIELDS: readonly DataField[] = [];

class Walker {
  private readonly steps: ReadonlyMap<string, Step>;
  private readonly fields: readonly DataField[];
  private readonly known = new Set<string>();
  private readonly wrong: string[] = [];
  private open: OpenStep[] = [];
  private issued = 0;
  private returned = 0;

  constructor(
    private readonly definition: ProcessDefinition,
    private readonly chance: (below: number) => number,
  ) {
    this.steps = new Map(definition.stages.map((step) => [step.key, step]));
    this.fields = definition.data ?? NO_FIELDS;
  }

  walk(): Walk {
    this.enter(this.definition.first, null);
    for (let left = 10_000; this.open.length > 0; left -= 1) {
      if (left === 0) throw new Error('A walk does not end');
      const late = this.open.flatMap(({ place }) => lateBranches(place));
      const number = this.chance(this.open.length + late.length);
      const done = this.open[number];
      if (done) this.finish(done);
      else this.drop(late[number - this.open.length]!);
    }
    return { issued: this.issued, returned: this.returned, wrong: this.wrong };
  }

  private finish(done: OpenStep): void {
    const { step, place } = done;
    this.open = this.open.filter((other) => other !== done);
    if (step.kind === 'issue' || step.kind === 'return') {
      if (place !== null) this.wrong.push(`${step.key} in a branch`);
      if (step.kind === 'issue') this.issued += 1;
      else this.returned += 1;
    }
    for (const field of this.givenBy(step)) this.known.add(field);
    if ('next' in step && step.next !== null) this.enter(step.next, place);
    else if (step.kind !== 'return' || this.open.length > 0) this.wrong.push(`ends at ${step.key}`);
  }

  private givenBy(step: Step): readonly string[] {
    if (step.kind === 'task') return step.asks ?? [];
    if (step.kind === 'consult') return step.records === undefined ? [] : [step.records];
    return step.kind === 'call' && (step.silence === 'wait' || this.chance(2) === 0) ? step.answers : [];
  }

  private enter(key: string, place: Place | null): void {
    const step = this.steps.get(key);
    if (!step) this.wrong.push(`no step ${key}`);
    else if (step.kind === 'choice') this.choose(step, place);
    else if (step.kind === 'fork') this.fork(step, place);
    else if (step.kind === 'join') this.arrive(step, place);
    else {
      if (step.kind === 'wait' && 'data' in step.until) this.read([step.until.data], key);
      this.open.push({ step, place });
    }
  }

  private choose(step: Step & { kind: 'choice' }, place: Place | null): void {
    for (const { when } of step.ways) this.read(namesIn(when, this.fields).filter((name) => this.fields.some(({ key }) => key === name)), step.key);
    this.enter(step.ways[this.chance(step.ways.length + 1)]?.next ?? step.otherwise, place);
  }

  private read(names: readonly string[], key: string): void {
    for (const name of names) if (!this.known.has(name)) this.wrong.push(`${key} reads ${name}`);
  }

  private fork(fork: ForkStep, within: Place | null): void {
    const join = this.steps.get(fork.join);
    if (join?.kind !== 'join') return void this.wrong.push(`${fork.key} has no join`);
    const opened: OpenFork = { fork, join, within, open: new Set(fork.branches.map(({ key }) => key)), arrived: 0 };
    for (const { key, next } of fork.branches) this.enter(next, { fork: opened, branch: key });
  }

  private arrive(join: JoinStep, place: Place | null): void {
    if (place?.fork.join !== join || !place.fork.open.delete(place.branch)) return void this.wrong.push(`strays into ${join.key}`);
    place.fork.arrived += 1;
    this.settle(place.fork);
  }

  /** A late branch is cancelled with all that is open in it. */
  private drop({ fork, branch }: Place): void {
    fork.open.delete(branch);
    this.cancel((place) => place.fork === fork && place.branch === branch);
    this.settle(fork);
  }

  private settle(fork: OpenFork): void {
    const { rule } = fork.join;
    const wanted = rule === 'all' ? fork.fork.branches.length : rule === 'any' ? 1 : rule;
    if (fork.arrived < wanted && fork.open.size > 0) return;
    this.cancel((place) => place.fork === fork);
    this.enter(fork.join.next, fork.within);
  }

  private cancel(isIn: (place: Place) => boolean): void {
    this.open = this.open.filter(({ place }) => !placesOf(place).some(isIn));
  }
}

/** The place of a step and those around it. */
function placesOf(place: Place | null): Place[] {
  return place === null ? [] : [place, ...placesOf(place.fork.within)];
}

function lateBranches(place: Place | null): Place[] {
  return placesOf(place).filter(({ fork, branch }) => fork.join.late === 'cancel' && fork.fork.branches.some(({ key, limit }) => key === branch && limit !== null));
}
