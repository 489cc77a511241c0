import { type AuthorityLevel, type UnitKind } from '#domain';
import { Figure, ListOf, Nested, OneOf, UnitRef, Whole } from '#platform';
import { IndicatorTargetDto } from '../evaluate-set/evaluate-set.dto.js';
import { FigureQuery } from '../figure-query.js';
import { IntervalDto, LEVELS, ScorecardPeriodDto } from '../show-scorecard/show-scorecard.dto.js';
import { MeasureRefDto } from '../show-trend/show-trend.dto.js';

const KINDS = ['authority', 'department', 'counter'] as const;

/** Which units are set side by side. */
export class ComparisonQuery extends FigureQuery {
  @OneOf(KINDS, { optional: true, name: 'UnitKind', description: 'Loại đơn vị; bỏ trống: cơ quan trực thuộc, nơi không có cơ quan trực thuộc thì mọi đơn vị trực thuộc' }) kind?: UnitKind;
  @OneOf(LEVELS, { optional: true, name: 'AuthorityLevel', description: 'Mọi đơn vị cấp này trong phạm vi, không chỉ đơn vị trực thuộc' }) level?: AuthorityLevel;
}

/** A unit with its share. */
export class ComparedUnitDto {
  @Nested(() => UnitRef) unit!: UnitRef;
  @Whole() numerator!: number;
  @Whole() denominator!: number;
  @Figure({ nullable: true }) share!: number | null;
  @Nested(() => IntervalDto, { nullable: true }) interval!: IntervalDto | null;
  @Nested(() => IndicatorTargetDto, { nullable: true, description: 'Chỉ tiêu của cấp mà đơn vị thuộc về' }) target!: IndicatorTargetDto | null;
}

export class RankedUnitDto extends ComparedUnitDto {
  @Whole({ min: 1, description: 'Bằng nhau thì cùng hạng, hạng sau bỏ cách: 1, 1, 3' }) rank!: number;
}

export class ComparisonDto {
  @Nested(() => MeasureRefDto) figure!: MeasureRefDto;
  @Nested(() => ScorecardPeriodDto) period!: ScorecardPeriodDto;
  @Nested(() => UnitRef, { nullable: true }) unit!: UnitRef | null;
  @Whole({ description: 'Từ bao nhiêu hồ sơ, phiếu thì được xếp hạng' }) enough!: number;
  @ListOf(() => RankedUnitDto, { description: 'Tốt nhất trước' }) ranked!: RankedUnitDto[];
  @ListOf(() => ComparedUnitDto, { description: 'Quá ít để xếp hạng' }) notEnough!: ComparedUnitDto[];
  @ListOf(() => ComparedUnitDto, { description: 'Không có dữ liệu trong kỳ' }) noData!: ComparedUnitDto[];
}
