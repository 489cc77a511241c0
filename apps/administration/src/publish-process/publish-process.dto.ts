import { ApiProperty } from '@nestjs/swagger';
import type { DefinitionFault, ProcessDefinition } from '#domain';
import { Day, Figure, Flag, ListOf, Nested, Text, Texts, Whole } from '#platform';
import { DefinitionDto } from '../publish-procedure/publish-procedure.dto.js';

/** How bodies that carry a whole definition are documented: their schema is the one that `GET /api/v1/process-schema` answers. */
export const PROCESS_BODY = {
  schema: { type: 'object', additionalProperties: true, description: 'Một quy trình theo JSON Schema tại GET /api/v1/process-schema' },
} as const;

export class FindingDto {
  @Text({ example: 'unit-unresolved' }) code!: string;
  @Text({ min: 0, example: 'stages.appraise.unit' }) place!: string;
  @Text() message!: string;
}

/** What a process plans when every stage takes its whole time. */
export class PlanDto {
  @Whole({ description: 'Tổng số phút làm việc trên đường dài nhất' }) plannedMinutes!: number;
  @Figure({ nullable: true, description: 'Số phút làm việc còn dư so với thời hạn ngắn nhất của thủ tục; âm là vượt; null khi không so sánh được' }) slackMinutes!: number | null;
  @Texts({ description: 'Mã các bước trên đường dài nhất' }) longestPath!: string[];
}

export class ProcessVersionDto extends DefinitionDto {
  @Text() procedureCode!: string;
  @Day({ nullable: true, description: 'Ngày cuối cùng còn mở hồ sơ mới theo phiên bản này' }) validTo!: string | null;
  @Flag() active!: boolean;
}

/** A version as the list has it. */
export class ListedProcessDto extends ProcessVersionDto {
  @Whole({ description: 'Số hồ sơ đang giải quyết theo phiên bản này' }) openCases!: number;
}

export class ProcessVersionListDto {
  @ListOf(() => ListedProcessDto) items!: ListedProcessDto[];
  @Text({ nullable: true }) next!: string | null;
}

/** A published version, whole. */
export class WholeProcessDto extends ProcessVersionDto {
  @ApiProperty({ type: 'object', additionalProperties: true }) definition!: ProcessDefinition;
}

export class PublishedProcessDto extends ProcessVersionDto {
  @Nested(() => PlanDto) plan!: PlanDto;
  @ListOf(() => FindingDto, { description: 'Nơi quy trình chưa chạy được, tuy không ngăn việc công bố' }) warnings!: FindingDto[];
}

/** From when on no case opens with a version any more; open ones go on. */
export class RetireProcessDto {
  @Day({ description: 'Ngày cuối cùng còn mở hồ sơ mới' }) validTo!: string;
}

export class RetiredProcessDto extends ProcessVersionDto {
  @ListOf(() => FindingDto) warnings!: FindingDto[];
}

/** A finding as it goes over the wire. */
export function describeFinding({ code, place, message }: DefinitionFault): FindingDto {
  return { code, place, message };
}
