import { CASE_STATES, CASE_STATUSES, type CaseState, type CaseStatus } from '#domain';
import { Flag, ListOf, Moment, Nested, OneOf, ProcedureRef, Text, Texts, Whole } from '#platform';
import { ExplainedDayDto } from '../intake/intake.dto.js';

/** Both halves of what the receipt shows. */
export class LookUpCaseDto {
  @Text({ max: 100, example: 'H99.21.05.01-260825-0001' }) code!: string;
  @Text({ max: 40, example: 'K7MX9RTA' }) pin!: string;
}

/** One thing that happened. */
export class ToldEventDto {
  @Moment() at!: string;
  @Text() text!: string;
}

/** What the applicant was asked for. */
export class ToldRequestDto {
  @Texts() items!: string[];
  @Text() reason!: string;
  @Moment() requestedAt!: string;
  @Moment({ nullable: true, description: 'Hạn bổ sung; quá hạn thì hồ sơ dừng giải quyết' }) answerBy!: string | null;
  @Moment({ nullable: true, description: 'Lần cuối người dân gửi giấy tờ bổ sung trực tuyến' }) answeredAt!: string | null;
}

/** What the applicant was asked to pay. */
export class ToldPaymentDto {
  @Text() title!: string;
  @Whole({ max: Number.MAX_SAFE_INTEGER, description: 'Số tiền, đồng' }) amount!: number;
  @Moment() requestedAt!: string;
  @Moment({ nullable: true, description: 'Lần cuối người dân gửi chứng từ trực tuyến' }) answeredAt!: string | null;
}

/** A file of the result; the address is good for an hour. */
export class ToldResultDto {
  @Text() name!: string;
  @Text() mediaType!: string;
  @Whole({ min: 1, description: 'Số byte' }) bytes!: number;
  @Text() url!: string;
}

/** A step that is under way now; several where work goes on side by side. */
export class ToldStageDto {
  @Text() name!: string;
  @Text() unitName!: string;
}

/** How far a case is, without anything about people. */
export class LookedUpCaseDto {
  @Text() code!: string;
  @OneOf(CASE_STATUSES, { name: 'CaseStatus' }) status!: CaseStatus;
  @Text() statusName!: string;
  @Nested(() => ProcedureRef) procedure!: ProcedureRef;
  @Text({ example: 'Phòng Tư pháp đang thực hiện: Thẩm định hồ sơ.' }) stageText!: string;
  @Text({ description: 'Nơi đang giữ hồ sơ; khi nhiều nơi cùng xử lý là nơi nhận trước' }) unitName!: string;
  @ListOf(() => ToldStageDto) openStages!: ToldStageDto[];
  @Moment() submittedAt!: string;
  @Moment({ nullable: true }) receivedAt!: string | null;
  @Moment({ nullable: true }) dueAt!: string | null;
  @OneOf(CASE_STATES, { name: 'CaseState' }) state!: CaseState;
  @Text({ example: 'còn 2 ngày làm việc' }) stateText!: string;
  @ListOf(() => ExplainedDayDto) explanation!: ExplainedDayDto[];
  @Text() whatToDo!: string;
  @ListOf(() => ToldEventDto) history!: ToldEventDto[];
  @Nested(() => ToldRequestDto, { nullable: true }) request!: ToldRequestDto | null;
  @Nested(() => ToldPaymentDto, { nullable: true }) payment!: ToldPaymentDto | null;
  @Moment({ nullable: true, description: 'Hạn nộp lại hồ sơ đã hoàn thiện' }) resubmitBy!: string | null;
  @Flag({ description: 'Có thể nộp lại hồ sơ đã hoàn thiện trên trang này' }) canSupplement!: boolean;
  @Flag({ description: 'Hồ sơ nộp trực tuyến, in lại được' }) isOnline!: boolean;
  @Text({ nullable: true, description: 'Địa chỉ đánh giá, sau khi đã trả kết quả' }) ratingUrl!: string | null;
  @Text({ nullable: true, description: 'Vé để gửi giấy tờ bổ sung hoặc chứng từ nộp tiền trong một giờ; null khi hồ sơ không chờ' }) supplementTicket!: string | null;
  @ListOf(() => ToldResultDto, { description: 'Kết quả điện tử, tải được trong một giờ' }) results!: ToldResultDto[];
}
