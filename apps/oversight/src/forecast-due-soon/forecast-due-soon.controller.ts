import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { DueSoonForecastDto, DueSoonForecastQuery } from './forecast-due-soon.dto.js';
import { ForecastDueSoonHandler } from './forecast-due-soon.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight')
export class ForecastDueSoonController {
  constructor(private readonly handler: ForecastDueSoonHandler) {}

  /**
   * Running cases that are due within `horizon` working days (1 to 20), what to act on first on top: by how much acting
   * now lowers the chance of lateness, and how near the due is. At most 300 of the 600 nearest.
   */
  @Staff()
  @Get('due-soon-forecast')
  @ApiOperation({ summary: 'Hồ sơ có thể trễ hạn và nên xử lý trước' })
  @ApiOkResponse({ type: DueSoonForecastDto })
  show(@Query() query: DueSoonForecastQuery, @CurrentStaff() staff: Principal): Promise<DueSoonForecastDto> {
    return this.handler.show(query, staff);
  }
}
