import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { RoundDto } from '../survey-round/survey-round.dto.js';
import { CloseRoundHandler } from './close-round.handler.js';

@ApiTags('Đợt khảo sát')
@Controller('api/v1/oversight/survey-rounds')
export class CloseRoundController {
  constructor(private readonly handler: CloseRoundHandler) {}

  /** Takes no more answers; from now on the results can be read, and nothing changes them. For leaders and administrators. 409 `round-not-open`. */
  @Staff('leader', 'administrator')
  @Post(':id/close')
  @HttpCode(200)
  @ApiOperation({ summary: 'Đóng đợt khảo sát' })
  @ApiOkResponse({ type: RoundDto })
  close(@Param('id') id: string, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<RoundDto> {
    return this.handler.close(id, staff, mark);
  }
}
