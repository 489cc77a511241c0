import { CellValues, Flag, ListOf, Moment, Nested, OneOf, PeriodQuery, Text, Texts, UnitRef, Whole } from '#platform';
import type { AuthorityLevel } from '#domain';
import { GROUPINGS, LEVELS, type Grouping } from '../report-forms/report-form.js';
import { REPORT_NAMES, type ReportName } from '../report-forms/report-forms.js';
import { COLUMN_KINDS, type Cell, type ColumnKind } from '../report-table/report-table.js';

/** Rows that the screen shows at the most; files take more. */
export const SCREEN_ROWS = 2_000;

/** A report's period, units and what it is narrowed to. */
export class ReportQuery extends PeriodQuery {
  @Text({ optional: true, max: 60, description: 'Chỉ một lĩnh vực; bỏ trống: mọi lĩnh vực', example: 'ho-tich' }) field?: string;
  @OneOf(LEVELS, { optional: true, name: 'AuthorityLevel', description: 'Chỉ cơ quan của một cấp' }) level?: AuthorityLevel;
  @OneOf(GROUPINGS, { optional: true, name: 'ReportGrouping', description: 'Nhóm dòng theo; báo cáo nào nhóm được theo gì xem ở danh mục báo cáo' }) by?: Grouping;
}

/** A report as the catalogue of reports names it. */
export class ReportFormDto {
  @OneOf(REPORT_NAMES, { name: 'ReportName' }) report!: ReportName;
  @Text() name!: string;
  @OneOf(['period', 'now'], { name: 'ReportAbout', description: 'period: số liệu của kỳ; now: tại thời điểm xem, không theo kỳ' }) about!: 'period' | 'now';
  @Texts({ description: 'Các cách nhóm dòng, cách thường dùng đứng đầu; rỗng: không chọn được' }) by!: string[];
  @Flag({ description: 'Lọc được theo lĩnh vực' }) byField!: boolean;
  @Flag({ description: 'Có tên người; mỗi lần xem hay tải được ghi nhật ký' }) personal!: boolean;
}

export class ReportFormsDto {
  @ListOf(() => ReportFormDto, { description: 'Các báo cáo mà người xem được đọc' }) items!: ReportFormDto[];
}

export class ReportColumnDto {
  @Text() key!: string;
  @Text() name!: string;
  @Text({ nullable: true, description: 'Tiêu đề chung của các cột liền nhau' }) group!: string | null;
  @OneOf(COLUMN_KINDS, { name: 'ReportColumnKind', description: 'share: phần từ 0 đến 1; money: đồng, số nguyên; date: NNNN-TT-NN; moment: ISO 8601' }) kind!: ColumnKind;
}

export class ReportRowDto {
  @CellValues({ description: 'Giá trị theo thứ tự cột' }) cells!: Cell[];
}

export class ReportSectionDto {
  @Text({ nullable: true, description: 'Tên phần; null khi báo cáo không chia phần' }) name!: string | null;
  @ListOf(() => ReportRowDto, { max: SCREEN_ROWS }) rows!: ReportRowDto[];
}

export class ReportPeriodDto {
  @Text({ example: '2026-07-01' }) from!: string;
  @Text({ example: '2026-10-01', description: 'Không được tính vào kỳ' }) to!: string;
}

/** A report for the screen: the very rows that the files carry. */
export class ReportDto {
  @OneOf(REPORT_NAMES, { name: 'ReportName' }) report!: ReportName;
  @Text() title!: string;
  @Text({ nullable: true, example: 'II.06a/VPCP/KSTT' }) number!: string | null;
  @Text() about!: string;
  @Nested(() => ReportPeriodDto) period!: ReportPeriodDto;
  @Nested(() => UnitRef, { nullable: true }) unit!: UnitRef | null;
  @ListOf(() => ReportColumnDto) columns!: ReportColumnDto[];
  @ListOf(() => ReportSectionDto) sections!: ReportSectionDto[];
  @Nested(() => ReportRowDto, { nullable: true }) total!: ReportRowDto | null;
  @Texts() notes!: string[];
  @Whole() rowCount!: number;
  @Moment() asOf!: string;
}
