import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { RoundResultsDto } from './show-round-results.dto.js';
import { ShowRoundResultsHandler } from './show-round-results.handler.js';

@ApiTags('Đợt khảo sát')
@Controller('api/v1/oversight/survey-rounds')
export class ShowRoundResultsController {
  constructor(private readonly handler: ShowRoundResultsHandler) {}

  /**
   * The SIPAS index of a closed round: by criterion, factor and overall in every way under its own name, and overall by
   * unit and group of respondents, none of which is shown with fewer answers than the smallest cell. 409 `round-not-closed`:
   * nobody looks at results while they can still be changed.
   */
  @Staff('department-head', 'leader', 'administrator')
  @Get(':id/results')
  @ApiOperation({ summary: 'Kết quả của đợt khảo sát đã đóng' })
  @ApiOkResponse({ type: RoundResultsDto })
  show(@Param('id') id: string, @CurrentStaff() staff: Principal): Promise<RoundResultsDto> {
    return this.handler.show(id, staff);
  }
}
