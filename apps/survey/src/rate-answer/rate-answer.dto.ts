import { Flag, Moment, Nested, Text, UnitRef } from '#platform';
import { FollowUpAnswerDto } from '../follow-up/follow-up.dto.js';

/** An answer as whoever has its link sees it. */
export class RateableAnswerDto {
  @Text() reference!: string;
  @Text() topicName!: string;
  @Nested(() => UnitRef) unit!: UnitRef;
  @Nested(() => FollowUpAnswerDto) answer!: FollowUpAnswerDto;
  @Moment({ nullable: true, description: 'Đã đánh giá lúc nào; null khi chưa' }) ratedAt!: string | null;
  @Moment({ description: 'Đánh giá được đến lúc này' }) expiresAt!: string;
}

/** Whether the answer satisfies. */
export class RateAnswerDto {
  @Flag() satisfied!: boolean;
  @Text({ optional: true, min: 0, max: 2000 }) comment?: string;
}

/** What came of it. */
export class RatedAnswerDto {
  @Moment() ratedAt!: string;
  @Flag({ description: 'Được xem xét lại, một lần' }) reopened!: boolean;
  @Moment({ nullable: true, description: 'Hạn trả lời lại; null khi không xem xét lại' }) answerBy!: string | null;
}
