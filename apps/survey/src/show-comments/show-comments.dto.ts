import { ListOf, Nested, PeriodQuery, Text, UnitRef, Whole } from '#platform';

export class CommentQuery extends PeriodQuery {
  @Text({ optional: true, max: 500, description: 'Con trỏ “next” của trang trước' }) after?: string;
  @Whole({ optional: true, min: 1, max: 200, description: 'Số dòng một trang, mặc định 50' }) limit?: number;
}

/** What somebody wrote; who, when exactly and about which case is not told. Telephone and identity numbers are masked. */
export class RatingCommentDto {
  @Text({ example: '2026-08' }) month!: string;
  @Nested(() => UnitRef) unit!: UnitRef;
  @Whole({ min: 1, max: 5 }) overall!: number;
  @Text({ max: 4000 }) comment!: string;
}

export class RatingCommentListDto {
  @ListOf(() => RatingCommentDto) items!: RatingCommentDto[];
  @Text({ nullable: true }) next!: string | null;
  @Whole({ description: 'Chỉ hiện lời nhắn của đơn vị có từ ngần này phiếu trong tháng' }) smallestCell!: number;
}
