import { alarmsOf, nextAlarm } from '../../libs/domain/src/case/alarms.js';
import { isOfType } from '../../libs/domain/src/case/case-data.js';
import { FINAL_STATUSES, PAUSED_STATUSES, WORKED_STATUSES, type BranchRef, type CaseFile, type CaseStatus, type Token } from '../../libs/domain/src/case/case-file.js';
import type { DecisionContext } from '../../libs/domain/src/case/context.js';
import { nextTimer } from '../../libs/domain/src/case/timers.js';
import { enclosing } from '../../libs/domain/src/process/blocks.js';
import type { ProcessDefinition } from '../../libs/domain/src/process/definition.js';
import { reachableFrom } from '../../libs/domain/src/process/process-fault.js';
import { isStage } from '../../libs/domain/src/process/stages.js';

const PAUSE_OF: Partial<Record<CaseStatus, string>> = { supplement: 'supplement', payment: 'payment', suspended: 'suspension' };
const BEFORE_ACCEPTANCE: readonly CaseStatus[] = ['submitted', 'sent-back', 'not-accepted'];

/** Everything that must never be so in a case between two commands, in words; empty for a legal state. */
export function caseFaults(file: CaseFile, context: DecisionContext): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, what: string): void => void (holds || faults.push(what));
  checkStatus(file, must);
  checkPauses(file, must);
  checkForks(file, context.definition, must);
  for (const token of file.tokens) checkToken(token, file, context.definition, must);
  must(new Set(file.tokens.map(({ id }) => id)).size === file.tokens.length, 'two open steps have one number');
  checkAlarms(file, context, must);
  must(WORKED_STATUSES.includes(file.status) || nextTimer(file, context) === (file.request?.answerBy ?? file.resubmitBy), 'something happens by itself while nothing may');
  const fields = new Map(context.definition.data?.map((field) => [field.key, field]));
  for (const [key, value] of Object.entries(file.data)) {
    const field = fields.get(key);
    must(field !== undefined && isOfType(field, value), `data ${key} is not what is declared`);
  }
  for (const key of Object.keys(file.visited)) must(context.definition.stages.some((step) => step.key === key), `visited step ${key} does not exist`);
  return faults;
}

type Must = (holds: boolean, what: string) => void;

function checkStatus(file: CaseFile, must: Must): void {
  const { status } = file;
  const accepted = file.acceptedAt !== null;
  const final = FINAL_STATUSES.includes(status);
  must(accepted === (file.dueAt !== null && file.originalDueAt !== null && file.limit !== null), 'accepted without a promise');
  must(!accepted || !BEFORE_ACCEPTANCE.includes(status), 'accepted in a status before acceptance');
  must(accepted || status === 'withdrawn' || BEFORE_ACCEPTANCE.includes(status), 'in work without being accepted');
  must(accepted && !final ? file.tokens.length > 0 : file.tokens.length === 0 && file.forks.length === 0, 'open steps where there are none, or none where there must be');
  must((file.finishedAt !== null) === (status === 'result-ready' || (final && status !== 'not-accepted')), 'finished or not');
  must((file.result !== null) === (status === 'result-ready' || status === 'returned'), 'a result or none');
  must((file.returnedAt !== null) === (status === 'returned'), 'returned or not');
  must(file.resubmitBy === null || status === 'sent-back', 'a time to resubmit');
  must(file.moved === null || (!final && file.finishedAt === null && file.moved.seq <= file.version && file.moved.fromHash !== file.processHash), 'a move that can be undone');
}

function checkPauses({ status, pauses, request, payment, changedAt }: CaseFile, must: Must): void {
  const open = pauses.filter(({ to }) => to === null);
  must(open.length === (PAUSED_STATUSES.includes(status) ? 1 : 0), 'a clock that stands still');
  must(open.every((pause) => pause.cause === PAUSE_OF[status] && pause === pauses.at(-1)), 'what the clock stands still for');
  must((request !== null) === (status === 'supplement'), 'a request for papers');
  must((payment !== null) === (status === 'payment'), 'a request to pay');
  pauses.forEach(({ from, to }, index) => {
    must(to === null || (from <= to && to <= changedAt), 'a pause that ends before it begins');
    must(index === 0 || from >= (pauses[index - 1]?.to ?? Infinity), 'pauses that overlap');
  });
}

