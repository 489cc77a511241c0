import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type CommandAnswer, type Principal } from '#platform';
import { ActionAnswerDto } from '../run-action/run-action.dto.js';
import { RunTimersHandler } from './run-timers.handler.js';

@ApiTags('Giải quyết hồ sơ')
@Controller('api/v1/cases/:code/timers')
export class RunTimersController {
  constructor(private readonly handler: RunTimersHandler) {}

  /** Does at once what time does to a case by itself: silence that counts as consent, waits that are over, unanswered requests. 409 when nothing is due. */
  @Staff('administrator')
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Thực hiện ngay những việc tự động đã đến hạn của hồ sơ' })
  @ApiOkResponse({ type: ActionAnswerDto })
  run(@Param('code') code: string, @CurrentStaff() admin: Principal): Promise<CommandAnswer> {
    return this.handler.run(code, admin);
  }
}
