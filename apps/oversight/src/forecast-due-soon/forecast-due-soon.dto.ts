import { CaseSummary, Day, Figure, Flag, ListOf, Moment, Nested, StaffRef, Text, Texts, UnitRef, Whole } from '#platform';

export class DueSoonForecastQuery {
  @Text({ optional: true, max: 60, description: 'Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem', example: 'H99.21' }) unitCode?: string;
  @Whole({ optional: true, min: 1, max: 20, description: 'Số ngày làm việc tới, mặc định 5' }) horizon?: number;
}

/** An open case that is due within the horizon, with its chance of lateness. */
export class ForecastCaseDto extends CaseSummary {
  @Figure({ description: 'Khả năng trễ hạn, từ 0 đến 1' }) chance!: number;
  @Figure({ description: 'Khả năng trễ giảm được nếu bước đang giữ xong ngay bây giờ, từ 0 đến 1' }) gain!: number;
  @Whole({ min: -2_000_000_000, description: 'Số phút làm việc còn lại đến ngày hẹn trước khi gia hạn' }) leftMinutes!: number;
  @Texts({ description: 'Vì sao' }) reasons!: string[];
  @Flag({ description: 'Nên xử lý trước' }) actFirst!: boolean;
  @Nested(() => UnitRef, { nullable: true, description: 'Đơn vị phải xử lý' }) unit!: UnitRef | null;
  @Nested(() => StaffRef, { nullable: true, description: 'Cán bộ đang giữ; null khi chưa giao' }) assignee!: StaffRef | null;
}

/** Open cases that are due soon, in the order in which to act on them. */
export class DueSoonForecastDto {
  @ListOf(() => ForecastCaseDto, { max: 300 }) items!: ForecastCaseDto[];
  @Whole({ description: 'Hồ sơ đến hạn trong các ngày tới, tối đa 600 hồ sơ gần hạn nhất' }) total!: number;
  @Flag({ description: 'Còn hồ sơ xa hạn hơn chưa xét, hoặc chưa liệt kê' }) capped!: boolean;
  @Figure({ description: 'Số hồ sơ trễ dự kiến nếu cứ như hiện nay' }) expectedLate!: number;
  @Figure({ description: 'Số hồ sơ trễ dự kiến giảm được nếu xử lý ngay những hồ sơ nên xử lý trước' }) expectedSaved!: number;
  @Text({ description: 'Cách xếp thứ tự' }) order!: string;
  @Day({ nullable: true, description: 'Ngày học mô hình; null khi chưa đủ hồ sơ đã kết thúc để dự báo' }) modelDay!: string | null;
  @Whole({ description: 'Số hồ sơ đã kết thúc dùng để học' }) modelCases!: number;
  @Moment() asOf!: string;
}
