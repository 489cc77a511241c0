import { LATENESS_GROUPS } from '#persistence';
import { CaseSummary, ListOf, OneOf, Text, Whole } from '#platform';
import { LatenessQuery } from '../show-lateness/show-lateness.dto.js';

export class LatenessCasesQuery extends LatenessQuery {
  @Text({ max: 60, description: 'Mã của phần trong “lateness”' }) key!: string;
  @Text({ optional: true, max: 500, description: 'Con trỏ “next” của trang trước' }) after?: string;
  @Whole({ optional: true, min: 1, max: 200, description: 'Số dòng một trang, mặc định 50' }) limit?: number;
}

/** A late case with the minutes that one part has in it. */
export class LatenessCaseDto extends CaseSummary {
  @Whole({ description: 'Số phút trễ của hồ sơ thuộc phần này' }) partMinutes!: number;
  @Text() partText!: string;
  @Whole({ description: 'Tổng số phút trễ của hồ sơ' }) lateMinutes!: number;
  @Text() lateText!: string;
}

export class LatenessCasesDto {
  @ListOf(() => LatenessCaseDto, { max: 200 }) items!: LatenessCaseDto[];
  @Text({ nullable: true }) next!: string | null;
  @OneOf(LATENESS_GROUPS, { name: 'LatenessGroup' }) by!: (typeof LATENESS_GROUPS)[number];
}
