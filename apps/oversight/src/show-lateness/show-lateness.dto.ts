import { LATENESS_GROUPS } from '#persistence';
import { Figure, ListOf, Moment, Nested, OneOf, PeriodQuery, Text, UnitRef, Whole } from '#platform';
import { ScorecardPeriodDto } from '../show-scorecard/show-scorecard.dto.js';

export class LatenessQuery extends PeriodQuery {
  @OneOf(LATENESS_GROUPS, {
    optional: true,
    name: 'LatenessGroup',
    description: 'Chia theo đơn vị (mặc định), thủ tục, bước, vị trí, cán bộ (chỉ người phụ trách xem được) hoặc lý do tạm dừng',
  })
  by?: (typeof LATENESS_GROUPS)[number];
  @Text({ optional: true, max: 60, description: 'Chỉ tính một thủ tục', example: '1.001193' }) procedureCode?: string;
}

/** Late minutes of one group. */
export class LatenessPartDto {
  @Text({ description: 'Dùng để mở danh sách hồ sơ; bắt đầu bằng dấu hai chấm khi không thuộc đơn vị, bước, cán bộ… nào' }) key!: string;
  @Text({ example: 'Thẩm định hồ sơ' }) title!: string;
  @Nested(() => UnitRef, { nullable: true }) unit!: UnitRef | null;
  @Whole({ description: 'Số phút làm việc trễ thuộc phần này' }) minutes!: number;
  @Text() minutesText!: string;
  @Figure({ description: 'Phần trăm của tổng, một chữ số lẻ; các phần cộng lại đúng 100' }) percent!: number;
  @Whole({ description: 'Số phút các hồ sơ này được giữ quá thời hạn riêng (hạn của bước, hạn trả lời)' }) overrunMinutes!: number;
  @Whole() cases!: number;
}

/** Whose the late minutes of a period are. The parts add up to `totalMinutes`. */
export class LatenessDto {
  @Nested(() => ScorecardPeriodDto) period!: ScorecardPeriodDto;
  @Nested(() => UnitRef, { nullable: true, description: 'null: toàn bộ phạm vi của người xem' }) unit!: UnitRef | null;
  @OneOf(LATENESS_GROUPS, { name: 'LatenessGroup' }) by!: (typeof LATENESS_GROUPS)[number];
  @Whole({ description: 'Tổng số phút làm việc trễ, theo lịch của cơ quan giải quyết' }) totalMinutes!: number;
  @Text() totalText!: string;
  @Whole({ description: 'Hồ sơ trễ: có kết quả trong kỳ, và đang quá hạn nếu kỳ chưa kết thúc' }) cases!: number;
  @Whole({ description: 'Trong đó đang quá hạn, chưa có kết quả' }) openCases!: number;
  @ListOf(() => LatenessPartDto, { max: 5000, description: 'Nhiều phút trễ nhất trước' }) parts!: LatenessPartDto[];
  @Text({ description: 'Cách chia số phút trễ' }) rule!: string;
  @Moment({ nullable: true, description: 'Hồ sơ đang quá hạn được tính vào lúc này hoặc sau đó; null khi không có' }) asOf!: string | null;
}
