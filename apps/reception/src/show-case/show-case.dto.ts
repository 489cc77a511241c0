import { DELIVERIES, type Delivery, type Pause } from '#domain';
import type { StageEnding } from '#persistence';
import { CaseSummary, Flag, ListOf, Moment, Nested, OneOf, Text, Texts, UnitRef, Whole } from '#platform';
import { ExplainedDayDto } from '../intake/intake.dto.js';
import { BranchRefView, DataView, ForkView, LinkView, MovedView, OpenStageView, PaymentView, ProcessRef } from './case-flow.dto.js';

const PAUSE_CAUSES = ['supplement', 'payment', 'suspension'] as const satisfies readonly Pause['cause'][];
const STAGE_ENDINGS = ['completed', 'returned', 'cancelled', 'opinion', 'machine', 'ended', 'handed-back'] as const satisfies readonly StageEnding[];
const STAGE_STATES = ['done', 'open', 'ahead', 'cancelled'] as const;

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
  @OneOf(PAUSE_CAUSES) cause!: Pause['cause'];
  @Text() reason!: string;
  @Text() legalGround!: string;
  @Moment() from!: string;
  @Moment({ nullable: true }) to!: string | null;
}

export class RequestView {
  @Texts() items!: string[];
  @Text() reason!: string;
  @Moment() requestedAt!: string;
  @Moment({ nullable: true, description: 'Hạn bổ sung; quá hạn thì hồ sơ dừng giải quyết' }) answerBy!: string | null;
  @Moment({ nullable: true, description: 'Lần cuối người dân gửi giấy tờ bổ sung trực tuyến' }) answeredAt!: string | null;
}

export class ResultView {
  @Text() documentNumber!: string;
  @Text() title!: string;
  @Text() signedBy!: string;
}

export class StageView {
  @Whole({ nullable: true, min: 1, description: 'Số của lần mở bước; null khi bước còn ở phía trước' }) token!: number | null;
  @Text() key!: string;
  @Text() name!: string;
  @Nested(() => UnitRef, { nullable: true }) unit!: UnitRef | null;
  @Text() postName!: string;
  @Nested(() => BranchRefView, { nullable: true }) branch!: BranchRefView | null;
  @OneOf(STAGE_STATES) state!: (typeof STAGE_STATES)[number];
  @OneOf(STAGE_ENDINGS, { nullable: true, description: 'Bước kết thúc thế nào' }) ending!: StageEnding | null;
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

/** That a case was rated. The mark is for those who answer for the service, not for those who gave it. */
export class RatingView {
  @Moment() ratedAt!: string;
}

/** A case in full. */
export class CaseViewDto extends CaseSummary {
  @Nested(() => ApplicantView) applicant!: ApplicantView;
  @Nested(() => SubmitterView, { nullable: true }) submitter!: SubmitterView | null;
  @Flag({ description: 'Dữ liệu cá nhân đang hiện đầy đủ' }) revealed!: boolean;
  @Flag({ description: 'Tôi thêm được bản điện tử của giấy tờ lúc này' }) canAttach!: boolean;
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
  @Moment({ nullable: true, description: 'Hạn nộp lại hồ sơ đã hoàn thiện' }) resubmitBy!: string | null;
  @Nested(() => PaymentView, { nullable: true }) payment!: PaymentView | null;
  @Nested(() => ResultView, { nullable: true }) result!: ResultView | null;
  @Nested(() => ProcessRef) process!: ProcessRef;
  @Nested(() => MovedView, { nullable: true, description: 'Hồ sơ vừa được chuyển từ phiên bản quy trình khác sang, còn hoàn tác được' }) moved!: MovedView | null;
  @ListOf(() => OpenStageView) openStages!: OpenStageView[];
  @ListOf(() => ForkView) forks!: ForkView[];
  @ListOf(() => DataView) data!: DataView[];
  @ListOf(() => LinkView) links!: LinkView[];
  @ListOf(() => StageView) stages!: StageView[];
  @ListOf(() => MessageView) messages!: MessageView[];
  @Nested(() => RatingView, { nullable: true }) rating!: RatingView | null;
  @Whole() extensions!: number;
  @Whole() supplements!: number;
}
