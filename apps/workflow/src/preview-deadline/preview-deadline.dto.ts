import { LIMIT_UNITS, type LimitUnit } from '#domain';
import { Day, Figure, Flag, ListOf, Moment, Nested, OneOf, Text, Whole } from '#platform';

export class PreviewLimitDto {
  @Figure({ optional: true, description: 'Số ngày, tháng nguyên, hoặc số giờ (0,5 được); không cần với same-day' }) value = 1;
  @OneOf(LIMIT_UNITS, { name: 'LimitUnit' }) unit!: LimitUnit;
  @Whole({ optional: true, min: 0, max: 1439, description: 'Phút trong ngày, chỉ với same-day; mặc định 900 (15 giờ)' }) cutOff?: number;
}

export class PreviewDeadlineDto {
  @Moment({ description: 'Thời điểm tiếp nhận đủ hồ sơ', example: '2026-08-25T14:00:00+07:00' }) receivedAt!: string;
  @Nested(() => PreviewLimitDto) limit!: PreviewLimitDto;
  @Text({ optional: true, max: 35, description: 'Đơn vị có lịch làm việc được dùng; bỏ trống là lịch chung' }) unitCode?: string;
}

export class DeadlineDayDto {
  @Day() date!: string;
  @Flag({ description: 'Ngày có tính vào thời hạn không' }) counted!: boolean;
  @Whole({ description: 'Số phút làm việc được tính' }) minutes!: number;
  @Whole() pausedMinutes!: number;
  @Text({ example: 'Ngày làm việc thứ 2' }) reason!: string;
}

export class DeadlineDto {
  @Moment() dueAt!: string;
  @ListOf(() => DeadlineDayDto, { max: 5000 }) explanation!: DeadlineDayDto[];
}
