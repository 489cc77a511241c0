import { Day, ListOf, Text, Whole } from '#platform';

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
