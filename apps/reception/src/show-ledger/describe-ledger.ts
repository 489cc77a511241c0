import {
  LATE_SHARE_RULE,
  POST_NAMES,
  describeLimit,
  describeMinutes,
  formatInstant,
  getStep,
  instant,
  isStage,
  latenessOf,
  ledgerOf,
  timeliness,
  usedMinutes,
  type CaseEvent,
  type CaseLateness,
  type Holder,
  type Instant,
  type Pause,
  type ProcessDefinition,
  type StageLimit,
} from '#domain';
import type { CaseView, StageRecord } from '#persistence';
import { moment, unitRef, type DirectorySnapshot } from '#platform';
import { postName } from '../show-case/describe-flow.js';
import { definitionOf } from '../show-case/explanation.js';
import { eventWords } from '../show-case/event-words.js';
import type { CaseLatenessDto, LedgerDto, LedgerEntryDto, StageClockDto } from './show-ledger.dto.js';

const PAUSE_TITLES: Readonly<Record<Pause['cause'], string>> = {
  supplement: 'Chờ người nộp bổ sung hồ sơ',
  payment: 'Chờ người nộp thực hiện nghĩa vụ tài chính',
  suspension: 'Tạm dừng giải quyết',
};

/** The ledger of a case in words: every working minute since its acceptance once, and each stage's own clock. */
export function describeLedger(view: CaseView, events: readonly CaseEvent[], directory: DirectorySnapshot, clock: Instant): LedgerDto {
  const now = instant(Math.max(clock, view.state.changedAt));
  const { elapsedMinutes, entries } = ledgerOf(events, now, { calendarOf: directory.calendarOf });
  const { stageName } = eventWords(directory, view.processHash);
  const names = assigneeNames(events);
  const late = latenessOf(events, now, { calendarOf: directory.calendarOf });
  const inWords = (holder: Holder) => holderOf(holder, stageName, names, directory);
  return {
    elapsedMinutes,
    elapsedText: describeMinutes(elapsedMinutes),
    entries: entries.map((entry) => ({
      ...inWords(entry),
      minutes: entry.minutes,
      minutesText: describeMinutes(entry.minutes),
      percent: Math.round((entry.minutes * 1000) / elapsedMinutes) / 10,
    })),
    stages: view.stages.map((row) => stageClock(row, view, directory, now)),
    late: late && lateInWords(late, inWords),
  };
}

type HolderWords = Omit<LedgerEntryDto, 'minutes' | 'minutesText' | 'percent'>;

function lateInWords({ promisedAt, until, ended, totalMinutes, parts }: CaseLateness, inWords: (holder: Holder) => HolderWords): CaseLatenessDto {
  return {
    promisedAt: formatInstant(promisedAt),
    until: formatInstant(until),
    ended,
    totalMinutes,
    totalText: describeMinutes(totalMinutes),
    parts: parts.map((part) => ({
      ...inWords(part),
      overrunMinutes: part.overrunMinutes,
      overrunText: describeMinutes(part.overrunMinutes),
      minutes: part.minutes,
      minutesText: describeMinutes(part.minutes),
    })),
    rule: LATE_SHARE_RULE,
  };
}

const NOBODY = { token: null, stage: null, unit: null, postName: null, assignee: null } as const;

function holderOf(entry: Holder, stageName: (key: string) => string, names: ReadonlyMap<string, string>, directory: DirectorySnapshot): HolderWords {
  if (entry.kind === 'nobody') return { kind: entry.kind, title: 'Không ai giữ hồ sơ', ...NOBODY };
  if (entry.kind === 'pause') return { kind: entry.kind, title: PAUSE_TITLES[entry.cause], ...NOBODY };
  const place = { token: entry.token, stage: entry.stage, unit: unitRef(directory, entry.unitId) };
  const title = stageName(entry.stage);
  if (entry.kind === 'stage') {
    const { assigneeId, post } = entry;
    return { kind: entry.kind, ...place, title, postName: POST_NAMES[post], assignee: assigneeId === null ? null : { id: assigneeId, name: names.get(assigneeId) ?? '' } };
  }
  const waits = entry.kind === 'hand-over';
  return { kind: entry.kind, ...place, title: waits ? `Chờ nhận chuyển: ${title}` : title, postName: waits ? null : postName(null), assignee: null };
}

/** Names of those to whom stages were given, as the events have them. */
function assigneeNames(events: readonly CaseEvent[]): ReadonlyMap<string, string> {
  return new Map(events.flatMap((event) => (event.kind === 'stage-assigned' ? [[event.data.assigneeId, event.data.assigneeName] as const] : [])));
}

function stageClock(row: StageRecord, { state, processHash }: CaseView, directory: DirectorySnapshot, now: Instant): StageClockDto {
  const { token, stage, unitId, post, openedAt, closedAt, dueAt, by } = row;
  const definition = definitionOf({ caseId: state.caseId, processHash }, directory);
  const open = state.tokens.find(({ id }) => id === token);
  const limit = limitOf(definition, stage);
  return {
    token,
    key: stage,
    name: definition.stages.find(({ key }) => key === stage)?.name ?? stage,
    unit: unitRef(directory, unitId),
    postName: postName(post),
    by,
    openedAt: formatInstant(openedAt),
    closedAt: moment(closedAt),
    usedMinutes: open ? usedMinutes(state, open, { calendarOf: directory.calendarOf, now }) : row.usedMinutes,
    limitText: limit && describeLimit(limit),
    limitMinutes: limit?.unit === 'working-hours' ? Math.round(limit.value * 60) : null,
    dueAt: moment(dueAt),
    timeliness: closedAt === null || dueAt === null ? null : timeliness(closedAt, dueAt),
  };
}

/** The limit that a step's own clock is held to. A stage of an older version of the process may be gone from this one. */
function limitOf(definition: ProcessDefinition, key: string): StageLimit | null {
  if (!definition.stages.some((step) => step.key === key)) return null;
  const step = getStep(definition, key);
  return isStage(step) || step.kind === 'call' ? step.limit : null;
}
