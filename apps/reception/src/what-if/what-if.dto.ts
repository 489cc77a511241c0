import { Flag, ListOf, Moment, Nested, Text, UnitRef, Whole } from '#platform';
import { ExplainedDayDto } from '../intake/intake.dto.js';

export class WhatIfQuery {
  @Text({ max: 40, description: 'Đến khi nào đồng hồ đứng yên: thời điểm kèm múi giờ, hoặc ngày (từ đầu ngày đó hồ sơ được giải quyết tiếp)', example: '2026-09-15' }) until!: string;
}

/** An open step's due, now and then. */
export class MovedStageDto {
  @Whole({ min: 1 }) token!: number;
  @Text() key!: string;
  @Text() name!: string;
  @Nested(() => UnitRef) unit!: UnitRef;
  @Moment({ nullable: true }) dueBefore!: string | null;
  @Moment({ nullable: true }) dueAt!: string | null;
}

/** When a case would be due if its clock stood still until a moment. */
export class WhatIfDto {
  @Moment() until!: string;
  @Flag({ description: 'Đồng hồ đang đứng yên sẵn; khi không, tính như tạm dừng từ lúc này' }) standing!: boolean;
  @Moment() dueBefore!: string;
  @Moment() dueAt!: string;
  @Whole({ description: 'Số phút làm việc đồng hồ đứng yên' }) pausedMinutes!: number;
  @ListOf(() => ExplainedDayDto, { max: 5000 }) explanation!: ExplainedDayDto[];
  @ListOf(() => MovedStageDto) stages!: MovedStageDto[];
}
