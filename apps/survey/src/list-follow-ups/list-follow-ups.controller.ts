import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { FollowUpsDto, FollowUpsQuery } from './list-follow-ups.dto.js';
import { ListFollowUpsHandler } from './list-follow-ups.handler.js';

@ApiTags('Phản ánh, kiến nghị')
@Controller('api/v1/follow-ups')
export class ListFollowUpsController {
  constructor(private readonly handler: ListFollowUpsHandler) {}

  /**
   * Follow-ups of low ratings and petitions that were sent to the reader's posts or below, the most urgent first. Those
   * that concern the reader are not among them. 404 for a unit outside one's reach.
   */
  @Staff('department-head', 'leader')
  @Get()
  @ApiOperation({ summary: 'Phản ánh, kiến nghị và đánh giá chưa hài lòng cần trả lời' })
  @ApiOkResponse({ type: FollowUpsDto })
  list(@Query() query: FollowUpsQuery, @CurrentStaff() staff: Principal): Promise<FollowUpsDto> {
    return this.handler.list(query, staff);
  }
}
