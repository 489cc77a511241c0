import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform';
import { PublishedQuery, PublishedSatisfactionDto } from './publish-satisfaction.dto.js';
import { PublishSatisfactionHandler } from './publish-satisfaction.handler.js';

@ApiTags('Đánh giá')
@Controller('api/v1/public/satisfaction')
export class PublishSatisfactionController {
  constructor(private readonly handler: PublishSatisfactionHandler) {}

  /** Satisfaction by authority and month for everybody: whole months that are over, cells with enough answers, at most five years. */
  @Public()
  @Get()
  @Header('cache-control', 'public, max-age=3600')
  @ApiOperation({ summary: 'Mức độ hài lòng được công bố' })
  @ApiOkResponse({ type: PublishedSatisfactionDto })
  show(@Query() query: PublishedQuery): Promise<PublishedSatisfactionDto> {
    return this.handler.show(query);
  }
}
