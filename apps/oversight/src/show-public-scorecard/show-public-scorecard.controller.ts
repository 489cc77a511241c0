import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform';
import { PublicPeriodQuery, PublicScorecardDto } from './show-public-scorecard.dto.js';
import { ShowPublicScorecardHandler } from './show-public-scorecard.handler.js';

@ApiTags('Số liệu mở')
@Controller('api/v1/public/scorecard')
export class ShowPublicScorecardController {
  constructor(private readonly handler: ShowPublicScorecardHandler) {}

  /** Figures of the whole authority over whole months that have ended: those that open data add up to. */
  @Public()
  @Get()
  @Header('cache-control', 'public, max-age=600')
  @Header('access-control-allow-origin', '*')
  @ApiOperation({ summary: 'Bảng chỉ tiêu công khai' })
  @ApiOkResponse({ type: PublicScorecardDto })
  show(@Query() query: PublicPeriodQuery): Promise<PublicScorecardDto> {
    return this.handler.show(query);
  }
}
