import { Body, Controller, Get, Header, Param, Post, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AddressLimit, Marked, Public, type RequestMark } from '#platform';
import { HeldTicketDto, QueueScreenDto, TakeTicketDto, TakenTicketDto } from './queue.dto.js';
import { QueueScreensHandler } from './queue-screens.handler.js';

@ApiTags('Hàng đợi')
@Controller('api/v1/public')
export class QueueScreensController {
  constructor(private readonly handler: QueueScreensHandler) {}

  /** What a ticket machine or a wall display shows, by its signed address. 404 `queue-not-found` for one that is not in use. */
  @Public()
  @Get('queue-devices/:token')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Màn hình của hàng đợi' })
  @ApiOkResponse({ type: QueueScreenDto })
  screen(@Param('token') token: string): Promise<QueueScreenDto> {
    return this.handler.screen(token);
  }

  /** Takes the next number, at a machine. */
  @Public()
  @UseGuards(AddressLimit)
  @Post('queue-devices/:token/tickets')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Lấy số thứ tự' })
  @ApiCreatedResponse({ type: TakenTicketDto })
  take(@Param('token') token: string, @Body() body: TakeTicketDto, @Marked() mark: RequestMark): Promise<TakenTicketDto> {
    return this.handler.take(token, body, mark);
  }

  /** How long until one's number is called. */
  @Public()
  @Get('queue-tickets/:token')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Theo dõi số thứ tự' })
  @ApiOkResponse({ type: HeldTicketDto })
  held(@Param('token') token: string): Promise<HeldTicketDto> {
    return this.handler.held(token);
  }
}
