import { Flag, ListOf, Moment, Nested, OneOf, PageQuery, Text, UnitRef, Whole } from '#platform';

export class DrawnQuery extends PageQuery {
  @OneOf(['open', 'answered'], { optional: true, description: 'Chưa trả lời, hoặc đã trả lời; bỏ trống: tất cả' }) state?: 'open' | 'answered';
}

/** A case that was drawn. */
export class DrawnCaseDto {
  @Text({ example: 'H99.41.01-260825-0001' }) caseCode!: string;
  @Nested(() => UnitRef) unit!: UnitRef;
  @Whole({ min: 1, description: 'Thứ tự được chọn trong đơn vị' }) place!: number;
  @Flag({ description: 'Có thư điện tử để gửi lời mời' }) mailed!: boolean;
  @Whole() reminders!: number;
  @Moment({ nullable: true }) answeredAt!: string | null;
  @OneOf(['web', 'interview'], { nullable: true }) channel!: string | null;
}

export class DrawnListDto {
  @ListOf(() => DrawnCaseDto, { max: 200 }) items!: DrawnCaseDto[];
  @Text({ nullable: true }) next!: string | null;
}
