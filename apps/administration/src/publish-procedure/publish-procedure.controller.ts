import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { instanceToPlain } from 'class-transformer';
import type { Procedure } from '#domain';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { DefinitionDto, DefinitionListDto, ProcedureDto } from './publish-procedure.dto.js';
import { PublishProcedureHandler } from './publish-procedure.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin')
export class PublishProcedureController {
  constructor(private readonly handler: PublishProcedureHandler) {}

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
}
