import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, Text, type Principal, type RequestMark } from '#platform';
import { CalledTicketDto, QueueDto, SendOnDto } from './queue.dto.js';
import { QueueDeskHandler } from './queue-desk.handler.js';

class QueueQuery {
  @Text({ optional: true, max: 60, description: 'Mã bộ phận một cửa; mặc định là của tôi' }) unitCode?: string;
}

@ApiTags('Hàng đợi')
@Controller('api/v1/queue')
export class QueueDeskController {
  constructor(private readonly handler: QueueDeskHandler) {}

  /** Today's queue of the one-stop unit at which somebody works, or of another within reach. */
  @Staff()
  @Get()
  @ApiOperation({ summary: 'Hàng đợi hôm nay' })
  @ApiOkResponse({ type: QueueDto })
  show(@Query() { unitCode }: QueueQuery, @CurrentStaff() staff: Principal): Promise<QueueDto> {
    return this.handler.show(unitCode, staff);
  }

  /** Calls the next to a window; whoever is there has been served. Two windows never call the same. */
  @Staff('counter-officer')
  @Post('windows/:id/next')
  @HttpCode(200)
  @ApiOperation({ summary: 'Gọi số tiếp theo đến quầy' })
  @ApiOkResponse({ type: CalledTicketDto })
  next(@Param('id') id: string, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<CalledTicketDto> {
    return this.handler.next(id, staff, mark);
  }

  /** Calls a ticket once more: the one at the window, or one whose holder did not come. */
  @Staff('counter-officer')
  @Post('windows/:id/call/:ticketId')
  @HttpCode(200)
  @ApiOperation({ summary: 'Gọi lại một số' })
  @ApiOkResponse({ type: CalledTicketDto })
  recall(@Param('id') id: string, @Param('ticketId') ticketId: string, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<CalledTicketDto> {
    return this.handler.recall(id, ticketId, staff, mark);
  }

  /** The holder did not come. */
  @Staff('counter-officer')
  @Post('tickets/:id/skip')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bỏ qua: người giữ số vắng mặt' })
  @ApiOkResponse({ type: CalledTicketDto })
  skip(@Param('id') id: string, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<CalledTicketDto> {
    return this.handler.end(id, 'absent', staff, mark);
  }

  @Staff('counter-officer')
  @Post('tickets/:id/finish')
  @HttpCode(200)
  @ApiOperation({ summary: 'Đã phục vụ xong một số' })
  @ApiOkResponse({ type: CalledTicketDto })
  finish(@Param('id') id: string, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<CalledTicketDto> {
    return this.handler.end(id, 'served', staff, mark);
  }

  /** Sends whoever is at a window on to another, where they are next, or back among all. */
  @Staff('counter-officer')
  @Post('tickets/:id/send-on')
  @HttpCode(200)
  @ApiOperation({ summary: 'Chuyển một số sang quầy khác' })
  @ApiOkResponse({ type: CalledTicketDto })
  sendOn(@Param('id') id: string, @Body() { windowId = null }: SendOnDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<CalledTicketDto> {
    return this.handler.sendOn(id, windowId, staff, mark);
  }
}
