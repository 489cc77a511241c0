import { MEASURE_KEYS } from '#domain';
import { Day, Figure, Flag, ListOf, Nested, OneOf, Text, UnitRef, Whole } from '#platform';
import { IndicatorTargetDto } from '../evaluate-set/evaluate-set.dto.js';
import { IntervalDto } from '../show-scorecard/show-scorecard.dto.js';

/** A measure as answers name it. */
export class MeasureRefDto {
  @OneOf(MEASURE_KEYS, { name: 'MeasureKey' }) key!: string;
  @Text() name!: string;
  @Text({ description: 'Cách tính, bằng lời' }) formula!: string;
  @Flag({ description: 'true: đếm trên phiếu trả lời, có khoảng tin cậy' }) sampled!: boolean;
  @OneOf(['high', 'low'], { name: 'BetterEnd', description: 'Cao hay thấp là tốt' }) better!: string;
}

/** One month of a trend. */
export class TrendMonthDto {
  @Day() from!: string;
  @Day({ description: 'Không được tính' }) to!: string;
  @Text({ example: 'tháng 8/2026' }) text!: string;
  @Whole({ nullable: true, description: 'null: chưa đo' }) numerator!: number | null;
  @Whole({ nullable: true }) denominator!: number | null;
  @Figure({ nullable: true, description: 'null: không có dữ liệu' }) share!: number | null;
  @Nested(() => IntervalDto, { nullable: true }) interval!: IntervalDto | null;
  @Nested(() => IndicatorTargetDto, { nullable: true, description: 'Chỉ tiêu có hiệu lực vào ngày cuối tháng' }) target!: IndicatorTargetDto | null;
}

export class TrendDto {
  @Nested(() => MeasureRefDto) figure!: MeasureRefDto;
  @Nested(() => UnitRef, { nullable: true }) unit!: UnitRef | null;
  @ListOf(() => TrendMonthDto, { description: 'Tháng cũ trước; tháng đang diễn ra tính đến lúc xem' }) months!: TrendMonthDto[];
}
