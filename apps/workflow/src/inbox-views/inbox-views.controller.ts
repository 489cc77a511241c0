import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { InboxViewsDto } from './inbox-views.dto.js';
import { InboxViewsHandler } from './inbox-views.handler.js';

@ApiTags('Giải quyết hồ sơ')
@Controller('api/v1/inbox/views')
export class InboxViewsController {
  constructor(private readonly handler: InboxViewsHandler) {}

  /** The views of the inbox that the signed-in person keeps. */
  @Staff()
  @Get()
  @ApiOperation({ summary: 'Bộ lọc hộp việc tôi đã lưu' })
  @ApiOkResponse({ type: InboxViewsDto })
  list(@CurrentStaff() staff: Principal): Promise<InboxViewsDto> {
    return this.handler.list(staff);
  }

  /** Puts these views in the place of all that were kept. A name stands for one view. */
  @Staff()
  @Put()
  @ApiOperation({ summary: 'Lưu các bộ lọc hộp việc của tôi' })
  @ApiOkResponse({ type: InboxViewsDto })
  keep(@Body() body: InboxViewsDto, @CurrentStaff() staff: Principal): Promise<InboxViewsDto> {
    return this.handler.keep(body, staff);
  }
}
