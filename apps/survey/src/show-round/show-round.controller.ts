import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { RoundProgressDto } from './show-round.dto.js';
import { ShowRoundHandler } from './show-round.handler.js';

@ApiTags('Đợt khảo sát')
@Controller('api/v1/oversight/survey-rounds')
export class ShowRoundController {
  constructor(private readonly handler: ShowRoundHandler) {}

  /** A round with its plan and how many have answered, unit by unit; never what they answered. 404 outside one's reach. */
  @Staff()
  @Get(':id')
  @ApiOperation({ summary: 'Tiến độ của đợt khảo sát' })
  @ApiOkResponse({ type: RoundProgressDto })
  show(@Param('id') id: string, @CurrentStaff() staff: Principal): Promise<RoundProgressDto> {
    return this.handler.show(id, staff);
  }
}
