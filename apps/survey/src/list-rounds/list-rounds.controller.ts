import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, PageQuery, Staff, type Principal } from '#platform';
import { RoundListDto } from './list-rounds.dto.js';
import { ListRoundsHandler } from './list-rounds.handler.js';

@ApiTags('Đợt khảo sát')
@Controller('api/v1/oversight/survey-rounds')
export class ListRoundsController {
  constructor(private readonly handler: ListRoundsHandler) {}

  /** Rounds of the units within one's reach, the newest first. */
  @Staff()
  @Get()
  @ApiOperation({ summary: 'Các đợt khảo sát' })
  @ApiOkResponse({ type: RoundListDto })
  list(@Query() query: PageQuery, @CurrentStaff() staff: Principal): Promise<RoundListDto> {
    return this.handler.list(query, staff);
  }
}
