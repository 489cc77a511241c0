import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { FigureQuery } from '../figure-query.js';
import { ForecastDto } from './forecast-figure.dto.js';
import { ForecastFigureHandler } from './forecast-figure.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight/scorecard')
export class ForecastFigureController {
  constructor(private readonly handler: ForecastFigureHandler) {}

  /** What a measure will come to by the period's end (this year unless told otherwise), from what is in and the pace of the last four weeks. */
  @Staff()
  @Get('forecast')
  @ApiOperation({ summary: 'Dự báo một chỉ tiêu đến cuối kỳ' })
  @ApiOkResponse({ type: ForecastDto })
  show(@Query() query: FigureQuery, @CurrentStaff() staff: Principal): Promise<ForecastDto> {
    return this.handler.show(query, staff);
  }
}
