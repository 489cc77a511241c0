import { ListOf, Moment, Nested, StaffRef, Text, UnitRef, Whole } from '#platform';

export class HoldersQuery {
  @Text({ optional: true, max: 60, description: 'Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem', example: 'H99.21' }) unitCode?: string;
  @Text({ optional: true, max: 120, description: 'Mã lĩnh vực' }) field?: string;
}

/** Open cases by how they stand. Each number is the length of the list of that name under the same filter. */
export class StandingCountsDto {
  @Whole({ description: 'Quá hạn' }) overdue!: number;
  @Whole({ description: 'Sắp đến hạn' }) soon!: number;
  @Whole({ description: 'Trong hạn' }) within!: number;
  @Whole({ description: 'Tạm dừng, chờ bổ sung' }) standing!: number;
}

export class UnitHoldingDto extends StandingCountsDto {
  @Nested(() => UnitRef) unit!: UnitRef;
}

export class StaffHoldingDto extends StandingCountsDto {
  @Nested(() => StaffRef, { nullable: true, description: 'null: chưa giao cho ai' }) staff!: StaffRef | null;
}

export class StageHoldingDto extends StandingCountsDto {
  @Text() key!: string;
  @Text() name!: string;
}

/** Who holds the open cases. A case that lies with several counts once for each of them, and once in all. */
export class HoldersDto {
  @Nested(() => StandingCountsDto) total!: StandingCountsDto;
  @ListOf(() => UnitHoldingDto, { description: 'Xếp theo số quá hạn' }) units!: UnitHoldingDto[];
  @ListOf(() => StaffHoldingDto) officers!: StaffHoldingDto[];
  @ListOf(() => StageHoldingDto) stages!: StageHoldingDto[];
  @Moment() asOf!: string;
}
