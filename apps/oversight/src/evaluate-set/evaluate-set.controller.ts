import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, PeriodQuery, Staff, type Principal } from '#platform';
import { EvaluatedSetDto, SetsInForceDto } from './evaluate-set.dto.js';
import { EvaluateSetHandler } from './evaluate-set.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight/scorecard/sets')
export class EvaluateSetController {
  constructor(private readonly handler: EvaluateSetHandler) {}

  /** Indicator sets that hold on the period's last day, the plan first. */
  @Staff()
  @Get()
  @ApiOperation({ summary: 'Bộ chỉ tiêu, bộ chỉ số có hiệu lực trong kỳ' })
  @ApiOkResponse({ type: SetsInForceDto })
  list(@Query() query: PeriodQuery, @CurrentStaff() staff: Principal): Promise<SetsInForceDto> {
    return this.handler.list(query, staff);
  }

  /**
   * A set worked out for a half-open period and a unit with everything below it: every indicator as number against its
   * target and with its points, groups and the whole as sums. Of entered indicators only approved entries count.
   */
  @Staff()
  @Get(':code')
  @ApiOperation({ summary: 'Chấm một bộ chỉ tiêu, bộ chỉ số' })
  @ApiOkResponse({ type: EvaluatedSetDto })
  show(@Param('code') code: string, @Query() query: PeriodQuery, @CurrentStaff() staff: Principal): Promise<EvaluatedSetDto> {
    return this.handler.show(code, query, staff);
  }
}
