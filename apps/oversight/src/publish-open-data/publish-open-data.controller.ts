import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { OPEN_DATA_SCHEMA, type OpenMonth } from '#domain';
import { Public } from '#platform';
import { OpenDataDto } from './publish-open-data.dto.js';
import { PublishOpenDataHandler } from './publish-open-data.handler.js';

const SHARED = 'public, max-age=600';
const MONTH = { name: 'month', example: '2026-08', schema: { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' } } as const;

/** Open data: monthly sums without personal data, from which anybody can work out the public scorecard. */
@ApiTags('Số liệu mở')
@Controller('api/v1/public/open-data')
export class PublishOpenDataController {
  constructor(private readonly handler: PublishOpenDataHandler) {}

  /** The months that there are, the latest first, and what the columns mean. */
  @Public()
  @Get()
  @Header('cache-control', SHARED)
  @Header('access-control-allow-origin', '*')
  @ApiOperation({ summary: 'Danh mục số liệu mở' })
  @ApiOkResponse({ type: OpenDataDto })
  index(): Promise<OpenDataDto> {
    return this.handler.index();
  }

  /** JSON Schema of a month as JSON. */
  @Public()
  @Get('schema.json')
  @Header('cache-control', SHARED)
  @Header('access-control-allow-origin', '*')
  @ApiOperation({ summary: 'Lược đồ JSON của một tháng' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  schema(): typeof OPEN_DATA_SCHEMA {
    return OPEN_DATA_SCHEMA;
  }

  /** A month that has ended, as CSV by RFC 4180 in UTF-8. 404 for every other month. */
  @Public()
  @Get(':month.csv')
  @Header('cache-control', SHARED)
  @Header('access-control-allow-origin', '*')
  @ApiOperation({ summary: 'Số liệu mở một tháng, dạng CSV' })
  @ApiParam(MONTH)
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(@Param('month') month: string): Promise<StreamableFile> {
    const file = await this.handler.csv(month);
    return new StreamableFile(file, { type: 'text/csv; charset=utf-8; header=present', disposition: `attachment; filename="so-lieu-mo-${month}.csv"`, length: file.length });
  }

  /** A month that has ended, as JSON by the schema. 404 for every other month. */
  @Public()
  @Get(':month.json')
  @Header('cache-control', SHARED)
  @Header('access-control-allow-origin', '*')
  @ApiOperation({ summary: 'Số liệu mở một tháng, dạng JSON' })
  @ApiParam(MONTH)
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  json(@Param('month') month: string): Promise<OpenMonth> {
    return this.handler.month(month);
  }
}
