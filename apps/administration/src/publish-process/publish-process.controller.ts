import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PROCESS_SCHEMA } from '#domain';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { processIn } from './process-shape.js';
import { PROCESS_BODY, ProcessVersionListDto, PublishedProcessDto, RetireProcessDto, RetiredProcessDto, WholeProcessDto } from './publish-process.dto.js';
import { PublishProcessHandler } from './publish-process.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1')
export class PublishProcessController {
  constructor(private readonly handler: PublishProcessHandler) {}

  /** The format of process definitions as JSON Schema (2020-12). */
  @Staff()
  @Get('process-schema')
  @ApiOperation({ summary: 'JSON Schema của quy trình' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  schema(): object {
    return PROCESS_SCHEMA;
  }

  /** Every published version of every internal process. */
  @Staff('administrator')
  @Get('admin/processes')
  @ApiOperation({ summary: 'Quy trình nội bộ đã công bố, mọi phiên bản' })
  @ApiOkResponse({ type: ProcessVersionListDto })
  async list(): Promise<ProcessVersionListDto> {
    return { items: await this.handler.list(), next: null };
  }

  /**
   * Publishes a version after every check; each fault is named with its place: 400 `invalid-request` where the body is
   * not of the schema, 422 `catalogue-invalid` where the process makes no sense or no unit or post is found for a stage.
   */
  @Staff('administrator')
  @Post('admin/processes')
  @ApiOperation({ summary: 'Công bố quy trình nội bộ' })
  @ApiBody(PROCESS_BODY)
  @ApiCreatedResponse({ type: PublishedProcessDto })
  async publish(@CurrentStaff() admin: Principal, @Body() body: unknown, @Marked() mark: RequestMark): Promise<PublishedProcessDto> {
    return this.handler.publish(admin, processIn(body), mark);
  }

  /** A published version, whole. */
  @Staff('administrator')
  @Get('admin/processes/:code/:version')
  @ApiOperation({ summary: 'Toàn văn một phiên bản quy trình' })
  @ApiOkResponse({ type: WholeProcessDto })
  show(@Param('code') code: string, @Param('version') version: string): Promise<WholeProcessDto> {
    return this.handler.show(code, version);
  }

  /** Ends a version: no case opens with it after its last day, and open ones go on with it. */
  @Staff('administrator')
  @Post('admin/processes/:code/:version/retire')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ngừng mở hồ sơ mới theo một phiên bản quy trình' })
  @ApiOkResponse({ type: RetiredProcessDto })
  retire(@CurrentStaff() admin: Principal, @Param('code') code: string, @Param('version') version: string, @Body() { validTo }: RetireProcessDto, @Marked() mark: RequestMark): Promise<RetiredProcessDto> {
    return this.handler.retire(admin, code, version, validTo, mark);
  }
}
