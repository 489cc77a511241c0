import { Figure, Flag, ListOf, Moment, Nested, OneOf, StaffRef, Text, UnitRef, Whole } from '#platform';

const ENTRY_KINDS = ['stage', 'hand-over', 'machine', 'pause', 'nobody'] as const;

/** Who had the case for how long. */
export class LedgerEntryDto {
  @OneOf(ENTRY_KINDS, { name: 'LedgerKind' }) kind!: (typeof ENTRY_KINDS)[number];
  @Text({ example: 'Thẩm định hồ sơ' }) title!: string;
  @Whole({ nullable: true, min: 1 }) token!: number | null;
  @Text({ nullable: true, description: 'Mã bước' }) stage!: string | null;
  @Nested(() => UnitRef, { nullable: true }) unit!: UnitRef | null;
  @Text({ nullable: true }) postName!: string | null;
  @Nested(() => StaffRef, { nullable: true }) assignee!: StaffRef | null;
  @Whole({ description: 'Số phút làm việc theo lịch của cơ quan giải quyết' }) minutes!: number;
  @Text({ example: '2 giờ 30 phút' }) minutesText!: string;
  @Figure({ description: 'Phần trăm của tổng thời gian, một chữ số lẻ' }) percent!: number;
}

/** A stage's own clock: what it used on the calendar of its unit, without pauses. */
export class StageClockDto {
  @Whole({ min: 1 }) token!: number;
  @Text() key!: string;
  @Text() name!: string;
  @Nested(() => UnitRef) unit!: UnitRef;
  @Text() postName!: string;
  @Text({ nullable: true }) by!: string | null;
  @Moment() openedAt!: string;
  @Moment({ nullable: true }) closedAt!: string | null;
  @Whole({ nullable: true, description: 'Số phút làm việc đã dùng; null khi không tính thời gian' }) usedMinutes!: number | null;
  @Text({ nullable: true, example: '8 giờ làm việc' }) limitText!: string | null;
  @Whole({ nullable: true, description: 'Thời hạn tính bằng phút; chỉ có với thời hạn tính bằng giờ' }) limitMinutes!: number | null;
  @Moment({ nullable: true }) dueAt!: string | null;
  @OneOf(['early', 'on-time', 'late'], { nullable: true, description: 'null khi bước còn mở hoặc không có hạn' }) timeliness!: 'early' | 'on-time' | 'late' | null;
}

/** Whose late minutes they are: a holder with the time beyond a limit of their own, and their share of the lateness. */
export class LatePartDto {
  @OneOf(ENTRY_KINDS, { name: 'LedgerKind' }) kind!: (typeof ENTRY_KINDS)[number];
  @Text({ example: 'Thẩm định hồ sơ' }) title!: string;
  @Whole({ nullable: true, min: 1 }) token!: number | null;
  @Text({ nullable: true, description: 'Mã bước' }) stage!: string | null;
  @Nested(() => UnitRef, { nullable: true }) unit!: UnitRef | null;
  @Text({ nullable: true }) postName!: string | null;
  @Nested(() => StaffRef, { nullable: true }) assignee!: StaffRef | null;
  @Whole({ description: 'Số phút giữ hồ sơ quá thời hạn riêng' }) overrunMinutes!: number;
  @Text() overrunText!: string;
  @Whole({ description: 'Số phút trễ thuộc phần này' }) minutes!: number;
  @Text() minutesText!: string;
}

/** By how much the case is late, and whose that is: the parts add up to `totalMinutes`. */
export class CaseLatenessDto {
  @Moment({ description: 'Ngày hẹn trước khi gia hạn, đã dời theo thời gian tạm dừng hợp lệ' }) promisedAt!: string;
  @Moment({ description: 'Tính đến lúc này: khi có kết quả, khi tạm dừng, hoặc bây giờ' }) until!: string;
  @Flag({ description: 'Đã có kết quả, số liệu không đổi nữa' }) ended!: boolean;
  @Whole() totalMinutes!: number;
  @Text() totalText!: string;
  @ListOf(() => LatePartDto, { max: 1000 }) parts!: LatePartDto[];
  @Text({ description: 'Cách chia số phút trễ' }) rule!: string;
}

export class LedgerDto {
  @Whole({ description: 'Số phút làm việc từ khi tiếp nhận đến khi có kết quả, hoặc đến lúc này; bằng tổng các dòng' }) elapsedMinutes!: number;
  @Text() elapsedText!: string;
  @ListOf(() => LedgerEntryDto, { max: 1000 }) entries!: LedgerEntryDto[];
  @ListOf(() => StageClockDto, { max: 1000 }) stages!: StageClockDto[];
  @Nested(() => CaseLatenessDto, { nullable: true, description: 'null khi hồ sơ không trễ' }) late!: CaseLatenessDto | null;
}
