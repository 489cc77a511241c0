import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { RoundDto } from '../survey-round/survey-round.dto.js';
import { CreateRoundDto } from './create-round.dto.js';
import { CreateRoundHandler } from './create-round.handler.js';

@ApiTags('Đợt khảo sát')
@Controller('api/v1/oversight/survey-rounds')
export class CreateRoundController {
  constructor(private readonly handler: CreateRoundHandler) {}

  /**
   * Plans a round; its seed is drawn now and told when it is opened, so that nobody plans until a sample suits them. For leaders and administrators of the
   * unit or above it. 404 for a unit outside one's reach, 422 `no-questionnaire` where none is in force.
   */
  @Staff('leader', 'administrator')
  @Post()
  @ApiOperation({ summary: 'Lập đợt khảo sát' })
  @ApiCreatedResponse({ type: RoundDto })
  create(@Body() body: CreateRoundDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<RoundDto> {
    return this.handler.create(body, staff, mark);
  }
}
