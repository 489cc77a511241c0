import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { TrendQuery } from '../figure-query.js';
import { TrendDto } from './show-trend.dto.js';
import { ShowTrendHandler } from './show-trend.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight/scorecard')
export class ShowTrendController {
  constructor(private readonly handler: ShowTrendHandler) {}

  /** A measure month by month with the target of each month; the current month as it stands now. */
  @Staff()
  @Get('trend')
  @ApiOperation({ summary: 'Diễn biến một chỉ tiêu theo tháng' })
  @ApiOkResponse({ type: TrendDto })
  show(@Query() query: TrendQuery, @CurrentStaff() staff: Principal): Promise<TrendDto> {
    return this.handler.show(query, staff);
  }
}
