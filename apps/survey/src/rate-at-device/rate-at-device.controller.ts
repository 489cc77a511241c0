import { Body, Controller, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Marked, Public, type RequestMark } from '#platform';
import type { WithCookies } from '../staff-refusal.js';
import { Visitors } from '../visitors.js';
import { DeviceStateDto, ReasonsKeptDto, TapDto, TapReasonsDto, TappedDto } from './rate-at-device.dto.js';
import { RateAtDeviceHandler } from './rate-at-device.handler.js';

@ApiTags('Đánh giá')
@Controller('api/v1/public/rating-devices')
export class RateAtDeviceController {
  constructor(
    private readonly handler: RateAtDeviceHandler,
    private readonly visitors: Visitors,
  ) {}

  /** What the device asks now. 404 `device-not-found` for a forged address and for a device that was retired. */
  @Public()
  @Get(':token')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Thiết bị đang hỏi gì' })
  @ApiOkResponse({ type: DeviceStateDto })
  show(@Param('token') token: string): Promise<DeviceStateDto> {
    return this.handler.show(token);
  }

  /** Rates the case that the device was asked to ask about, once; a tap may have waited on the device for up to a day. 404 `invitation-not-found` without or after that, 409 `already-rated`, 403 `staff-cannot-rate`. */
  @Public()
  @Post(':token/ratings')
  @ApiOperation({ summary: 'Đánh giá bằng một chạm trên thiết bị' })
  @ApiCreatedResponse({ type: TappedDto })
  async rate(@Param('token') token: string, @Body() body: TapDto, @Marked() mark: RequestMark, @Req() request: WithCookies): Promise<TappedDto> {
    await this.visitors.admit(request);
    return this.handler.rate(token, body, mark);
  }

  /** Adds reasons to the rating just given there, once and for two minutes. */
  @Public()
  @Post(':token/reasons')
  @HttpCode(200)
  @ApiOperation({ summary: 'Lý do của đánh giá vừa chạm' })
  @ApiOkResponse({ type: ReasonsKeptDto })
  async explain(@Param('token') token: string, @Body() body: TapReasonsDto, @Marked() mark: RequestMark, @Req() request: WithCookies): Promise<ReasonsKeptDto> {
    await this.visitors.admit(request);
    return this.handler.explain(token, body, mark);
  }
}
