import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { SatisfactionDto, SatisfactionQuery } from './show-satisfaction.dto.js';
import { ShowSatisfactionHandler } from './show-satisfaction.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight')
export class ShowSatisfactionController {
  constructor(private readonly handler: ShowSatisfactionHandler) {}

  /**
   * Satisfaction of a half-open period: shares of answers 4 and 5 with number, Wilson interval, response
   * rate and verdict, by case, officer, unit or procedure. For heads, leaders and administrators.
   */
  @Staff('department-head', 'leader', 'administrator')
  @Get('satisfaction')
  @ApiOperation({ summary: 'Mức độ hài lòng theo kỳ' })
  @ApiOkResponse({ type: SatisfactionDto })
  show(@Query() query: SatisfactionQuery, @CurrentStaff() staff: Principal): Promise<SatisfactionDto> {
    return this.handler.show(query, staff);
  }
}
