import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, PeriodQuery, Staff, type Principal } from '#platform';
import { ScorecardDto } from './show-scorecard.dto.js';
import { ShowScorecardHandler } from './show-scorecard.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight')
export class ShowScorecardController {
  constructor(private readonly handler: ShowScorecardHandler) {}

  /** The plan's figures for a half-open period (`to` does not count) and a unit with everything below it, each as number and share. */
  @Staff()
  @Get('scorecard')
  @ApiOperation({ summary: 'Bảng chỉ tiêu kế hoạch' })
  @ApiOkResponse({ type: ScorecardDto })
  show(@Query() query: PeriodQuery, @CurrentStaff() staff: Principal): Promise<ScorecardDto> {
    return this.handler.show(query, staff);
  }
}
