import {
  LINK_WORDS,
  POST_NAMES,
  describeDate,
  describeRemaining,
  formatInstant,
  getFork,
  getJoin,
  getStep,
  isPlainDate,
  usedMinutes,
  type BranchRef,
  type CaseFile,
  type DataField,
  type DataValue,
  type HandOver,
  type Instant,
  type JoinStep,
  type OpenFork,
  type ProcessDefinition,
  type Token,
} from '#domain';
import type { CaseView } from '#persistence';
import { moment, stageStanding, unitRef, type DirectorySnapshot } from '#platform';
import type { BranchRefView, BranchView, DataView, ForkView, HandOverView, OpenStageView } from './case-flow.dto.js';
import type { CaseViewDto } from './show-case.dto.js';

/** What a case's place in its process is described from. */
export interface FlowSubject {
  readonly view: CaseView;
  readonly definition: ProcessDefinition;
  readonly directory: DirectorySnapshot;
  readonly now: Instant;
}

type Flow = Pick<CaseViewDto, 'process' | 'moved' | 'openStages' | 'forks' | 'data' | 'links'>;

/** What does a machine's step. */
const MACHINE = 'Hệ thống';

/** Where a case stands in its process: what is open, side by side or not, and what is known of it. */
export function describeFlow(subject: FlowSubject): Flow {
  const { state } = subject.view;
  const { code, name, version, legalBasis, data = [] } = subject.definition;
  return {
    process: { code, name, version, legalBasis },
    moved: state.moved && { fromVersion: state.moved.fromVersion },
    openStages: state.tokens.map((token) => openStage(token, subject)),
    forks: state.forks.map((fork) => forkView(fork, subject)),
    data: data.map((field) => dataView(field, state.data[field.key])),
    links: state.links.map(({ kind, code: other }) => ({ kind, words: LINK_WORDS[kind], code: other })),
  };
}

/** Who does a step, in words. */
export function postName(post: Token['post']): string {
  return post === null ? MACHINE : POST_NAMES[post];
}

/** The branch that an open step or fork stands in, by its names. */
export function branchView(branch: BranchRef | null, file: CaseFile, definition: ProcessDefinition): BranchRefView | null {
  const open = branch && file.forks.find(({ id }) => id === branch.fork);
  return branch && open ? namedBranch(definition, open.fork, branch.key) : null;
}

/** A branch of a fork, by its names. */
export function namedBranch(definition: ProcessDefinition, forkKey: string, branch: string): BranchRefView {
  const fork = getFork(definition, forkKey);
  return { fork: forkKey, forkName: fork.name, branch, branchName: fork.branches.find(({ key }) => key === branch)?.name ?? branch };
}

/** What a join waits for, in words. */
export function describeRule({ rule }: Pick<JoinStep, 'rule'>, branches: number): string {
  if (rule === 'all') return 'cần mọi nhánh';
  return rule === 'any' ? 'cần một nhánh bất kỳ' : `cần ${rule} trong ${branches} nhánh`;
}

function openStage(token: Token, { view, definition, directory, now }: FlowSubject): OpenStageView {
  const { id, stage, unitId, post, assigneeId } = token;
  const step = getStep(definition, stage);
  const record = view.stages.find((row) => row.token === id);
  return {
    token: id,
    key: stage,
    name: step.name,
    kind: step.kind,
    unit: unitRef(directory, unitId),
    post,
    postName: postName(post),
    assignee: assigneeId === null ? null : { id: assigneeId, name: record?.by ?? '' },
    branch: branchView(token.branch, view.state, definition),
    openedAt: formatInstant(token.openedAt),
    startedAt: moment(token.startedAt),
    dueAt: moment(token.dueAt),
    ...standing(token, view, directory, now),
    usedMinutes: usedMinutes(view.state, token, { calendarOf: directory.calendarOf, now }),
    handOver: token.handOver && handOverView(token.handOver, directory),
  };
}

/** What waits for another unit's answer is told so; its own clock may not have begun. */
function standing(token: Token, view: CaseView, directory: DirectorySnapshot, now: Instant): Pick<OpenStageView, 'state' | 'stateText'> {
  const { handOver } = token;
  if (handOver === null) return stageStanding(view, token, directory, now);
  if (handOver.refused !== null) return { state: 'waiting', stateText: 'đơn vị nhận đã từ chối' };
  const asked = stageStanding(view, { unitId: handOver.toUnitId, dueAt: handOver.dueAt ?? token.dueAt }, directory, now);
  return { state: asked.state, stateText: `chờ ${unitRef(directory, handOver.toUnitId).shortName} nhận, ${asked.stateText}` };
}

function handOverView({ toUnitId, post, reason, requestedAt, dueAt, from, refused }: HandOver, directory: DirectorySnapshot): HandOverView {
  return {
    toUnit: unitRef(directory, toUnitId),
    post,
    postName: POST_NAMES[post],
    reason,
    requestedAt: formatInstant(requestedAt),
    dueAt: moment(dueAt),
    byProcess: from !== null,
    refused,
  };
}

function forkView({ fork, join, openedAt, within, branches }: OpenFork, subject: FlowSubject): ForkView {
  const { definition, view } = subject;
  const named = getJoin(definition, join);
  return {
    key: fork,
    name: getFork(definition, fork).name,
    joinName: named.name,
    ruleText: describeRule(named, branches.length),
    openedAt: formatInstant(openedAt),
    within: branchView(within, view.state, definition),
    branches: branches.map((branch) => ({
      key: branch.key,
      name: namedBranch(definition, fork, branch.key).branchName,
      state: branch.state,
      dueAt: moment(branch.dueAt),
      stateText: branchText(branch, subject),
    })),
  };
}

function branchText({ state, dueAt }: OpenFork['branches'][number], { view, directory, now }: FlowSubject): BranchView['stateText'] {
  if (state === 'arrived') return 'đã xong';
  if (state === 'cancelled') return 'không chờ nữa';
  if (dueAt === null) return 'đang xử lý';
  return `đang xử lý, ${describeRemaining(directory.calendarOf(view.resolvingAuthorityId), view.pausedSince ?? now, dueAt)}`;
}

function dataView(field: DataField, value: DataValue | undefined): DataView {
  const { key, name, type } = field;
  return { key, label: name, type, value: value ?? null, text: value === undefined ? null : describeValue(field, value) };
}

function describeValue({ type, options = [] }: DataField, value: DataValue): string {
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (type === 'choice') return options.find((option) => option.value === value)?.label ?? value;
  return type === 'date' && isPlainDate(value) ? describeDate(value) : value;
}
