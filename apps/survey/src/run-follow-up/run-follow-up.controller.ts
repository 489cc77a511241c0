import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiOkResponse, ApiOperation, ApiParam, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { FOLLOW_UP_ACTIONS } from '#domain';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { FOLLOW_UP_BODIES, FollowUpChangedDto } from './run-follow-up.dto.js';
import { RunFollowUpHandler } from './run-follow-up.handler.js';

const BODIES = Object.values(FOLLOW_UP_BODIES);

@ApiTags('Phản ánh, kiến nghị')
@ApiExtraModels(...BODIES)
@Controller('api/v1/follow-ups/:id/actions')
export class RunFollowUpController {
  constructor(private readonly handler: RunFollowUpHandler) {}

  /**
   * Does one thing to a follow-up. The body is the one of the action. 404 outside one's reach, where it concerns the
   * actor and for an unknown action; 409 when it has changed meanwhile (`stale-version`) or does not allow the action now.
   */
  @Staff('department-head', 'leader')
  @Post(':action')
  @HttpCode(200)
  @ApiOperation({ summary: 'Thực hiện một thao tác với phản ánh' })
  @ApiParam({ name: 'action', enum: FOLLOW_UP_ACTIONS, enumName: 'FollowUpAction' })
  @ApiBody({ schema: { anyOf: BODIES.map((body) => ({ $ref: getSchemaPath(body) })) } })
  @ApiOkResponse({ type: FollowUpChangedDto })
  run(@Param('id') id: string, @Param('action') action: string, @Body() body: unknown, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<FollowUpChangedDto> {
    return this.handler.run(id, action, body, staff, mark);
  }
}
