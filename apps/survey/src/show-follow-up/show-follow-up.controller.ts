import { Controller, Get, Header, Ip, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { FollowUpActionsDto, FollowUpViewDto, RevealFollowUpQuery } from './show-follow-up.dto.js';
import { ShowFollowUpHandler } from './show-follow-up.handler.js';

@ApiTags('Phản ánh, kiến nghị')
@Controller('api/v1/follow-ups/:id')
export class ShowFollowUpController {
  constructor(private readonly handler: ShowFollowUpHandler) {}

  /** A follow-up within reach that does not concern the reader, else 404. How to reach its sender is masked; `reveal=true` shows it and writes an audit row. */
  @Staff('department-head', 'leader')
  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Xem phản ánh, kiến nghị hoặc đánh giá chưa hài lòng' })
  @ApiOkResponse({ type: FollowUpViewDto })
  show(@Param('id') id: string, @Query() query: RevealFollowUpQuery, @CurrentStaff() staff: Principal, @Ip() ip: string): Promise<FollowUpViewDto> {
    return this.handler.show(id, query.reveal === 'true', staff, ip);
  }

  /** What the signed-in person may do with it now, in the order in which it is offered. */
  @Staff('department-head', 'leader')
  @Get('actions')
  @ApiOperation({ summary: 'Những thao tác tôi được làm với phản ánh lúc này' })
  @ApiOkResponse({ type: FollowUpActionsDto })
  actions(@Param('id') id: string, @CurrentStaff() staff: Principal): Promise<FollowUpActionsDto> {
    return this.handler.actions(id, staff);
  }
}
