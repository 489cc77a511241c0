import { RATING_GROUPS } from '#persistence';
import { VERDICTS } from '#domain';
import { Day, Figure, ListOf, Nested, OneOf, PeriodQuery, Text, UnitRef, Whole } from '#platform';

export class SatisfactionQuery extends PeriodQuery {
  @OneOf(RATING_GROUPS, { optional: true, description: 'Nhóm theo; bỏ trống: theo đơn vị tiếp nhận' }) by?: (typeof RATING_GROUPS)[number];
}

/** A share of satisfied answers with everything that says how far to trust it. */
export class ShareDto {
  @Whole({ description: 'Số phiếu đánh giá trong kỳ' }) count!: number;
  @Whole({ description: 'Số phiếu “Hài lòng” và “Rất hài lòng”' }) satisfied!: number;
  @Figure({ nullable: true, description: 'satisfied / count; null khi không có phiếu' }) share!: number | null;
  @Figure({ nullable: true, description: 'Cận dưới của khoảng tin cậy Wilson 95 %' }) low!: number | null;
  @Figure({ nullable: true, description: 'Cận trên của khoảng tin cậy Wilson 95 %' }) high!: number | null;
  @OneOf(VERDICTS, { name: 'Verdict', description: 'So với chỉ tiêu: đạt, chưa đạt, chưa đủ phiếu (dưới 30 phiếu và khoảng tin cậy còn chứa chỉ tiêu)' }) verdict!: string;
  @Whole({ description: 'Số lời mời gửi trong kỳ' }) invited!: number;
  @Figure({ nullable: true, description: 'Phần lời mời gửi trong kỳ đã được trả lời' }) responseRate!: number | null;
}

/** The share of one case, officer, unit or procedure. */
export class GroupShareDto extends ShareDto {
  @Text({ nullable: true, description: 'Mã hồ sơ, cán bộ, đơn vị hoặc thủ tục; null khi không rõ' }) key!: string | null;
  @Text() name!: string;
}

export class SatisfactionPeriodDto {
  @Day({ description: 'Ngày đầu kỳ, được tính' }) from!: string;
  @Day({ description: 'Ngày kết thúc kỳ, không được tính' }) to!: string;
  @Text() text!: string;
}

export class SatisfactionDto {
  @Nested(() => SatisfactionPeriodDto) period!: SatisfactionPeriodDto;
  @Nested(() => UnitRef, { nullable: true, description: 'null: toàn bộ phạm vi của người xem' }) unit!: UnitRef | null;
  @Figure({ example: 0.9 }) target!: number;
  @Nested(() => ShareDto) overall!: ShareDto;
  @ListOf(() => GroupShareDto, { description: 'Xếp theo số phiếu giảm dần' }) groups!: GroupShareDto[];
  @Whole({ description: 'Số nhóm không hiện vì danh sách có giới hạn' }) groupsLeftOut!: number;
}
