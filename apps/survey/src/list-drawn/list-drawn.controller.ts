import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { DrawnListDto, DrawnQuery } from './list-drawn.dto.js';
import { ListDrawnHandler } from './list-drawn.handler.js';

@ApiTags('Đợt khảo sát')
@Controller('api/v1/oversight/survey-rounds')
export class ListDrawnController {
  constructor(private readonly handler: ListDrawnHandler) {}

  /** Cases that were drawn, by code: all of a round of one's own unit, else those taken in within reach: who is still to be interviewed. Not what anybody answered, and to whoever does not oversee the round nothing of cases that they worked on. */
  @Staff()
  @Get(':id/drawn')
  @ApiOperation({ summary: 'Hồ sơ được chọn vào mẫu' })
  @ApiOkResponse({ type: DrawnListDto })
  list(@Param('id') id: string, @Query() query: DrawnQuery, @CurrentStaff() staff: Principal): Promise<DrawnListDto> {
    return this.handler.list(id, query, staff);
  }
}
