import { Day, ListOf, Moment, Nested, Text, Whole } from '#platform';
import { CaseCountsDto, FigureDto, ScorecardPeriodDto } from '../show-scorecard/show-scorecard.dto.js';

/** Whole months that have ended. */
export class PublicPeriodQuery {
  @Day({ optional: true, description: 'Ngày đầu của một tháng, được tính; bỏ trống: đầu năm của ngày cuối kỳ', example: '2026-07-01' }) from?: string;
  @Day({ optional: true, description: 'Ngày đầu của một tháng, KHÔNG được tính; bỏ trống: đầu tháng này', example: '2026-10-01' }) to?: string;
}

/** The figures of the whole authority. Every number can be worked out from the open data of the same months. */
export class PublicScorecardDto {
  @Nested(() => ScorecardPeriodDto) period!: ScorecardPeriodDto;
  @ListOf(() => FigureDto) figures!: FigureDto[];
  @Nested(() => CaseCountsDto) counts!: CaseCountsDto;
  @Text({ description: 'Hồ sơ nào được tính' }) counted!: string;
  @Whole({ description: 'Phiếu đánh giá của tháng có ít hơn số này thì chưa công bố và không nằm trong tỷ lệ hài lòng' }) smallestCell!: number;
  @Moment() asOf!: string;
}
