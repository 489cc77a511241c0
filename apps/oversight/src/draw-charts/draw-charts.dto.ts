import { Day, ListOf, OneOf, Text, Whole } from '#platform';
import { CHART_SIZES, type ChartSize } from '../charts/draw.js';
import { ComparisonQuery } from '../compare-units/compare-units.dto.js';
import { MonthsQuery, TrendQuery } from '../figure-query.js';

const SIZE = { optional: true, name: 'ChartSize', description: 'Bề rộng: wide cho trang, narrow cho điện thoại; bỏ trống: wide' } as const;

export class DrawnTrendQuery extends TrendQuery {
  @OneOf(CHART_SIZES, SIZE) size?: ChartSize;
}

export class DrawnComparisonQuery extends ComparisonQuery {
  @OneOf(CHART_SIZES, SIZE) size?: ChartSize;
}

export class DrawnMonthsQuery extends MonthsQuery {
  @OneOf(CHART_SIZES, SIZE) size?: ChartSize;
}

/** Solved cases of a month: early, on time, late. */
export class TimelinessMonthDto {
  @Day() from!: string;
  @Day({ description: 'Không được tính' }) to!: string;
  @Whole() early!: number;
  @Whole() onTime!: number;
  @Whole() late!: number;
}

export class TimelinessDto {
  @Text({ nullable: true }) unitName!: string | null;
  @ListOf(() => TimelinessMonthDto, { description: 'Tháng cũ trước' }) items!: TimelinessMonthDto[];
}
