import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { SamplePlanDto } from '../survey-round/survey-round.dto.js';
import { PlanRoundQuery } from './plan-round.dto.js';
import { PlanRoundHandler } from './plan-round.handler.js';

@ApiTags('Đợt khảo sát')
@Controller('api/v1/oversight/survey-rounds')
export class PlanRoundController {
  constructor(private readonly handler: PlanRoundHandler) {}

  /** What a round would need and whom it would ask, unit by unit. Writes nothing. 404 for a unit outside one's reach. */
  @Staff('department-head', 'leader', 'administrator')
  @Get('plan')
  @ApiOperation({ summary: 'Tính cỡ mẫu của một đợt khảo sát' })
  @ApiOkResponse({ type: SamplePlanDto })
  plan(@Query() query: PlanRoundQuery, @CurrentStaff() staff: Principal): Promise<SamplePlanDto> {
    return this.handler.plan(query, staff);
  }
}
