import { OUTLOOKS } from '#domain';
import { Figure, Moment, Nested, OneOf, Text, UnitRef, Whole } from '#platform';
import { IndicatorTargetDto } from '../evaluate-set/evaluate-set.dto.js';
import { IntervalDto, ScorecardPeriodDto } from '../show-scorecard/show-scorecard.dto.js';
import { MeasureRefDto } from '../show-trend/show-trend.dto.js';

/** Cases still to come, with bounds for chance. */
export class RemainingDto extends IntervalDto {
  @Figure() expected!: number;
}

export class ForecastValuesDto {
  @Nested(() => RemainingDto, { description: 'Số hồ sơ (phiếu) còn phát sinh đến cuối kỳ theo nhịp độ gần đây' }) remaining!: RemainingDto;
  @Figure({ nullable: true, description: 'Tỷ lệ ước đạt cuối kỳ' }) share!: number | null;
  @Nested(() => IntervalDto, { nullable: true }) interval!: IntervalDto | null;
  @Figure({ nullable: true, description: 'Tỷ lệ mà phần còn lại cần đạt để đạt chỉ tiêu; lớn hơn 1: không còn đạt được' }) needed!: number | null;
  @OneOf(OUTLOOKS, { name: 'Outlook', nullable: true, description: 'certain: chắc chắn đạt; likely: nhiều khả năng; open: chưa rõ; unlikely: khó đạt; out-of-reach: không còn đạt được' }) outlook!: string | null;
}

export class ForecastDto {
  @Nested(() => MeasureRefDto) figure!: MeasureRefDto;
  @Nested(() => ScorecardPeriodDto) period!: ScorecardPeriodDto;
  @Nested(() => UnitRef, { nullable: true }) unit!: UnitRef | null;
  @Whole({ nullable: true, description: 'Từ đầu kỳ đến nay' }) numerator!: number | null;
  @Whole({ nullable: true }) denominator!: number | null;
  @Nested(() => IndicatorTargetDto, { nullable: true }) target!: IndicatorTargetDto | null;
  @Nested(() => ForecastValuesDto, { nullable: true, description: 'null: chỉ tiêu đo tại một thời điểm, không dự báo' }) forecast!: ForecastValuesDto | null;
  @Text({ description: 'Dự báo bằng lời' }) text!: string;
  @Moment() asOf!: string;
}
