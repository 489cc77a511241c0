import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { CallDeviceDto, CallableDeviceListDto, CalledDeviceDto } from './call-device.dto.js';
import { CallDeviceHandler } from './call-device.handler.js';

@ApiTags('Đánh giá')
@Controller('api/v1')
export class CallDeviceController {
  constructor(private readonly handler: CallDeviceHandler) {}

  /** Devices in use at the counters at which the officer works. */
  @Staff('counter-officer')
  @Get('rating-devices')
  @ApiOperation({ summary: 'Thiết bị đánh giá tại quầy của tôi' })
  @ApiOkResponse({ type: CallableDeviceListDto })
  async list(@CurrentStaff() staff: Principal): Promise<CallableDeviceListDto> {
    return { items: await this.handler.list(staff), next: null };
  }

  /**
   * Asks for the rating of a returned case at a device of the counter, instead of whatever the device was asking.
   * 404 `case-not-found` at another counter, `invitation-not-found` before the result is returned, `device-not-found`;
   * 409 `already-rated`.
   */
  @Staff('counter-officer')
  @Post('cases/:code/rating-call')
  @ApiOperation({ summary: 'Mời đánh giá hồ sơ trên thiết bị tại quầy' })
  @ApiCreatedResponse({ type: CalledDeviceDto })
  call(@Param('code') code: string, @Body() body: CallDeviceDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<CalledDeviceDto> {
    return this.handler.call(code, body.deviceId, staff, mark);
  }
}
