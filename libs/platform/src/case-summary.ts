import { CASE_STATES, CASE_STATUSES, CHANNELS, STATUS_NAMES, describeCase, formatInstant, nationalStatus, type CaseFacts, type CaseStanding, type CaseState, type CaseStatus, type Channel, type Instant } from '#domain';
import type { CaseRow } from '#persistence';
import type { DirectorySnapshot } from './directory.js';
import { Moment, Nested, OneOf, Text, Whole } from './fields.js';

/** A unit as answers name it. */
export class UnitRef {
  @Text({ example: 'H99.41.01' }) code!: string;
  @Text() name!: string;
  @Text() shortName!: string;
}

/** A member of staff as answers name them. */
export class StaffRef {
  @Text() id!: string;
  @Text() name!: string;
}

/** A procedure as answers name it. */
export class ProcedureRef {
  @Text({ example: '1.001193' }) code!: string;
  @Text() name!: string;
  @Text() field!: string;
  @Text() fieldName!: string;
}

/** The stage that a case is in. */
export class StageRef {
  @Text() key!: string;
  @Text() name!: string;
  @Nested(() => UnitRef) unit!: UnitRef;
  @Nested(() => StaffRef, { nullable: true, description: 'Cán bộ được giao; null khi bước còn chờ nhận' }) assignee!: StaffRef | null;
}

/** A case as lists show it. */
export class CaseSummary {
  @Text({ example: 'H99.41.01-260825-0001' }) code!: string;
  @Whole({ min: 1 }) version!: number;
  @Nested(() => ProcedureRef) procedure!: ProcedureRef;
  @Text() applicantName!: string;
  @OneOf(CASE_STATUSES, { name: 'CaseStatus' }) status!: CaseStatus;
  @Text() statusName!: string;
  @Whole({ min: 1, max: 10, description: 'Trạng thái theo Cổng Dịch vụ công quốc gia' }) nationalStatus!: number;
  @OneOf(CHANNELS, { name: 'Channel' }) channel!: Channel;
  @Moment() submittedAt!: string;
  @Moment({ nullable: true, description: 'Thời điểm tiếp nhận đủ hồ sơ: thời hạn tính từ đây' }) receivedAt!: string | null;
  @Moment({ nullable: true }) dueAt!: string | null;
  @OneOf(CASE_STATES, { name: 'CaseState' }) state!: CaseState;
  @Text({ example: 'còn 2 ngày làm việc' }) stateText!: string;
  @Whole({ min: -2_000_000_000, nullable: true, description: 'Số phút làm việc còn lại; âm khi quá hạn' }) remainingMinutes!: number | null;
  @Nested(() => StageRef, { nullable: true, description: 'Bước đang mở; khi có nhiều bước song song là bước mở trước' }) stage!: StageRef | null;
  @Whole({ description: 'Số bước đang mở cùng lúc' }) openStageCount!: number;
}

/** An instant as the wire has it. */
export function moment(value: Instant | null): string | null {
  return value === null ? null : formatInstant(value);
}

/** A unit's reference; a unit that is no longer in force keeps at least its id as a name. */
export function unitRef(directory: DirectorySnapshot, unitId: string): UnitRef {
  const unit = directory.unitEver(unitId);
  return unit ? { code: unit.code, name: unit.name, shortName: unit.shortName } : { code: unitId, name: 'Đơn vị đã ngừng hoạt động', shortName: 'Đã ngừng hoạt động' };
}

export function procedureRef(directory: DirectorySnapshot, code: string, version: number): ProcedureRef {
  const procedure = directory.procedure(code, version);
  return { code, name: procedure?.name ?? code, field: procedure?.field ?? '', fieldName: procedure ? directory.fieldName(procedure.field) : '' };
}

/** A list row as an answer, with how the case stands at `now` on the calendar of its resolving authority. */
export function caseSummary(row: CaseRow, directory: DirectorySnapshot, now: Instant): CaseSummary {
  return {
    code: row.code,
    version: row.version,
    procedure: procedureRef(directory, row.procedureCode, row.procedureVersion),
    applicantName: row.applicantName,
    status: row.status,
    statusName: STATUS_NAMES[row.status],
    nationalStatus: nationalStatus(row.status),
    channel: row.channel,
    submittedAt: formatInstant(row.submittedAt),
    receivedAt: moment(row.receivedAt),
    dueAt: moment(row.dueAt),
    ...describeCase(row, now, directory.calendarOf(row.resolvingAuthorityId)),
    stage: stageRef(row, directory),
    openStageCount: row.openStages,
  };
}

/** How an open stage itself stands, in words, on the calendar of its unit. */
export function stageStanding(
  { status, pausedSince }: Pick<CaseFacts, 'status' | 'pausedSince'>,
  stage: { readonly unitId: string; readonly dueAt: Instant | null },
  directory: DirectorySnapshot,
  now: Instant,
): Pick<CaseStanding, 'state' | 'stateText'> {
  const { dueAt, unitId } = stage;
  if (dueAt === null) return { state: 'waiting', stateText: status === 'result-ready' ? 'chờ người dân nhận kết quả' : 'không tính thời gian' };
  const { state, stateText } = describeCase({ status, dueAt, finishedAt: null, pausedSince }, now, directory.calendarOf(unitId));
  return { state, stateText };
}

function stageRef(row: CaseRow, directory: DirectorySnapshot): StageRef | null {
  const { stage, stageUnitId, assigneeId, assigneeName } = row;
  if (stage === null || stageUnitId === null) return null;
  const definition = directory.process(row.processHash)?.stages.find((candidate) => candidate.key === stage);
  return {
    key: stage,
    name: definition?.name ?? stage,
    unit: unitRef(directory, stageUnitId),
    assignee: assigneeId === null ? null : { id: assigneeId, name: assigneeName ?? '' },
  };
}
