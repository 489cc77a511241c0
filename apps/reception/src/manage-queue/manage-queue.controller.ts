import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { QueueWindowDto } from '../queue/queue.dto.js';
import { EnrolScreenDto, EnrolledScreenDto, PutWindowDto, QueueSetUpListDto, ScreenDto } from './manage-queue.dto.js';
import { ManageQueueHandler } from './manage-queue.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin/queues')
export class ManageQueueController {
  constructor(private readonly handler: ManageQueueHandler) {}

  /** Windows and screens of every one-stop unit within reach. */
  @Staff('administrator', 'leader')
  @Get()
  @ApiOperation({ summary: 'Quầy, máy lấy số và bảng gọi số' })
  @ApiOkResponse({ type: QueueSetUpListDto })
  async list(@CurrentStaff() staff: Principal): Promise<QueueSetUpListDto> {
    return { items: await this.handler.list(staff), next: null };
  }

  /** Sets up a window, or changes the one of that number. */
  @Staff('administrator', 'leader')
  @Post('windows')
  @HttpCode(200)
  @ApiOperation({ summary: 'Đặt một quầy' })
  @ApiOkResponse({ type: QueueWindowDto })
  put(@Body() body: PutWindowDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<QueueWindowDto> {
    return this.handler.put(body, staff, mark);
  }

  /** Enrols a ticket machine or a wall display. */
  @Staff('administrator', 'leader')
  @Post('screens')
  @ApiOperation({ summary: 'Đăng ký máy lấy số hoặc bảng gọi số' })
  @ApiCreatedResponse({ type: EnrolledScreenDto })
  enrol(@Body() body: EnrolScreenDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<EnrolledScreenDto> {
    return this.handler.enrol(body, staff, mark);
  }

  /** Takes a screen out of use: its address opens nothing any more. */
  @Staff('administrator', 'leader')
  @Post('screens/:id/retire')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ngừng dùng một màn hình' })
  @ApiOkResponse({ type: ScreenDto })
  retire(@Param('id') id: string, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<ScreenDto> {
    return this.handler.retire(id, staff, mark);
  }
}
