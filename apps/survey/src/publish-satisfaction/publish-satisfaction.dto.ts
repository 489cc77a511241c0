import { Day, Figure, ListOf, Nested, Text, Texts, Whole } from '#platform';
import { PlainShareDto, SatisfactionPeriodDto } from '../show-satisfaction/show-satisfaction.dto.js';

export class PublishedQuery {
  @Day({ optional: true, description: 'Ngày đầu của tháng đầu; bỏ trống: mười hai tháng gần nhất đã kết thúc', example: '2026-01-01' }) from?: string;
  @Day({ optional: true, description: 'Ngày đầu của tháng sau tháng cuối; tháng chưa kết thúc không được công bố', example: '2026-07-01' }) to?: string;
}

/** A share that everybody may know, with how many were asked and how many of them answered. */
export class PublishedShareDto extends PlainShareDto {
  @Whole({ description: 'Số lời mời gửi trong kỳ' }) invited!: number;
  @Figure({ nullable: true, description: 'Phần lời mời đã được trả lời' }) responseRate!: number | null;
}

/** One cell: a unit, or several with few answers put together. */
export class PublishedCellDto extends PublishedShareDto {
  @Text({ description: 'Mã cơ quan; của ô gộp: cơ quan cấp trên gần nhất' }) unitCode!: string;
  @Text() unitName!: string;
  @Texts({ max: 20_000, description: 'Các cơ quan được gộp; trống khi ô là của một cơ quan' }) mergedUnits!: string[];
}

export class PublishedMonthDto {
  @Text({ example: '2026-06' }) month!: string;
  @Nested(() => PublishedShareDto, { nullable: true, description: 'Tổng của các ô; null khi cả tháng chưa đủ phiếu' }) total!: PublishedShareDto | null;
  @ListOf(() => PublishedCellDto, { max: 20_000 }) cells!: PublishedCellDto[];
  @Whole({ description: 'Số phiếu ít nhất của một ô trong tháng này' }) smallestCell!: number;
}

/** A unit over the months in which it is a cell of its own. */
export class PublishedUnitDto extends PublishedShareDto {
  @Text() unitCode!: string;
  @Text() unitName!: string;
  @Whole({ min: 1, description: 'Số tháng có số liệu riêng' }) months!: number;
}

/** What everybody may know. Every number is a sum of whole cells, so that nothing smaller follows from any of them. */
export class PublishedSatisfactionDto {
  @Nested(() => SatisfactionPeriodDto) period!: SatisfactionPeriodDto;
  @Figure({ example: 0.9 }) target!: number;
  @Nested(() => PublishedShareDto, { nullable: true, description: 'Tổng của các tháng; null khi chưa đủ phiếu' }) overall!: PublishedShareDto | null;
  @ListOf(() => PublishedMonthDto, { max: 60, description: 'Theo thứ tự thời gian' }) months!: PublishedMonthDto[];
  @ListOf(() => PublishedUnitDto, { max: 20_000 }) units!: PublishedUnitDto[];
}
