import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { LatenessDto, LatenessQuery } from './show-lateness.dto.js';
import { ShowLatenessHandler } from './show-lateness.handler.js';

@ApiTags('Giám sát')
@Controller('api/v1/oversight')
export class ShowLatenessController {
  constructor(private readonly handler: ShowLatenessHandler) {}

  /**
   * Late working minutes of a half-open period and whose they are; the parts add up to the total. `by=officer` is for
   * heads, leaders and administrators (403 for others), and names only officers of units that they head.
   */
  @Staff()
  @Get('lateness')
  @ApiOperation({ summary: 'Nguyên nhân trễ hạn: từng phút trễ thuộc về đâu' })
  @ApiOkResponse({ type: LatenessDto })
  show(@Query() query: LatenessQuery, @CurrentStaff() staff: Principal): Promise<LatenessDto> {
    return this.handler.show(query, staff);
  }
}
