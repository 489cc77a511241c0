import {
  CASE_STATES,
  FINDINGS,
  FOLLOW_UP_KINDS,
  FOLLOW_UP_STATUSES,
  FOLLOW_UP_STATUS_NAMES,
  FOLLOW_UP_KIND_NAMES,
  FINDING_NAMES,
  FOLLOW_UP_TOPICS,
  TOPIC_NAMES,
  describeFollowUp,
  formatInstant,
  knownTopic,
  type CaseState,
  type Finding,
  type FollowUpAnswer,
  type FollowUpKind,
  type FollowUpStatus,
  type FollowUpTopic,
  type Instant,
} from '#domain';
import type { FollowUpRecord } from '#persistence';
import { Flag, Moment, Nested, OneOf, StaffRef, Text, UnitRef, Whole, unitRef, type DirectorySnapshot } from '#platform';

/** The answer to the citizen. */
export class FollowUpAnswerDto {
  @Text({ max: 8000 }) text!: string;
  @OneOf(FINDINGS, { name: 'Finding' }) finding!: Finding;
  @Text() findingName!: string;
  @Text({ min: 0, max: 4000, description: 'Biện pháp đã thực hiện; trống khi không có' }) measures!: string;
  @Moment() answeredAt!: string;
}

/** One thing that happened. */
export class FollowUpEventDto {
  @Moment() at!: string;
  @Text({ max: 4000 }) text!: string;
}

/** A follow-up as lists show it; without the citizen's words and without who they are. */
export class FollowUpItemDto {
  @Text() id!: string;
  @Whole({ min: 1 }) version!: number;
  @Text({ example: 'PA-K7MX-9RTA-3BCD' }) reference!: string;
  @OneOf(FOLLOW_UP_KINDS, { name: 'FollowUpKind' }) kind!: FollowUpKind;
  @Text() kindName!: string;
  @OneOf(FOLLOW_UP_TOPICS, { name: 'FollowUpTopic' }) topic!: FollowUpTopic;
  @Text() topicName!: string;
  @Nested(() => UnitRef, { description: 'Đơn vị chịu trách nhiệm trả lời' }) unit!: UnitRef;
  @Text({ nullable: true, description: 'Hồ sơ liên quan' }) caseCode!: string | null;
  @OneOf(FOLLOW_UP_STATUSES, { name: 'FollowUpStatus' }) status!: FollowUpStatus;
  @Text() statusName!: string;
  @Moment() openedAt!: string;
  @Moment({ description: 'Hạn trả lời' }) dueAt!: string;
  @OneOf(CASE_STATES, { name: 'CaseState' }) state!: CaseState;
  @Text({ example: 'còn 2 ngày làm việc' }) stateText!: string;
  @Whole({ min: -2_000_000_000, nullable: true, description: 'Số phút làm việc còn lại; âm khi quá hạn; null khi đã trả lời' }) remainingMinutes!: number | null;
  @Nested(() => StaffRef, { nullable: true, description: 'Người đã nhận xem xét' }) assignee!: StaffRef | null;
  @Flag({ description: 'Đã gia hạn' }) extended!: boolean;
  @Flag({ description: 'Xem xét lại vì người gửi chưa hài lòng' }) reopened!: boolean;
}

/** A loaded follow-up as a list row at `now`. */
export function followUpItem({ file, reference, caseCode, assigneeName, reasons }: FollowUpRecord, directory: DirectorySnapshot, now: Instant): FollowUpItemDto {
  const { id, version, kind, status, unitId, openedAt, dueAt, assigneeId, extended, reopened } = file;
  const topic = knownTopic(file, reasons);
  return {
    id,
    version,
    reference,
    kind,
    kindName: FOLLOW_UP_KIND_NAMES[kind],
    topic,
    topicName: TOPIC_NAMES[topic],
    unit: unitRef(directory, unitId),
    caseCode,
    status,
    statusName: FOLLOW_UP_STATUS_NAMES[status],
    openedAt: formatInstant(openedAt),
    dueAt: formatInstant(dueAt),
    ...describeFollowUp(file, now, directory.calendarOf(unitId)),
    assignee: assigneeId === null ? null : { id: assigneeId, name: assigneeName ?? '' },
    extended,
    reopened,
  };
}

/** The answer as it is shown. Citizens and staff read the same. */
export function answerDto(answer: FollowUpAnswer | null): FollowUpAnswerDto | null {
  return answer && { text: answer.text, finding: answer.finding, findingName: FINDING_NAMES[answer.finding], measures: answer.measures, answeredAt: formatInstant(answer.at) };
}
