import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, PeriodQuery, Staff, type Principal } from '#platform';
import { ForecastQualityDto } from './show-forecast-quality.dto.js';
import { ShowForecastQualityHandler } from './show-forecast-quality.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight')
export class ShowForecastQualityController {
  constructor(private readonly handler: ShowForecastQualityHandler) {}

  /** How true the forecasts of a half-open period's mornings came. A forecast is judged only when its case has ended with a decision. */
  @Staff()
  @Get('lateness-forecast/quality')
  @ApiOperation({ summary: 'Dự báo trễ hạn đúng đến đâu' })
  @ApiOkResponse({ type: ForecastQualityDto })
  show(@Query() query: PeriodQuery, @CurrentStaff() staff: Principal): Promise<ForecastQualityDto> {
    return this.handler.show(query, staff);
  }
}
