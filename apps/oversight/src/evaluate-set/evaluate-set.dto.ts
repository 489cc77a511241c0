import { INDICATOR_VERDICTS, MEASURE_KEYS, type AuthorityLevel, type IndicatorVerdict } from '#domain';
import { Day, Figure, Flag, ListOf, Moment, Nested, OneOf, Text, UnitRef, Whole } from '#platform';
import { IntervalDto, LEVELS, ScorecardPeriodDto, SetRefDto } from '../show-scorecard/show-scorecard.dto.js';

/** A set that holds in a period, as tabs name it. */
export class SetInForceDto extends SetRefDto {
  @OneOf(['plan', 'index'], { name: 'IndicatorSetKind' }) kind!: string;
  @Text() legalBasis!: string;
  @Text({ nullable: true }) note!: string | null;
  @Day() validFrom!: string;
  @Day({ nullable: true, description: 'Ngày cuối cùng có hiệu lực' }) validTo!: string | null;
}

export class SetsInForceDto {
  @ListOf(() => SetInForceDto, { description: 'Bộ chỉ tiêu kế hoạch đứng trước' }) items!: SetInForceDto[];
}

/** How many entries of units an indicator is owed, has, and has approved. */
export class CoverageDto {
  @Whole() owed!: number;
  @Whole() entered!: number;
  @Whole({ description: 'Chỉ số liệu đã duyệt được tính' }) approved!: number;
}

/** Points of a group or set: sums of the rounded points. */
export class PointSumDto {
  @Figure({ nullable: true, description: 'Tổng điểm của các chỉ số có dữ liệu; null khi chưa chỉ số nào có' }) points!: number | null;
  @Figure({ description: 'Điểm tối đa của các chỉ số có dữ liệu' }) knownMax!: number;
  @Figure({ description: 'Điểm còn có thể đạt: điểm đã có cộng điểm tối đa của các chỉ số chưa có dữ liệu' }) reachable!: number;
  @Figure() maxPoints!: number;
}

export class IndicatorTargetDto {
  @Figure() value!: number;
  @Flag({ description: 'true: phải vượt' }) strict!: boolean;
  @Flag({ description: 'true: mức trần' }) ceiling!: boolean;
  @Text() words!: string;
}

/** An indicator of a set with what it comes to. */
export class EvaluatedIndicatorDto {
  @Text() key!: string;
  @Text() name!: string;
  @OneOf(['share', 'yes-no', 'count', 'number', 'points'], { name: 'IndicatorUnit' }) unit!: string;
  @Text({ description: 'Cách tính, bằng lời' }) formula!: string;
  @Text({ description: 'Căn cứ' }) source!: string;
  @Flag({ description: 'Viết theo hiểu biết chung, chưa đối chiếu với văn bản' }) illustrative!: boolean;
  @OneOf(MEASURE_KEYS, { name: 'MeasureKey', nullable: true, description: 'Phép đo của phần mềm; null: do đơn vị nhập' }) measure!: string | null;
  @Whole({ nullable: true }) numerator!: number | null;
  @Whole({ nullable: true }) denominator!: number | null;
  @Figure({ nullable: true, description: 'Tỷ lệ từ 0 đến 1, hoặc giá trị; null: không có dữ liệu' }) value!: number | null;
  @Nested(() => IntervalDto, { nullable: true }) interval!: IntervalDto | null;
  @Nested(() => IndicatorTargetDto, { nullable: true }) target!: IndicatorTargetDto | null;
  @OneOf(INDICATOR_VERDICTS, { name: 'IndicatorVerdict', nullable: true, description: 'null: không đặt chỉ tiêu' }) verdict!: IndicatorVerdict | null;
  @Figure({ nullable: true }) points!: number | null;
  @Figure({ nullable: true }) maxPoints!: number | null;
  @Nested(() => CoverageDto, { nullable: true, description: 'null: phần mềm tự tính' }) coverage!: CoverageDto | null;
}

export class EvaluatedGroupDto {
  @Text() key!: string;
  @Text() name!: string;
  @Nested(() => PointSumDto, { nullable: true, description: 'null: nhóm không chấm điểm' }) sum!: PointSumDto | null;
  @ListOf(() => EvaluatedIndicatorDto) indicators!: EvaluatedIndicatorDto[];
}

export class EvaluatedSetDto {
  @Nested(() => SetInForceDto) set!: SetInForceDto;
  @Nested(() => ScorecardPeriodDto) period!: ScorecardPeriodDto;
  @Nested(() => UnitRef, { nullable: true }) unit!: UnitRef | null;
  @OneOf(LEVELS, { name: 'AuthorityLevel' }) level!: AuthorityLevel;
  @Nested(() => PointSumDto, { nullable: true }) sum!: PointSumDto | null;
  @ListOf(() => EvaluatedGroupDto) groups!: EvaluatedGroupDto[];
  @Moment() asOf!: string;
}
