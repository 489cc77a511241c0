import type { CaseAction } from '#domain';
import { ListOf, Members, Moment, Nested, OneOf, Text, Whole } from '#platform';

/** Actions that make sense on many cases at once: none that ends a case, and none whose fields are each case's own. */
export const BULK_ACTIONS = ['advance', 'return', 'claim', 'release', 'assign', 'delegate', 'hand-over', 'accept-hand-over', 'refuse-hand-over'] as const satisfies readonly CaseAction[];
export type BulkAction = (typeof BULK_ACTIONS)[number];

/** Most cases of one selection. */
const MOST_ITEMS = 500;

/** A selected case as the person saw it. */
export class BulkItemDto {
  @Text({ max: 100 }) code!: string;
  @Whole({ min: 1, description: 'Phiên bản hồ sơ mà người dùng đang xem' }) version!: number;
  @Whole({ optional: true, min: 1, description: 'Số của bước đang mở được nói đến' }) token?: number;
}

/** One action on many selected cases. */
export class BulkActionDto {
  @OneOf(BULK_ACTIONS, { name: 'BulkAction' }) action!: BulkAction;
  @ListOf(() => BulkItemDto, { min: 1, max: MOST_ITEMS }) items!: BulkItemDto[];
  @Members({ optional: true, description: 'Các trường của thao tác, chung cho mọi hồ sơ, trừ version và token', example: { note: 'Hồ sơ đủ' } }) body: Record<string, unknown> = {};
}

/** Work that has begun. */
export class BulkBegunDto {
  @Text({ description: 'Hỏi tiến độ ở GET /api/v1/bulk-actions/{id}' }) id!: string;
  @Whole({ min: 1 }) total!: number;
}

/** How far the work is. */
export class BulkJobDto {
  @Text() id!: string;
  @OneOf(BULK_ACTIONS, { name: 'BulkAction' }) action!: BulkAction;
  @Text({ description: 'Tên thao tác' }) actionName!: string;
  @Moment() createdAt!: string;
  @Moment({ nullable: true }) finishedAt!: string | null;
  @Whole() total!: number;
  @Whole() done!: number;
  @Whole() refused!: number;
  @Whole() waiting!: number;
}

export class BulkJobList {
  @ListOf(() => BulkJobDto) items!: BulkJobDto[];
  @Text({ nullable: true }) next!: string | null;
}

/** Why a case was refused: the same code and words as if the action had been done on it alone. */
export class BulkProblemDto {
  @Text({ example: 'stale-version' }) code!: string;
  @Text() title!: string;
  @Text({ nullable: true }) detail!: string | null;
}

/** What became of one case. */
export class BulkOutcomeDto {
  @Whole({ min: 1, description: 'Thứ tự trong danh sách đã chọn' }) position!: number;
  @Text() code!: string;
  @OneOf(['waiting', 'done', 'refused'], { name: 'BulkStatus' }) status!: 'waiting' | 'done' | 'refused';
  @Whole({ nullable: true, min: 1, description: 'Phiên bản hồ sơ sau thao tác' }) version!: number | null;
  @Nested(() => BulkProblemDto, { nullable: true }) problem!: BulkProblemDto | null;
}

export class BulkProgressDto extends BulkJobDto {
  @ListOf(() => BulkOutcomeDto) items!: BulkOutcomeDto[];
  @Text({ nullable: true }) next!: string | null;
}
