import { Day, Flag, ListOf, Moment, Nested, OneOf, Text, UnitRef, Whole } from '#platform';

export class RollupChecksQuery {
  @Whole({ optional: true, min: 1, max: 200, description: 'Số lần đối soát gần nhất, mặc định 30' }) limit?: number;
}

/** By how much a number differed. */
export class RollupMeasureDto {
  @Text({ example: 'solvedLate' }) measure!: string;
  @Whole({ min: -2_000_000_000, description: 'Số đếm lại trừ số đang giữ' }) by!: number;
}

/** A row that was not what the recount says. */
export class RollupDifferenceDto {
  @Day() day!: string;
  @OneOf(['day', 'month', 'stock'], { name: 'RollupDifferenceKind', description: 'Số trong ngày, số trong tháng (ghi ở ngày đầu tháng), hay số tồn cuối ngày' }) kind!: string;
  @Nested(() => UnitRef) receivingUnit!: UnitRef;
  @Nested(() => UnitRef) resolvingAuthority!: UnitRef;
  @Text() field!: string;
  @ListOf(() => RollupMeasureDto) by!: RollupMeasureDto[];
}

/** A recount of the days from `from` on and before `to`. */
export class RollupCheckDto {
  @Nested(() => UnitRef) province!: UnitRef;
  @Day({ description: 'Ngày đầu, được tính' }) from!: string;
  @Day({ description: 'Ngày cuối, không được tính' }) to!: string;
  @Moment() checkedAt!: string;
  @Flag({ description: 'Số tổng hợp khớp với số đếm lại từ hồ sơ' }) agrees!: boolean;
  @Whole({ description: 'Số dòng không khớp, đều đã được sửa' }) differences!: number;
  @ListOf(() => RollupDifferenceDto, { description: 'Một số dòng đầu, thuộc phạm vi của người xem' }) examples!: RollupDifferenceDto[];
}

export class RollupChecksDto {
  @ListOf(() => RollupCheckDto, { description: 'Mới nhất trước' }) items!: RollupCheckDto[];
}
