import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { EnrolDeviceDto, EnrolledDeviceDto, RatingDeviceDto, RatingDeviceListDto } from './manage-devices.dto.js';
import { ManageDevicesHandler } from './manage-devices.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin/rating-devices')
export class ManageDevicesController {
  constructor(private readonly handler: ManageDevicesHandler) {}

  /** Devices of the units within reach, those in use first. */
  @Staff('administrator', 'leader')
  @Get()
  @ApiOperation({ summary: 'Thiết bị đánh giá tại quầy và ki-ốt' })
  @ApiOkResponse({ type: RatingDeviceListDto })
  async list(@CurrentStaff() staff: Principal): Promise<RatingDeviceListDto> {
    return { items: await this.handler.list(staff), next: null };
  }

  /** Enrols a device for a counter; its address is in this answer and nowhere else. 422 `no-unit` outside of reach and for what is no counter. */
  @Staff('administrator', 'leader')
  @Post()
  @ApiOperation({ summary: 'Đăng ký thiết bị đánh giá cho một bộ phận một cửa' })
  @ApiCreatedResponse({ type: EnrolledDeviceDto })
  enrol(@Body() body: EnrolDeviceDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<EnrolledDeviceDto> {
    return this.handler.enrol(body, staff, mark);
  }

  /** Takes a device out of use: its address opens nothing any more. 404 `device-not-found`. */
  @Staff('administrator', 'leader')
  @Post(':id/retire')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ngừng dùng một thiết bị đánh giá' })
  @ApiOkResponse({ type: RatingDeviceDto })
  retire(@Param('id') id: string, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<RatingDeviceDto> {
    return this.handler.retire(id, staff, mark);
  }
}
