import { CASE_STATES, FOLLOW_UP_STATUSES, type CaseState, type FollowUpStatus } from '#domain';
import { ListOf, Moment, Nested, OneOf, Text, UnitRef } from '#platform';
import { FollowUpAnswerDto, FollowUpEventDto } from '../follow-up/follow-up.dto.js';

/** Both codes that the sender was given. */
export class LookUpPetitionDto {
  @Text({ max: 60, example: 'PA-K7MX-9RTA-3BCD' }) reference!: string;
  @Text({ max: 40, example: 'K7MX9RTA' }) secret!: string;
}

/** How far a petition is, with its answer; without anything about people. */
export class LookedUpPetitionDto {
  @Text() reference!: string;
  @Text() topicName!: string;
  @OneOf(FOLLOW_UP_STATUSES, { name: 'FollowUpStatus' }) status!: FollowUpStatus;
  @Text() statusName!: string;
  @Nested(() => UnitRef, { description: 'Đơn vị chịu trách nhiệm trả lời' }) unit!: UnitRef;
  @Moment() receivedAt!: string;
  @Moment({ description: 'Hạn trả lời' }) answerBy!: string;
  @OneOf(CASE_STATES, { name: 'CaseState' }) state!: CaseState;
  @Text({ example: 'còn 2 ngày làm việc' }) stateText!: string;
  @Nested(() => FollowUpAnswerDto, { nullable: true }) answer!: FollowUpAnswerDto | null;
  @Text({ nullable: true, description: 'Địa chỉ đánh giá câu trả lời, khi còn đánh giá được' }) ratingUrl!: string | null;
  @ListOf(() => FollowUpEventDto) history!: FollowUpEventDto[];
}
