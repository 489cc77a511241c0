import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { NotificationItem, NotificationList, NotificationQuery, RetriedManyDto, RetryManyDto } from './manage-notifications.dto.js';
import { ManageNotifications } from './manage-notifications.handler.js';

/** Messages to applicants and staff and calls of other systems, for administrators: what waits, what went out, what did not. */
@ApiTags('Quản trị')
@Controller('api/v1/admin/notifications')
export class ManageNotificationsController {
  constructor(private readonly notifications: ManageNotifications) {}

  /** Messages of cases within reach, newest first, with the receivers' addresses masked. */
  @Staff('administrator')
  @Get()
  @ApiOperation({ summary: 'Tin nhắn đã và sẽ gửi đi' })
  @ApiOkResponse({ type: NotificationList })
  list(@Query() query: NotificationQuery, @CurrentStaff() staff: Principal): Promise<NotificationList> {
    return this.notifications.list(query, staff);
  }

  /** Sends those messages again that were given up, the oldest 500 at a time. Repeating the request changes nothing more. */
  @Staff('administrator')
  @Post('retry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Gửi lại nhiều tin nhắn chưa gửi được' })
  @ApiOkResponse({ type: RetriedManyDto })
  retryMany(@Body() body: RetryManyDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<RetriedManyDto> {
    return this.notifications.retryMany(body, staff, mark);
  }

  /** Sends a message again that was given up, or a waiting one at once. 409 `already-sent`. Repeating the request changes nothing more. */
  @Staff('administrator')
  @Post(':id/retry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Gửi lại tin nhắn chưa gửi được' })
  @ApiOkResponse({ type: NotificationItem })
  retry(@Param('id') id: string, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<NotificationItem> {
    return this.notifications.retry(id, staff, mark);
  }
}
