import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiOkResponse, ApiOperation, ApiParam, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { CASE_ACTIONS } from '#domain';
import { CurrentStaff, Marked, Staff, type CommandAnswer, type Principal, type RequestMark } from '#platform';
import { ACTION_BODIES } from './action-bodies.dto.js';
import { ActionAnswerDto } from './run-action.dto.js';
import { RunActionHandler } from './run-action.handler.js';

const BODIES = Object.values(ACTION_BODIES);

@ApiTags('Giải quyết hồ sơ')
@ApiExtraModels(...BODIES)
@Controller('api/v1/cases/:code/actions')
export class RunActionController {
  constructor(private readonly handler: RunActionHandler) {}

  /**
   * Does one thing to a case. The body is the one of the action (`AdvanceBody` for `advance`, …).
   * 404 outside one's reach and for an unknown action, 403 when the case waits for somebody else,
   * 409 when it has changed meanwhile (`stale-version`, with who did what) or does not allow the action now.
   */
  @Staff()
  @Post(':action')
  @HttpCode(200)
  @ApiOperation({ summary: 'Thực hiện một thao tác trên hồ sơ' })
  @ApiParam({ name: 'action', enum: CASE_ACTIONS, enumName: 'CaseAction' })
  @ApiBody({ schema: { anyOf: BODIES.map((body) => ({ $ref: getSchemaPath(body) })) } })
  @ApiOkResponse({ type: ActionAnswerDto })
  run(@Param('code') code: string, @Param('action') action: string, @Body() body: unknown, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<CommandAnswer> {
    return this.handler.run(code, action, body, staff, mark);
  }
}
