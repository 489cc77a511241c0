import { Flag, ListOf, Members, Nested, OneOf, Text, Texts, Whole } from '#platform';

export class TryDraftDto {
  @Whole({ min: 1, max: 1000, description: 'Số hồ sơ kết thúc gần đây nhất được chạy thử' }) last!: number;
  @Members({ optional: true, description: 'Nội dung chưa lưu để chạy thử, theo JSON Schema tại GET /api/v1/process-schema; bỏ trống thì chạy bản nháp đã lưu' }) definition?: Record<string, unknown>;
}

export class StuckDto {
  @Text() stage!: string;
  @Text() name!: string;
  @Text({ description: 'Vì sao hồ sơ không đi tiếp được' }) why!: string;
}

export const TRIAL_OUTCOMES = ['on-time', 'late', 'stuck', 'not-comparable'] as const;

/** What would have become of one case on the draft. Minutes are working minutes, pauses left out. */
export class TriedCaseDto {
  @Text() code!: string;
  @OneOf(TRIAL_OUTCOMES, { name: 'TrialOutcome' }) outcome!: (typeof TRIAL_OUTCOMES)[number];
  @Flag({ nullable: true }) lateInReality!: boolean | null;
  @Whole({ nullable: true }) realMinutes!: number | null;
  @Whole({ nullable: true }) minutes!: number | null;
  @Whole({ nullable: true, min: -2_000_000_000, description: 'Dài hơn thực tế bao nhiêu phút làm việc; âm là nhanh hơn' }) differenceMinutes!: number | null;
  @Texts({ max: 1000, description: 'Mã các bước có thêm so với thực tế' }) added!: string[];
  @Texts({ max: 1000, description: 'Mã các bước không còn' }) dropped!: string[];
  @Flag({ description: 'Các bước chung đi theo thứ tự khác' }) reordered!: boolean;
  @Nested(() => StuckDto, { nullable: true }) stuck!: StuckDto | null;
  @Texts({ max: 1000, description: 'Những gì phải giả định vì hồ sơ không ghi' }) assumed!: string[];
}

export class TrialDto {
  @Whole() cases!: number;
  @Whole({ description: 'Số hồ sơ so sánh được: không tính hồ sơ đã rút, đã dừng' }) comparable!: number;
  @Whole() late!: number;
  @Whole({ description: 'Số hồ sơ đã trễ hạn trong thực tế' }) lateInReality!: number;
  @Whole() stuck!: number;
  @Whole({ description: 'Số hồ sơ đi theo các bước khác hoặc thứ tự khác' }) different!: number;
  @ListOf(() => TriedCaseDto, { max: 1000 }) items!: TriedCaseDto[];
}
