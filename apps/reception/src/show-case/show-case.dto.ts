import { DELIVERIES, type Delivery } from '#domain';
import { CaseSummary, Flag, ListOf, Moment, Nested, OneOf, Text, Texts, UnitRef, Whole } from '#platform';
import { ExplainedDayDto } from '../intake/intake.dto.js';

export class RevealQuery {
  @OneOf(['true', 'false'], { optional: true, description: 'Hiện dữ liệu cá nhân; việc xem được ghi vào nhật ký' }) reveal?: 'true' | 'false';
}

/** The applicant; identity number and telephone are masked unless they were asked for. */
export class ApplicantView {
  @OneOf(['person', 'organisation']) kind!: 'person' | 'organisation';
  @Text() fullName!: string;
  @Text({ nullable: true, example: '079••••••345' }) identityNumber!: string | null;
  @Text({ nullable: true, example: '1990' }) birthDate!: string | null;
  @OneOf(['male', 'female'], { nullable: true }) gender!: 'male' | 'female' | null;
  @Text({ nullable: true, example: '•••• ••• 678' }) phone!: string | null;
  @Text({ nullable: true }) email!: string | null;
  @Text() address!: string;
}

export class SubmitterView {
  @Text() fullName!: string;
  @Text({ nullable: true }) identityNumber!: string | null;
  @Text({ nullable: true }) phone!: string | null;
  @Text() authority!: string;
}

export class PaperView {
  @Text({ nullable: true }) key!: string | null;
  @Text() name!: string;
  @Whole() originals!: number;
  @Whole() copies!: number;
  @Flag({ description: 'false: giấy tờ bắt buộc chưa có trong hồ sơ nộp trực tuyến' }) received!: boolean;
}

export class FeeView {
  @Text() key!: string;
  @Text() name!: string;
  @Whole({ description: 'Thành tiền, đồng' }) amount!: number;
  @Whole() quantity!: number;
  @Flag() paid!: boolean;
}

export class PauseView {
  @OneOf(['supplement', 'suspension']) cause!: 'supplement' | 'suspension';
  @Text() reason!: string;
  @Text() legalGround!: string;
  @Moment() from!: string;
  @Moment({ nullable: true }) to!: string | null;
}

export class RequestView {
  @Texts() items!: string[];
  @Text() reason!: string;
  @Moment() requestedAt!: string;
}

export class ResultView {
  @Text() documentNumber!: string;
  @Text() title!: string;
  @Text() signedBy!: string;
}

export class StageView {
  @Text() key!: string;
  @Text() name!: string;
  @Nested(() => UnitRef, { nullable: true }) unit!: UnitRef | null;
  @Text() postName!: string;
  @OneOf(['done', 'open', 'ahead']) state!: 'done' | 'open' | 'ahead';
  @Moment({ nullable: true }) openedAt!: string | null;
  @Moment({ nullable: true }) dueAt!: string | null;
  @Moment({ nullable: true }) closedAt!: string | null;
  @Whole({ nullable: true, description: 'Số phút làm việc đã dùng' }) usedMinutes!: number | null;
  @Text({ nullable: true }) by!: string | null;
}

export class MessageView {
  @Text() template!: string;
  @Text({ description: 'Địa chỉ nhận, che bớt' }) recipient!: string;
  @Text() status!: string;
  @Moment() createdAt!: string;
  @Moment({ nullable: true }) sentAt!: string | null;
  @Whole() attempts!: number;
  @Text({ nullable: true }) lastError!: string | null;
}

export class RatingView {
  @Whole({ min: 1, max: 5 }) overall!: number;
  @Moment() ratedAt!: string;
}

/** A case in full. */
export class CaseViewDto extends CaseSummary {
  @Nested(() => ApplicantView) applicant!: ApplicantView;
  @Nested(() => SubmitterView, { nullable: true }) submitter!: SubmitterView | null;
  @Flag({ description: 'Dữ liệu cá nhân đang hiện đầy đủ' }) revealed!: boolean;
  @Text() subject!: string;
  @Text() note!: string;
  @Text({ nullable: true }) variant!: string | null;
  @ListOf(() => PaperView) papers!: PaperView[];
  @ListOf(() => FeeView) fees!: FeeView[];
  @Whole() feeTotal!: number;
  @OneOf(DELIVERIES) delivery!: Delivery;
  @Nested(() => UnitRef) receivingUnit!: UnitRef;
  @Nested(() => UnitRef) resolvingUnit!: UnitRef;
  @Text({ nullable: true, description: 'Cán bộ tiếp nhận' }) receivedBy!: string | null;
  @Moment({ nullable: true }) acceptedAt!: string | null;
  @Moment({ nullable: true, description: 'Ngày hẹn đầu tiên, giữ nguyên dù có hẹn lại' }) originalDueAt!: string | null;
  @Moment({ nullable: true }) finishedAt!: string | null;
  @Moment({ nullable: true }) returnedAt!: string | null;
  @OneOf(['early', 'on-time', 'late'], { nullable: true }) timeliness!: 'early' | 'on-time' | 'late' | null;
  @Text({ nullable: true, example: '3 ngày làm việc' }) limitText!: string | null;
  @Text({ nullable: true, description: 'Căn cứ của thời hạn' }) legalBasis!: string | null;
  @ListOf(() => ExplainedDayDto) explanation!: ExplainedDayDto[];
  @ListOf(() => PauseView) pauses!: PauseView[];
  @Nested(() => RequestView, { nullable: true }) request!: RequestView | null;
  @Nested(() => ResultView, { nullable: true }) result!: ResultView | null;
  @ListOf(() => StageView) stages!: StageView[];
  @ListOf(() => MessageView) messages!: MessageView[];
  @Nested(() => RatingView, { nullable: true }) rating!: RatingView | null;
  @Whole() extensions!: number;
  @Whole() supplements!: number;
}
