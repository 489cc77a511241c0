import { enclosing, type BranchPlace } from '../process/blocks.js';
import type { CallStep, ProcessDefinition, Step } from '../process/definition.js';
import { reachableFrom } from '../process/process-fault.js';
import { getFork, getStep, isStage } from '../process/stages.js';
import type { BranchRef, CaseFile, OpenFork, Token } from './case-file.js';
import type { Decided, DecisionContext } from './context.js';
import { event } from './events.js';
import { dataMissing } from './move-data.js';
import { refuse, type Refusal } from './refusals.js';

/** How open cases move to another version of their process: which step of the old one becomes which of the new. Steps that are not named keep their keys. */
export interface MovePlan {
  readonly to: ProcessDefinition;
  readonly toHash: string;
  readonly steps: Readonly<Record<string, string>>;
}

/**
 * Moves an open case to another version of its process, where it stands: each open step and fork finds its place in
 * the new one, or the move is refused with the place that has none. What was done stays done; dates stay as promised.
 */
export function moveProcess(file: CaseFile, { to, toHash, steps }: MovePlan, context: DecisionContext): Decided {
  if (file.acceptedAt === null || file.finishedAt !== null) return refuse('action-not-allowed-now');
  if (to.procedureCode !== file.procedureCode) return refuse('move-unfit', 'Quy trình mới là của thủ tục khác.');
  if (toHash === file.processHash) return refuse('move-unfit', 'Hồ sơ đã theo quy trình này.');
  const keyOf = (key: string) => (Object.hasOwn(steps, key) ? (steps[key] as string) : key);
  const unfit =
    first(file.forks, (fork) => forkUnfit(fork, file, to, keyOf)) ??
    first(file.tokens, (token) => tokenUnfit(token, file, to, keyOf, context)) ??
    dataMissing(file, to, keyOf);
  if (unfit) return unfit;
  const tokens = file.tokens.map(({ id, stage }): [number, string] => [id, keyOf(stage)]);
  const forks = file.forks.map(({ id, fork }): [number, string] => [id, `${keyOf(fork)}/${getFork(to, keyOf(fork)).join}`]);
  const visited = Object.entries(file.visited).flatMap(([key, unitId]) => (stepIn(to, keyOf(key)) ? [[keyOf(key), unitId]] : []));
  return [
    event('process-moved', {
      fromHash: file.processHash,
      toHash,
      fromVersion: context.definition.version,
      toVersion: to.version,
      stages: Object.fromEntries([...tokens, ...forks]) as Record<number, string>,
      visited: Object.fromEntries(visited) as Record<string, string>,
      undoes: null,
    }),
  ];
}

/** Takes a move back, named by the number of its event, as long as the case has not moved on since. */
export function undoMove(file: CaseFile, seq: number, { definition }: DecisionContext): Decided {
  const { moved } = file;
  if (moved === null || moved.seq !== seq) return refuse('move-not-undoable');
  return [
    event('process-moved', {
      fromHash: file.processHash,
      toHash: moved.fromHash,
      fromVersion: definition.version,
      toVersion: moved.fromVersion,
      stages: moved.stages,
      visited: moved.visited,
      undoes: moved.seq,
    }),
  ];
}

function tokenUnfit(token: Token, file: CaseFile, to: ProcessDefinition, keyOf: (key: string) => string, { definition }: DecisionContext): Refusal | null {
  const before = getStep(definition, token.stage);
  const after = stepIn(to, keyOf(token.stage));
  if (!after) return refuse('move-unfit', `Quy trình mới không có bước cho “${before.name}”.`);
  if (after.kind !== before.kind) return refuse('move-unfit', `Bước “${before.name}” và bước “${after.name}” không cùng loại.`);
  if (isStage(after) && isStage(before) && after.post !== before.post) return refuse('move-unfit', `Bước “${after.name}” do vị trí khác thực hiện.`);
  if (after.kind === 'call' && before.kind === 'call' && !answersAlike(before, after)) return refuse('move-unfit', `Bước “${after.name}” chờ trả lời khác với lời gọi đã gửi.`);
  if (!leadsToIssue(to, after)) return refuse('move-unfit', `Bước “${after.name}” đứng sau bước ban hành kết quả mà hồ sơ chưa có kết quả.`);
  return placeFits(token.branch, file, to, after.key, keyOf) ? null : refuse('move-unfit', `Bước “${after.name}” không nằm trong cùng nhánh song song.`);
}

function leadsToIssue(to: ProcessDefinition, step: Step): boolean {
  const ahead = reachableFrom(to, step.key);
  return to.stages.some(({ key, kind }) => kind === 'issue' && (key === step.key || ahead.has(key)));
}

/** The call has left the building: what comes back must fit the step that waits for it. */
function answersAlike(before: CallStep, after: CallStep): boolean {
  return before.service === after.service && before.answers.length === after.answers.length && before.answers.every((key) => after.answers.includes(key));
}

function forkUnfit(open: OpenFork, file: CaseFile, to: ProcessDefinition, keyOf: (key: string) => string): Refusal | null {
  const after = stepIn(to, keyOf(open.fork));
  if (after?.kind !== 'fork') return refuse('move-unfit', `Quy trình mới không có chỗ rẽ song song “${open.fork}”.`);
  const same = after.branches.length === open.branches.length && open.branches.every(({ key }) => after.branches.some((branch) => branch.key === key));
  if (!same) return refuse('move-unfit', `Các nhánh song song của “${after.name}” đã khác.`);
  return placeFits(open.within, file, to, after.key, keyOf) ? null : refuse('move-unfit', `Chỗ rẽ “${after.name}” không nằm trong cùng nhánh.`);
}

/** Does a step of the new process stand in the branches in which the case has it open? */
function placeFits(branch: BranchRef | null, file: CaseFile, to: ProcessDefinition, key: string, keyOf: (key: string) => string): boolean {
  const open = placesOf(branch, file).map((place) => ({ ...place, fork: keyOf(place.fork) }));
  const wanted = enclosing(to, key);
  return open.length === wanted.length && open.every(({ fork, branch: name }, index) => wanted[index]?.fork === fork && wanted[index].branch === name);
}

function placesOf(branch: BranchRef | null, file: CaseFile): BranchPlace[] {
  const fork = branch && file.forks.find(({ id }) => id === branch.fork);
  return branch && fork ? [...placesOf(fork.within, file), { fork: fork.fork, branch: branch.key }] : [];
}

function stepIn(definition: ProcessDefinition, key: string): Step | undefined {
  return definition.stages.find((step) => step.key === key);
}

function first<Item>(items: readonly Item[], unfit: (item: Item) => Refusal | null): Refusal | null {
  for (const item of items) {
    const refused = unfit(item);
    if (refused) return refused;
  }
  return null;
}
