import { Flag, Id, ListOf, Members, Moment, OneOf, PageQuery, Text, Texts, Whole } from '#platform';
import { ApiProperty } from '@nestjs/swagger';

/** Most cases that one plan names. */
const MOST_NAMED = 1000;

/** From which version of a process to which, and which step of the old one becomes which of the new. */
export class MovePlanDto {
  @Text({ optional: true, max: 64, description: 'Mã băm của phiên bản cũ; thay cho code và fromVersion' }) fromHash?: string;
  @Text({ optional: true, max: 80, description: 'Mã quy trình' }) code?: string;
  @Whole({ optional: true, min: 1 }) fromVersion?: number;
  @Whole({ min: 1 }) toVersion!: number;
  @Members({ description: 'Bước cũ → bước mới; bước không nêu giữ nguyên mã', example: { 'tham-dinh': 'xem-xet' } }) steps!: Record<string, unknown>;
  @Texts({ optional: true, min: 1, max: MOST_NAMED, maxLength: 60, description: 'Chỉ những hồ sơ này; bỏ trống: mọi hồ sơ đang mở theo phiên bản cũ' }) cases?: string[];
}

export class MovedStepDto {
  @Text() from!: string;
  @Text() fromName!: string;
  @Text() to!: string;
  @Text() toName!: string;
}

/** What would happen to a case, or why it cannot move. */
export class DryRunCaseDto {
  @Text() code!: string;
  @Flag() movable!: boolean;
  @Text({ nullable: true }) why!: string | null;
  @ListOf(() => MovedStepDto, { description: 'Các bước đang mở và bước mà chúng trở thành' }) steps!: MovedStepDto[];
}

export class DryRunDto {
  @Text() code!: string;
  @Whole() fromVersion!: number;
  @Whole() toVersion!: number;
  @Whole({ description: 'Số hồ sơ trong phạm vi' }) cases!: number;
  @Whole() movable!: number;
  @ListOf(() => DryRunCaseDto) items!: DryRunCaseDto[];
  @Text({ nullable: true }) next!: string | null;
}

/** A move of open cases, with what became of them in numbers. */
export class ProcessMoveDto {
  @Id() id!: string;
  @Text() procedureCode!: string;
  @Text() code!: string;
  @Whole() fromVersion!: number;
  @Whole() toVersion!: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) steps!: Record<string, string>;
  @Text() createdByName!: string;
  @Moment() createdAt!: string;
  @Moment({ nullable: true }) undoneAt!: string | null;
  @Whole() moved!: number;
  @Whole() refused!: number;
  @Whole() undone!: number;
  @Whole({ description: 'Không hoàn tác được vì hồ sơ đã đi tiếp' }) undoRefused!: number;
}

export class ProcessMoveListDto {
  @ListOf(() => ProcessMoveDto) items!: ProcessMoveDto[];
  @Text({ nullable: true }) next!: string | null;
}

export const MOVE_OUTCOMES = ['moved', 'refused', 'undone', 'undo-refused'] as const;

export class MovedCaseDto {
  @Text() code!: string;
  @OneOf(MOVE_OUTCOMES, { name: 'MoveOutcome' }) outcome!: (typeof MOVE_OUTCOMES)[number];
  @Text({ nullable: true }) reason!: string | null;
}

export class MovedCaseListDto {
  @ListOf(() => MovedCaseDto) items!: MovedCaseDto[];
  @Text({ nullable: true }) next!: string | null;
}

export class MoveQuery extends PageQuery {
  @Text({ optional: true, max: 40 }) procedureCode?: string;
}

export class MovedCaseQuery extends PageQuery {
  @OneOf(MOVE_OUTCOMES, { optional: true, name: 'MoveOutcome' }) outcome?: (typeof MOVE_OUTCOMES)[number];
}
