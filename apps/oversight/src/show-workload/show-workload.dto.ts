import { ListOf, Moment, Nested, StaffRef, Text, UnitRef, Whole } from '#platform';

export class WorkloadQuery {
  @Text({ optional: true, max: 60, description: 'Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem', example: 'H99.21' }) unitCode?: string;
}

/** Open stages that lie in a unit. */
export class UnitLoadDto {
  @Nested(() => UnitRef) unit!: UnitRef;
  @Whole({ description: 'Số bước đang mở tại đơn vị' }) open!: number;
  @Whole({ description: 'Trong đó thuộc hồ sơ đã quá hạn' }) overdue!: number;
  @Whole({ description: 'Trong đó thuộc hồ sơ sắp đến hạn' }) soon!: number;
  @Whole({ description: 'Trong đó thuộc hồ sơ đang tạm dừng hoặc chờ bổ sung' }) waiting!: number;
  @Whole({ description: 'Trong đó chưa giao cho ai' }) unassigned!: number;
}

export class OfficerLoadDto {
  @Nested(() => StaffRef) staff!: StaffRef;
  @Nested(() => UnitRef) unit!: UnitRef;
  @Whole() open!: number;
  @Whole() overdue!: number;
  @Whole() soon!: number;
  @Whole({ description: 'Số bước đã hoàn thành tại đơn vị trong 30 ngày qua' }) doneLast30Days!: number;
}

export class WorkloadDto {
  @ListOf(() => UnitLoadDto, { description: 'Xếp theo số quá hạn, rồi số đang mở' }) units!: UnitLoadDto[];
  @ListOf(() => OfficerLoadDto) officers!: OfficerLoadDto[];
  @Moment() asOf!: string;
}
