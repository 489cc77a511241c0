import { CASE_MEASURE_KEYS } from '#domain';
import { FIGURE_PARTS } from '#persistence';
import { CaseSummary, Flag, ListOf, Moment, Nested, OneOf, PAGE_SIZE, PeriodQuery, Text, UnitRef, Whole } from '#platform';

const PART = 'Tử số hay mẫu số của chỉ tiêu; bỏ trống: tử số';

export class FigurePartQuery extends PeriodQuery {
  @OneOf(FIGURE_PARTS, { optional: true, name: 'FigurePart', description: PART }) part?: (typeof FIGURE_PARTS)[number];
}

export class FigureCasesQuery extends FigurePartQuery {
  @Text({ optional: true, max: 60, description: 'Mã lĩnh vực; bỏ trống: mọi lĩnh vực' }) field?: string;
  @Text({ optional: true, max: 500, description: 'Con trỏ “next” của trang trước' }) after?: string;
  @Whole({ optional: true, min: 1, max: 200, description: `Số dòng một trang, mặc định ${PAGE_SIZE}` }) limit?: number;
}

/** A case that a figure counts, with what made it count. */
export class FigureCaseDto extends CaseSummary {
  @Moment({ description: 'Thời điểm tiếp nhận đủ hồ sơ' }) acceptedAt!: string;
  @Moment({ nullable: true, description: 'Thời điểm có kết quả, từ chối, rút hoặc dừng' }) finishedAt!: string | null;
  @Moment({ description: 'Hạn dùng để tính: ngày hẹn trước khi gia hạn' }) promisedAt!: string;
  @Whole({ description: 'Số phút làm việc trễ so với hạn đó, theo lịch của cơ quan giải quyết; hồ sơ đang giải quyết: tính đến cuối kỳ hoặc lúc xem' }) lateMinutes!: number;
}

export class FigureCasesDto {
  @OneOf(CASE_MEASURE_KEYS, { name: 'CaseMeasureKey' }) key!: string;
  @OneOf(FIGURE_PARTS, { name: 'FigurePart' }) part!: string;
  @Text() name!: string;
  @Text({ description: 'Cách tính, bằng lời' }) formula!: string;
  @Whole({ description: 'Số hồ sơ của danh sách; bằng con số trên bảng chỉ tiêu' }) total!: number;
  @ListOf(() => FigureCaseDto) items!: FigureCaseDto[];
  @Text({ nullable: true }) next!: string | null;
  @Moment({ description: 'Hồ sơ đang giải quyết được xem vào lúc này; các trang sau tính theo trang đầu' }) asOf!: string;
}

export class FigureUnitDto {
  @Nested(() => UnitRef) unit!: UnitRef;
  @Flag({ description: 'Có ít nhất một bước hồ sơ hoàn thành trong kỳ' }) uses!: boolean;
}

export class FigureUnitsDto {
  @Text() name!: string;
  @Text({ description: 'Cách tính, bằng lời' }) formula!: string;
  @Whole() total!: number;
  @ListOf(() => FigureUnitDto, { description: 'Theo mã đơn vị' }) items!: FigureUnitDto[];
}
