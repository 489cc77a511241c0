import { ApiProperty } from '@nestjs/swagger';
import { Day, Id, ListOf, Moment, PageQuery, Text } from '#platform';

/** Which lines of the trail are wanted. */
export class AuditQuery extends PageQuery {
  @Text({ optional: true, max: 50, description: 'Đầu tên thao tác, ví dụ case.' }) action?: string;
  @Text({ optional: true, max: 60 }) caseCode?: string;
  @Id({ optional: true, description: 'Người thực hiện' }) staffId?: string;
  @Day({ optional: true, description: 'Từ ngày' }) from?: string;
  @Day({ optional: true, description: 'Đến hết ngày' }) to?: string;
}

export class AuditLineDto {
  @Text() id!: string;
  @Moment() at!: string;
  @Text() actorName!: string;
  @Text({ example: 'case.advance' }) action!: string;
  @Text({ description: 'Thao tác bằng lời', example: 'Hoàn thành, chuyển bước tiếp theo' }) actionName!: string;
  @Text({ nullable: true }) caseCode!: string | null;
  @Text({ nullable: true }) unitCode!: string | null;
  @Text({ nullable: true }) ip!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) data!: Record<string, unknown>;
}

export class AuditListDto {
  @ListOf(() => AuditLineDto) items!: AuditLineDto[];
  @Text({ nullable: true }) next!: string | null;
}
