import { NOBODY } from '#persistence';
import { CaseSummary, Checked, Figure, Flag, ListOf, Moment, Nested, PageQuery, StaffRef, Text, UnitRef, Whole, isId } from '#platform';

export class DueCasesQuery extends PageQuery {
  @Text({ optional: true, max: 60, description: 'Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem', example: 'H99.21' }) unitCode?: string;
  @Text({ optional: true, max: 60, description: 'Mã bước đang xử lý', example: 'appraise' }) stage?: string;
  @Text({ optional: true, max: 60, description: 'Mã đơn vị đang giữ hồ sơ' }) heldBy?: string;
  @Checked('staffOrNobody', (value) => (value === NOBODY || isId(value) ? null : `Phải là mã cán bộ hoặc “${NOBODY}”`), { optional: true, description: `Người đang giữ hồ sơ; “${NOBODY}”: chưa giao cho ai` }) staffId?: string;
  @Text({ optional: true, max: 120, description: 'Mã lĩnh vực' }) field?: string;
}

/** A running case that is late or due soon, with where it lies. */
export class DueCaseDto extends CaseSummary {
  @Whole({ description: 'Số phút làm việc đã quá hạn theo lịch của cơ quan giải quyết; 0 khi chưa quá hạn' }) lateMinutes!: number;
  @Figure({ nullable: true, description: 'Khả năng trễ hạn, từ 0 đến 1; 1 khi đã quá hạn, null khi chưa đủ hồ sơ để dự báo' }) lateChance!: number | null;
  @Nested(() => UnitRef, { nullable: true, description: 'Đơn vị đang giữ hồ sơ' }) unit!: UnitRef | null;
  @Nested(() => StaffRef, { nullable: true }) assignee!: StaffRef | null;
  @Moment({ nullable: true, description: 'Hạn của bước đang xử lý' }) stageDueAt!: string | null;
  @Whole({ nullable: true, description: 'Số phút làm việc bước này đã quá hạn theo lịch của đơn vị đang giữ; 0 khi chưa quá hạn' }) stageLateMinutes!: number | null;
}

export class UnitCountDto {
  @Nested(() => UnitRef) unit!: UnitRef;
  @Whole() count!: number;
}

export class StageCountDto {
  @Text() key!: string;
  @Text() name!: string;
  @Whole() count!: number;
}

/** How many there are in all, by unit and by stage in which they lie. */
export class DueCountsDto {
  @Whole() total!: number;
  @Flag({ description: 'Có nhiều hơn số đã đếm' }) capped!: boolean;
  @Whole({ description: 'Hồ sơ đã quá hạn trước khi tạm dừng, không có trong danh sách' }) lateButStanding!: number;
  @ListOf(() => UnitCountDto) byUnit!: UnitCountDto[];
  @ListOf(() => StageCountDto) byStage!: StageCountDto[];
}

export class DueCasesDto {
  @ListOf(() => DueCaseDto) items!: DueCaseDto[];
  @Text({ nullable: true }) next!: string | null;
  @Nested(() => DueCountsDto) counts!: DueCountsDto;
  @Moment({ description: 'Thời điểm tính; các trang sau tính theo thời điểm của trang đầu' }) asOf!: string;
}
