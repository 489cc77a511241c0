import { Day, ListOf, Members, Moment, Nested, Text, UnitRef } from '#platform';

/** Which definition is played, as if an application came to a counter at a moment. */
export class RehearseProcessDto {
  @Members({ description: 'Một quy trình theo JSON Schema tại GET /api/v1/process-schema' }) definition!: Record<string, unknown>;
  @Text({ max: 35, example: 'H99.42.01', description: 'Mã bộ phận một cửa tiếp nhận' }) unitCode!: string;
  @Moment({ description: 'Lúc tiếp nhận' }) receivedAt!: string;
}

export class DayOffDto {
  @Day() date!: string;
  @Text({ min: 0 }) reason!: string;
}

export class RehearsedStepDto {
  @Text() key!: string;
  @Text() name!: string;
  @Nested(() => UnitRef, { nullable: true }) unit!: UnitRef | null;
  @Moment() startsAt!: string;
  @Moment({ nullable: true, description: 'null khi bước không tính thời gian, hoặc chờ một ngày chỉ hồ sơ mới biết' }) dueAt!: string | null;
  @ListOf(() => DayOffDto, { max: 40_000, description: 'Ngày nghỉ trên đường đến hạn của bước' }) daysOff!: DayOffDto[];
}

/** The longest way of a process, everybody taking the whole time. */
export class RehearsalDto {
  @ListOf(() => RehearsedStepDto, { max: 300 }) steps!: RehearsedStepDto[];
  @Moment({ description: 'Lúc ban hành kết quả' }) issuedAt!: string;
  @Moment({ nullable: true, description: 'Hẹn trả theo thời hạn của thủ tục' }) promisedAt!: string | null;
}