function checkForks(file: CaseFile, definition: ProcessDefinition, must: Must): void {
  for (const open of file.forks) {
    const step = definition.stages.find(({ key }) => key === open.fork);
    const drawn = step?.kind === 'fork' ? step : undefined;
    must(drawn?.join === open.join, `fork ${open.fork} is not drawn so`);
    must(drawn?.branches.map(({ key }) => key).join() === open.branches.map(({ key }) => key).join(), `branches of ${open.fork}`);
    must(open.within === null || (open.within.fork < open.id && isOpen(open.within, file)), `fork ${open.fork} stands in a branch that is not open`);
    must(placeOf(open.within, file) === drawnPlace(definition, open.fork), `fork ${open.fork} stands elsewhere than drawn`);
    must(open.branches.some(({ state }) => state === 'open'), `fork ${open.fork} has no open branch`);
    for (const { key, state } of open.branches) {
      const here = (branch: BranchRef | null): boolean => branch?.fork === open.id && branch.key === key;
      const work = file.tokens.filter(({ branch }) => here(branch)).length + file.forks.filter(({ within }) => here(within)).length;
      must(work === (state === 'open' ? 1 : 0), `branch ${open.fork}/${key} is ${state} with ${work} steps`);
    }
  }
  must(file.tokens.filter(({ branch }) => branch === null).length + file.forks.filter(({ within }) => within === null).length <= 1, 'work side by side outside every fork');
}

function checkToken(token: Token, file: CaseFile, definition: ProcessDefinition, must: Must): void {
  const { stage, post, handOver, startedAt, dueAt } = token;
  const step = definition.stages.find(({ key }) => key === stage);
  must(step !== undefined && (isStage(step) ? post !== null : post === null && (step.kind === 'wait' || step.kind === 'call')), `no case rests at ${stage}`);
  must(token.id <= file.version && token.openedAt <= file.changedAt, `${stage} is open before it was`);
  must(token.branch === null || isOpen(token.branch, file), `${stage} is open in a branch that is not`);
  must(placeOf(token.branch, file) === drawnPlace(definition, stage), `${stage} is open elsewhere than drawn`);
  must(behindIssue(definition, stage) === (file.status === 'result-ready'), `${stage} is open in ${file.status}`);
  must(startedAt === null ? handOver?.from !== null && dueAt === null : startedAt >= token.openedAt, `the clock of ${stage}`);
  must(handOver === null || (handOver.toUnitId !== token.unitId && (handOver.refused === null || handOver.from !== null)), `the hand-over of ${stage}`);
  must(step?.kind !== 'wait' || dueAt !== null, `${stage} waits for nothing`);
}

function checkAlarms(file: CaseFile, context: DecisionContext, must: Must): void {
  const alarms = alarmsOf(file, context);
  must(WORKED_STATUSES.includes(file.status) || alarms.length === 0, 'alarms while the clock stands still');
  must(file.finishedAt === null || alarms.every(({ subject }) => subject !== 'case'), 'a finished case rings');
  alarms.forEach((alarm, index) => {
    must(alarm.fireAt <= alarm.dueAt && (alarm.share < 100 || alarm.fireAt === alarm.dueAt), `alarm ${alarm.subject} at ${alarm.share} rings after its due`);
    must(index === 0 || alarm.fireAt >= (alarms[index - 1]?.fireAt ?? 0), 'alarms out of order');
    must(alarm.places.length > 0, `alarm ${alarm.subject} rings nowhere`);
  });
  must(nextAlarm(file, context.now, context) === (alarms.find(({ fireAt }) => fireAt > context.now)?.fireAt ?? null), 'the next alarm');
}

const issues = new WeakMap<ProcessDefinition, ReadonlySet<string>>();

/** Does a step stand behind the one that issues the result? */
function behindIssue(definition: ProcessDefinition, key: string): boolean {
  const behind = issues.get(definition) ?? new Set(definition.stages.flatMap((step) => (step.kind === 'issue' ? [...reachableFrom(definition, step.key)] : [])));
  issues.set(definition, behind);
  return behind.has(key);
}

function isOpen({ fork, key }: BranchRef, file: CaseFile): boolean {
  return file.forks.some(({ id, branches }) => id === fork && branches.some((branch) => branch.key === key && branch.state === 'open'));
}

/** The branches in which something is open, outermost first. */
function placeOf(branch: BranchRef | null, file: CaseFile): string {
  const fork = file.forks.find(({ id }) => id === branch?.fork);
  return branch === null || !fork ? '' : `${placeOf(fork.within, file)}/${fork.fork}:${branch.key}`;
}

function drawnPlace(definition: ProcessDefinition, key: string): string {
  return enclosing(definition, key)
    .map(({ fork, branch }) => `/${fork}:${branch}`)
    .join('');
}
