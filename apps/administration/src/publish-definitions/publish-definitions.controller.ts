import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { instanceToPlain } from 'class-transformer';
import type { Procedure, ProcessDefinition } from '#domain';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { DefinitionDto, DefinitionListDto, ProcedureDto, ProcessDto } from './publish-definitions.dto.js';
import { PublishDefinitionsHandler } from './publish-definitions.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin')
export class PublishDefinitionsController {
  constructor(private readonly handler: PublishDefinitionsHandler) {}

  /** Every published version of every procedure. */
  @Staff('administrator')
  @Get('procedures')
  @ApiOperation({ summary: 'Thủ tục đã công bố, mọi phiên bản' })
  @ApiOkResponse({ type: DefinitionListDto })
  async procedures(): Promise<DefinitionListDto> {
    return { items: await this.handler.procedures(), next: null };
  }

  /** Publishes a version; the same version with other content is refused. */
  @Staff('administrator')
  @Post('procedures')
  @ApiOperation({ summary: 'Công bố thủ tục' })
  @ApiCreatedResponse({ type: DefinitionDto })
  publishProcedure(@CurrentStaff() admin: Principal, @Body() body: ProcedureDto, @Marked() mark: RequestMark): Promise<DefinitionDto> {
    return this.handler.publishProcedure(admin, instanceToPlain(body) as Procedure, mark);
  }

  /** Every published version of every internal process. */
  @Staff('administrator')
  @Get('processes')
  @ApiOperation({ summary: 'Quy trình nội bộ đã công bố, mọi phiên bản' })
  @ApiOkResponse({ type: DefinitionListDto })
  async processes(): Promise<DefinitionListDto> {
    return { items: await this.handler.processes(), next: null };
  }

  /** Publishes a version after every check; each fault is named with its place. */
  @Staff('administrator')
  @Post('processes')
  @ApiOperation({ summary: 'Công bố quy trình nội bộ' })
  @ApiCreatedResponse({ type: DefinitionDto })
  publishProcess(@CurrentStaff() admin: Principal, @Body() body: ProcessDto, @Marked() mark: RequestMark): Promise<DefinitionDto> {
    return this.handler.publishProcess(admin, instanceToPlain(body) as ProcessDefinition, mark);
  }
}
