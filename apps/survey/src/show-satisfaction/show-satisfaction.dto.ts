import { RATING_GROUPS } from '#persistence';
import { VERDICTS } from '#domain';
import { Day, Figure, ListOf, Nested, OneOf, PeriodQuery, Text, UnitRef, Whole } from '#platform';

export class SatisfactionQuery extends PeriodQuery {
  @OneOf(RATING_GROUPS, { optional: true, description: 'Nhóm theo; bỏ trống: theo đơn vị tiếp nhận. source: đường dẫn, mã QR, thiết bị tại quầy, ki-ốt; month: theo tháng' }) by?: (typeof RATING_GROUPS)[number];
}

/** A share of satisfied answers with everything that says how far to trust it. */
export class PlainShareDto {
  @Whole({ description: 'Số phiếu được tính' }) count!: number;
  @Whole({ description: 'Số phiếu “Hài lòng” và “Rất hài lòng”' }) satisfied!: number;
  @Figure({ nullable: true, description: 'satisfied / count; null khi không có phiếu' }) share!: number | null;
  @Figure({ nullable: true, description: 'Cận dưới của khoảng tin cậy Wilson 95 %' }) low!: number | null;
  @Figure({ nullable: true, description: 'Cận trên của khoảng tin cậy Wilson 95 %' }) high!: number | null;
  @OneOf(VERDICTS, { name: 'Verdict', description: 'So với chỉ tiêu: đạt, chưa đạt, chưa đủ phiếu (dưới 30 phiếu và khoảng tin cậy còn chứa chỉ tiêu)' }) verdict!: string;
}

/** The share of all ratings, also of those that were set aside. */
export class WithAllDto {
  @Whole() count!: number;
  @Whole() satisfied!: number;
  @Figure({ nullable: true }) share!: number | null;
}

/** A share with how many were asked, and what of it is doubtful. */
export class ShareDto extends PlainShareDto {
  @Whole({ description: 'Số lời mời gửi trong kỳ' }) invited!: number;
  @Figure({ nullable: true, description: 'Phần lời mời gửi trong kỳ đã được trả lời; null khi không có lời mời hoặc không chia được theo nhóm này' }) responseRate!: number | null;
  @Whole({ description: 'Số phiếu có cờ nghi vấn' }) flagged!: number;
  @Whole({ description: 'Số phiếu cấp trên đã quyết định không tính' }) setAside!: number;
  @Nested(() => WithAllDto, { description: 'Kể cả phiếu không được tính' }) withAll!: WithAllDto;
}

/** The share of one case, officer, unit, procedure, way or month. */
export class GroupShareDto extends ShareDto {
  @Text({ nullable: true, description: 'Mã hồ sơ, cán bộ, đơn vị, thủ tục, hình thức hoặc tháng (2026-08); null khi không rõ hoặc gộp lại' }) key!: string | null;
  @Text() name!: string;
}

/** The share of one criterion (tiêu chí). */
export class CriterionShareDto extends PlainShareDto {
  @Text() key!: string;
  @Text({ max: 2000 }) name!: string;
}

/** How often a reason was named. */
export class ReasonShareDto {
  @Text() key!: string;
  @Text() name!: string;
  @Whole({ description: 'Số phiếu nêu lý do này' }) count!: number;
  @Figure({ description: 'Phần trong các phiếu có nêu lý do' }) share!: number;
}

export class SatisfactionPeriodDto {
  @Day({ description: 'Ngày đầu kỳ, được tính' }) from!: string;
  @Day({ description: 'Ngày kết thúc kỳ, không được tính' }) to!: string;
  @Text() text!: string;
}

/** How often each of the five answers was given. */
export class AnswerCountDto {
  @Whole({ min: 1, max: 5 }) overall!: number;
  @Text({ example: 'Hài lòng' }) name!: string;
  @Whole() count!: number;
}

export class SatisfactionDto {
  @Nested(() => SatisfactionPeriodDto) period!: SatisfactionPeriodDto;
  @Nested(() => UnitRef, { nullable: true, description: 'null: toàn bộ phạm vi của người xem' }) unit!: UnitRef | null;
  @Figure({ example: 0.9 }) target!: number;
  @Nested(() => ShareDto) overall!: ShareDto;
  @ListOf(() => AnswerCountDto, { min: 5, max: 5, description: 'Năm mức, từ 1 đến 5' }) distribution!: AnswerCountDto[];
  @ListOf(() => CriterionShareDto, { description: 'Theo tiêu chí của phiếu' }) criteria!: CriterionShareDto[];
  @ListOf(() => ReasonShareDto, { description: 'Lý do được nêu, nhiều nhất trước' }) reasons!: ReasonShareDto[];
  @ListOf(() => GroupShareDto, { description: 'Xếp theo số phiếu giảm dần; tháng theo thứ tự thời gian' }) groups!: GroupShareDto[];
  @Whole({ description: 'Số nhóm không hiện: danh sách có giới hạn, hoặc cán bộ có quá ít phiếu mà anh/chị không phụ trách trực tiếp' }) groupsLeftOut!: number;
  @Whole({ description: 'Cán bộ có ít phiếu hơn số này được gộp lại với người không trực tiếp phụ trách' }) smallestCell!: number;
}
