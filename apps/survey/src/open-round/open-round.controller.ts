import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { RoundDto } from '../survey-round/survey-round.dto.js';
import { OpenRoundHandler } from './open-round.handler.js';

@ApiTags('Đợt khảo sát')
@Controller('api/v1/oversight/survey-rounds')
export class OpenRoundController {
  constructor(private readonly handler: OpenRoundHandler) {}

  /**
   * Draws the sample with the round's seed and invites everybody who was drawn and has an e-mail address. Its period must be
   * over. For leaders and administrators. 409 `round-not-draft`, 422 `round-too-early`, `round-empty`, `round-too-large`.
   */
  @Staff('leader', 'administrator')
  @Post(':id/open')
  @HttpCode(200)
  @ApiOperation({ summary: 'Chọn mẫu và mở đợt khảo sát' })
  @ApiOkResponse({ type: RoundDto })
  open(@Param('id') id: string, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<RoundDto> {
    return this.handler.open(id, staff, mark);
  }
}
