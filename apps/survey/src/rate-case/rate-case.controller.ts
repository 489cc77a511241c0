import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Marked, Public, type RequestMark } from '#platform';
import type { WithCookies } from '../staff-refusal.js';
import { Visitors } from '../visitors.js';
import { RateCaseDto, RatedDto } from './rate-case.dto.js';
import { RateCaseHandler } from './rate-case.handler.js';

@ApiTags('Đánh giá')
@Controller('api/v1/public/ratings')
export class RateCaseController {
  constructor(
    private readonly handler: RateCaseHandler,
    private readonly visitors: Visitors,
  ) {}

  /**
   * Rates the case of the invitation, once. 404 `invitation-not-found`, 409 `already-rated`,
   * 403 `staff-cannot-rate` for a browser in which staff is signed in.
   */
  @Public()
  @Post(':token')
  @ApiOperation({ summary: 'Đánh giá một lần theo lời mời' })
  @ApiCreatedResponse({ type: RatedDto })
  async rate(@Param('token') token: string, @Body() body: RateCaseDto, @Marked() mark: RequestMark, @Req() request: WithCookies): Promise<RatedDto> {
    return this.handler.rate(token, body, await this.visitors.admit(request), mark);
  }
}
