import { Figure, ListOf, Nested, Text, UnitRef, Whole } from '#platform';
import { ScorecardPeriodDto } from '../show-scorecard/show-scorecard.dto.js';

/** Judged forecasts of a tenth of the scale. */
export class ReliableTenthDto {
  @Whole({ max: 9, description: '0: dưới 10 %; 9: từ 90 %' }) tenth!: number;
  @Whole() count!: number;
  @Figure({ description: 'Khả năng trễ trung bình đã dự báo' }) meanChance!: number;
  @Figure({ description: 'Tỷ lệ trễ thật' }) lateShare!: number;
}

/** How good the forecasts of a period's mornings were, judged by cases that have ended since. */
export class ForecastQualityDto {
  @Nested(() => ScorecardPeriodDto) period!: ScorecardPeriodDto;
  @Nested(() => UnitRef, { nullable: true }) unit!: UnitRef | null;
  @Whole({ description: 'Số dự báo đã có kết quả; mỗi hồ sơ mỗi sáng một dự báo' }) forecasts!: number;
  @Whole({ description: 'Số hồ sơ của các dự báo đó' }) cases!: number;
  @Whole({ description: 'Số hồ sơ đã dự báo mà chưa có kết quả, hoặc đã rút, dừng' }) waitingCases!: number;
  @Figure({ nullable: true, description: 'Sai số Brier: 0 là hoàn hảo, 0,25 là tung đồng xu; null khi chưa có dữ liệu' }) brier!: number | null;
  @Figure({ nullable: true, description: 'Tỷ lệ trễ thật của các dự báo đó' }) baseRate!: number | null;
  @Figure({ nullable: true, description: 'Sai số Brier của người luôn đoán đúng tỷ lệ trễ thật' }) baseBrier!: number | null;
  @Figure({ nullable: true, description: '1 − brier / baseBrier; dưới 0 là kém hơn đoán theo tỷ lệ chung' }) skill!: number | null;
  @ListOf(() => ReliableTenthDto, { max: 10 }) tenths!: ReliableTenthDto[];
  @Text({ description: 'Bằng lời' }) text!: string;
}
