import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { INDICATOR_SET_SCHEMA } from '#domain';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { indicatorSetIn } from './indicator-set-shape.js';
import { INDICATOR_SET_BODY, IndicatorSetVersionDto, IndicatorSetVersionListDto, WholeIndicatorSetDto } from './publish-indicators.dto.js';
import { PublishIndicatorsHandler } from './publish-indicators.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin')
export class PublishIndicatorsController {
  constructor(private readonly handler: PublishIndicatorsHandler) {}

  /** The format of indicator sets as JSON Schema (2020-12). */
  @Staff('administrator')
  @Get('indicator-set-schema')
  @ApiOperation({ summary: 'JSON Schema của bộ chỉ tiêu, bộ chỉ số' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  schema(): object {
    return INDICATOR_SET_SCHEMA;
  }

  /** Every published version of every indicator set. */
  @Staff('administrator')
  @Get('indicator-sets')
  @ApiOperation({ summary: 'Bộ chỉ tiêu, bộ chỉ số đã công bố, mọi phiên bản' })
  @ApiOkResponse({ type: IndicatorSetVersionListDto })
  async list(): Promise<IndicatorSetVersionListDto> {
    return { items: await this.handler.list(), next: null };
  }

  /** A published version, whole. */
  @Staff('administrator')
  @Get('indicator-sets/:code/:version')
  @ApiOperation({ summary: 'Toàn văn một phiên bản bộ chỉ tiêu, bộ chỉ số' })
  @ApiOkResponse({ type: WholeIndicatorSetDto })
  show(@Param('code') code: string, @Param('version') version: string): Promise<WholeIndicatorSetDto> {
    return this.handler.show(code, version);
  }

  /**
   * Publishes a whole new set, or a further version of one, which begins today at the earliest so that periods that are
   * over keep their targets. 400 `invalid-request` where the body is not of the schema, 422 `catalogue-invalid` where it
   * makes no sense, each fault with its place; 409 `already-exists` where the version is there with other content.
   */
  @Staff('administrator')
  @Post('indicator-sets')
  @ApiOperation({ summary: 'Công bố bộ chỉ tiêu, bộ chỉ số' })
  @ApiBody(INDICATOR_SET_BODY)
  @ApiCreatedResponse({ type: IndicatorSetVersionDto })
  async publish(@CurrentStaff() admin: Principal, @Body() body: unknown, @Marked() mark: RequestMark): Promise<IndicatorSetVersionDto> {
    return this.handler.publish(admin, indicatorSetIn(body), mark);
  }
}
