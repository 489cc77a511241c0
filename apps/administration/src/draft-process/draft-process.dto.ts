import { ApiProperty } from '@nestjs/swagger';
import type { ProcessDefinition } from '#domain';
import { Flag, ListOf, Moment, Nested, Text, Whole } from '#platform';
import { FindingDto, PlanDto } from '../publish-process/publish-process.dto.js';

/** A process that is still being written. */
export class ProcessDraftDto {
  @Text() code!: string;
  @Whole() version!: number;
  @Text({ min: 0 }) name!: string;
  @Text({ min: 0 }) procedureCode!: string;
  @Moment() updatedAt!: string;
  @Text() updatedByName!: string;
  @Text({ description: 'Dấu của nội dung; gửi lại trong If-Match khi lưu để không ghi đè lên nội dung mà người khác vừa lưu' }) revision!: string;
}

export class ProcessDraftListDto {
  @ListOf(() => ProcessDraftDto) items!: ProcessDraftDto[];
  @Text({ nullable: true }) next!: string | null;
}

export class WholeProcessDraftDto extends ProcessDraftDto {
  @ApiProperty({ type: 'object', additionalProperties: true }) definition!: ProcessDefinition;
}

export class ProcessDraftQuery {
  @Text({ optional: true, max: 40 }) procedureCode?: string;
}

/** Everything that is wrong with a draft, and what it plans. */
export class CheckedDraftDto {
  @Flag({ description: 'Đủ điều kiện công bố' }) publishable!: boolean;
  @ListOf(() => FindingDto) faults!: FindingDto[];
  @ListOf(() => FindingDto) warnings!: FindingDto[];
  @Nested(() => PlanDto, { nullable: true, description: 'null khi bản nháp chưa đúng cấu trúc' }) plan!: PlanDto | null;
}
