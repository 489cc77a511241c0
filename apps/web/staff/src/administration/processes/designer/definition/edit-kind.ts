import { isStage, type ForkStep, type JoinStep, type ProcessDefinition, type Stage, type Step, type StepKind } from '#domain';
import { limitOfStep, newStage, type NewWords } from './edit-process.js';
import { targetsOf, withStep } from './links.js';

/** Words that a new kind of step begins with. */
export interface KindWords extends NewWords {
  readonly way: string;
  readonly branches: readonly [string, string];
  readonly join: string;
}

/** Kinds that a step may be turned into. A fork and the join where its branches meet stay what they are. */
export function kindsFor({ kind }: Step): readonly StepKind[] {
  return kind === 'fork' || kind === 'join' ? [kind] : ['task', 'consult', 'issue', 'return', 'choice', 'fork', 'wait', 'call'];
}

/**
 * Turns a step into one of another kind that goes on where it went on (a choice: where nothing holds). What the new kind
 * has no member for is left out; what it must have begins with what is usual.
 */
export function turnStep(definition: ProcessDefinition, key: string, kind: StepKind, words: KindWords): ProcessDefinition {
  const step = definition.stages.find((one) => one.key === key);
  if (!step || step.kind === kind || !kindsFor(step).includes(kind)) return definition;
  const next = targetsOf(step).at(-1) ?? '';
  const { name } = step;
  const limit = limitOfStep(step) ?? null;
  switch (kind) {
    case 'choice':
      return withStep(definition, key, () => ({ key, name, kind, ways: [{ name: words.way, when: '', next }], otherwise: next }));
    case 'wait':
      return withStep(definition, key, () => ({ key, name, kind, until: { limit: limit ?? { value: 1, unit: 'working-days' } }, next }));
    case 'call':
      return withStep(definition, key, () => ({ key, name, kind, service: '', sends: [], answers: [], limit, silence: 'wait', next }));
    case 'fork':
      return parted(definition, step, next, words);
    case 'join':
      return definition;
    default:
      return withStep(definition, key, () => stageOf(definition, step, kind, words));
  }
}

/** Work of people; of a stage everything stays that its new kind may have. */
function stageOf(definition: ProcessDefinition, step: Step, kind: Stage['kind'], words: NewWords): Step {
  const before = isStage(step) ? step : { ...newStage(definition, undefined, words, targetsOf(step).at(-1) ?? null), key: step.key, name: step.name, limit: limitOfStep(step) ?? null };
  const { asks, handOver, silence, records, maySupplement, mayRefuse, mayAskPayment, ...rest } = before;
  const works = kind === 'task' || kind === 'issue';
  const kept = { ...(kind === 'task' ? { asks, maySupplement, mayRefuse, mayAskPayment } : {}), ...(works ? { handOver } : {}), ...(kind === 'consult' ? { silence: silence ?? 'wait', records } : {}) };
  const members = { ...rest, kind, next: kind === 'return' ? null : rest.next, returnsTo: works ? rest.returnsTo : [], ...kept };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as unknown as Step;
}

/** Two branches with a step of work each, which meet before what followed. */
function parted(definition: ProcessDefinition, step: Step, next: string, { branches, join: joinName, ...words }: KindWords): ProcessDefinition {
  const meeting = { ...newStage(definition, undefined, words, null) };
  const join: JoinStep = { key: meeting.key, name: joinName, kind: 'join', rule: 'all', late: 'wait', next };
  let grown: ProcessDefinition = { ...definition, stages: [...definition.stages, join] };
  const works = branches.map(() => {
    const work = newStage(grown, step, words, join.key);
    grown = { ...grown, stages: [...grown.stages, work] };
    return work;
  });
  const fork: ForkStep = { key: step.key, name: step.name, kind: 'fork', join: join.key, branches: works.map((work, place) => ({ key: `branch-${place + 1}`, name: branches[place] ?? work.name, limit: null, next: work.key })) };
  return { ...definition, stages: definition.stages.flatMap((one) => (one.key === step.key ? [fork, ...works, join] : [one])) };
}
