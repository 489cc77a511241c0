import { ListOf, Moment, Nested, ProcedureRef, Text, Texts, Whole } from '#platform';

/** A criterion that may be answered, or a reason that may be ticked. */
export class SurveyChoiceDto {
  @Text({ example: 'officials' }) key!: string;
  @Text() text!: string;
}

/** The survey (phiếu đánh giá) in the version that the invitation was written for. */
export class SurveyDto {
  @Text({ example: 'quick-2026' }) code!: string;
  @Whole({ min: 1 }) version!: number;
  @Text() name!: string;
  @Text({ description: 'Câu hỏi chung, ai đánh giá cũng trả lời' }) overall!: string;
  @Texts({ min: 5, max: 5, description: 'Lời của năm mức, từ 1 đến 5' }) words!: string[];
  @ListOf(() => SurveyChoiceDto) criteria!: SurveyChoiceDto[];
  @Whole({ min: 1, max: 5, description: 'Hỏi lý do khi mức đánh giá từ đây trở xuống' }) reasonsAtMost!: number;
  @ListOf(() => SurveyChoiceDto) reasons!: SurveyChoiceDto[];
}

/** What the person who rates is shown: which case, which questions. No personal data. */
export class InvitationDto {
  @Text({ example: 'H99.41.01-260825-0001' }) code!: string;
  @Nested(() => ProcedureRef) procedure!: ProcedureRef;
  @Text({ description: 'Nơi tiếp nhận hồ sơ' }) unitName!: string;
  @Nested(() => SurveyDto) survey!: SurveyDto;
  @Moment({ nullable: true, description: 'Đã đánh giá lúc nào; null khi chưa' }) ratedAt!: string | null;
  @Moment({ description: 'Lời mời có hiệu lực đến' }) expiresAt!: string;
}
