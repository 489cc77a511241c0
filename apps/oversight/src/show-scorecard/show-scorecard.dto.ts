import { FIGURE_KEYS, VERDICTS, type AuthorityLevel, type CaseTallies } from '#domain';
import { Day, Figure, Flag, ListOf, Moment, Nested, OneOf, Text, UnitRef, Whole } from '#platform';

export class ScorecardPeriodDto {
  @Day({ description: 'Ngày đầu kỳ, được tính' }) from!: string;
  @Day({ description: 'Ngày kết thúc kỳ, không được tính' }) to!: string;
  @Text({ example: 'từ ngày 01/07/2026 đến hết ngày 30/09/2026' }) text!: string;
}

/** Bounds of a share at 95 %, from 0 to 1. */
export class IntervalDto {
  @Figure() low!: number;
  @Figure() high!: number;
}

/** Levels of authorities. */
export const LEVELS = ['province', 'district', 'commune'] as const;

/** A published indicator set by its version. */
export class SetRefDto {
  @Text({ example: 'ke-hoach-2026' }) code!: string;
  @Whole({ min: 1 }) version!: number;
  @Text() name!: string;
}

/** A figure (chỉ tiêu) as number, share and verdict, with its definition. */
export class FigureDto {
  @OneOf(FIGURE_KEYS, { name: 'FigureKey' }) key!: string;
  @Text() name!: string;
  @Text({ description: 'Cách tính, bằng lời' }) formula!: string;
  @Text({ description: 'Căn cứ' }) source!: string;
  @Whole() numerator!: number;
  @Whole() denominator!: number;
  @Figure({ nullable: true, description: 'null: không có dữ liệu' }) share!: number | null;
  @Figure({ nullable: true, description: 'Chỉ tiêu; null khi không đặt' }) target!: number | null;
  @Flag({ description: 'true: phải lớn hơn chỉ tiêu; false: đạt từ chỉ tiêu trở lên' }) strict!: boolean;
  @Flag({ description: 'true: chỉ tiêu là mức trần, không được quá' }) ceiling!: boolean;
  @Text({ nullable: true, description: 'Chỉ tiêu bằng lời' }) targetWords!: string | null;
  @Nested(() => IntervalDto, { nullable: true, description: 'Khoảng tin cậy 95 %; null khi đếm đủ mọi hồ sơ' }) interval!: IntervalDto | null;
  @OneOf(VERDICTS, { name: 'Verdict', nullable: true }) verdict!: string | null;
}

/** Numbers of cases: received + carried over = solved + withdrawn + in progress. */
export class CaseCountsDto implements CaseTallies {
  @Whole({ description: 'Tiếp nhận trong kỳ' }) received!: number;
  @Whole() receivedOnline!: number;
  @Whole() receivedCounter!: number;
  @Whole() receivedPost!: number;
  @Whole({ description: 'Từ kỳ trước chuyển sang' }) carriedOver!: number;
  @Whole({ description: 'Đã giải quyết trong kỳ: có kết quả hoặc từ chối; không gồm hồ sơ rút hoặc dừng' }) solved!: number;
  @Whole() solvedEarly!: number;
  @Whole() solvedOnTime!: number;
  @Whole() solvedLate!: number;
  @Whole({ description: 'Trong số quá hạn: kịp ngày hẹn đã gia hạn' }) solvedLateButAsExtended!: number;
  @Whole({ description: 'Đang giải quyết vào cuối kỳ, hoặc lúc xem khi kỳ chưa kết thúc' }) inProgress!: number;
  @Whole() inProgressWithin!: number;
  @Whole() inProgressOverdue!: number;
  @Whole({ description: 'Trong số đã giải quyết: từ chối' }) refused!: number;
  @Whole({ description: 'Hồ sơ người nộp rút, hoặc dừng giải quyết' }) withdrawn!: number;
}

export class ScorecardDto {
  @Nested(() => ScorecardPeriodDto) period!: ScorecardPeriodDto;
  @Nested(() => UnitRef, { nullable: true, description: 'null: toàn bộ phạm vi của người xem' }) unit!: UnitRef | null;
  @OneOf(LEVELS, { name: 'AuthorityLevel', description: 'Cấp mà chỉ tiêu được áp dụng cho đơn vị đang xem' }) level!: AuthorityLevel;
  @Nested(() => SetRefDto, { nullable: true, description: 'Bộ chỉ tiêu kế hoạch có hiệu lực vào ngày cuối kỳ; null khi không có, khi đó không có chỉ tiêu' }) set!: SetRefDto | null;
  @ListOf(() => FigureDto) figures!: FigureDto[];
  @Nested(() => CaseCountsDto) counts!: CaseCountsDto;
  @Text({ description: 'Hồ sơ nào được tính' }) counted!: string;
  @Moment({ description: 'Hồ sơ đang giải quyết được xem vào lúc này' }) asOf!: string;
}
