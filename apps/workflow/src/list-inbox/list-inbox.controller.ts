import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { InboxDto, InboxQueryDto } from './list-inbox.dto.js';
import { ListInboxHandler } from './list-inbox.handler.js';

@ApiTags('Giải quyết hồ sơ')
@Controller('api/v1/inbox')
export class ListInboxController {
  constructor(private readonly handler: ListInboxHandler) {}

  /** Open stages that wait for the signed-in person or their units, or applications that wait at their counter. */
  @Staff()
  @Get()
  @ApiOperation({ summary: 'Hồ sơ đang chờ xử lý' })
  @ApiOkResponse({ type: InboxDto })
  list(@CurrentStaff() staff: Principal, @Query() query: InboxQueryDto): Promise<InboxDto> {
    return this.handler.list(staff, query);
  }
}
