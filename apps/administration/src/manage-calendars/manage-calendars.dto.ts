import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Day, ListOf, OneOf, Text, Whole } from '#platform';

/** Office hours in minutes of the day, half-open. */
export class SessionDto {
  @Whole({ max: 1439, example: 420 }) from!: number;
  @Whole({ min: 1, max: 1440, example: 690 }) to!: number;
}

/** What a day is, with the decision it comes from. */
export class CalendarDayDto {
  @OneOf(['closed', 'working']) kind!: 'closed' | 'working';
  @ListOf(() => SessionDto, { optional: true, max: 10 }) sessions?: SessionDto[];
  @Whole({ optional: true, min: 1, max: 7, description: 'Làm theo giờ của thứ mấy (1 là thứ Hai)' }) like?: number;
  @Text({ max: 200, example: 'Nghỉ Quốc khánh' }) reason!: string;
  @Text({ max: 200, example: 'CV 9859/VPCP-KGVX' }) decision!: string;
}

export class DatedCalendarDayDto extends CalendarDayDto {
  @Day() date!: string;
}

@ApiExtraModels(SessionDto)
export class CalendarDto {
  @Text() code!: string;
  @Text() name!: string;
  /** Sessions by weekday 1..7; weekdays left out are inherited. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'array', items: { $ref: getSchemaPath(SessionDto) } } }) weekly!: Record<string, readonly SessionDto[]>;
  @ListOf(() => DatedCalendarDayDto, { max: 10_000 }) days!: DatedCalendarDayDto[];
}

export class CalendarListDto {
  @ListOf(() => CalendarDto) items!: CalendarDto[];
  @Text({ nullable: true }) next!: string | null;
}
