import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Marked, Public, type RequestMark } from '#platform';
import { RateCaseDto, RatedDto } from './rate-case.dto.js';
import { RateCaseHandler } from './rate-case.handler.js';

type WithCookies = FastifyRequest & { readonly cookies?: Readonly<Record<string, string | undefined>> };

@ApiTags('Đánh giá')
@Controller('api/v1/public/ratings')
export class RateCaseController {
  constructor(private readonly handler: RateCaseHandler) {}

  /**
   * Rates the case of the invitation, once. 404 `invitation-not-found`, 409 `already-rated`,
   * 403 `forbidden` for a browser in which staff is signed in.
   */
  @Public()
  @Post(':token')
  @ApiOperation({ summary: 'Đánh giá một lần theo lời mời' })
  @ApiCreatedResponse({ type: RatedDto })
  async rate(@Param('token') token: string, @Body() body: RateCaseDto, @Marked() mark: RequestMark, @Req() request: WithCookies): Promise<RatedDto> {
    await this.handler.refuseStaff(request.cookies ?? {});
    return this.handler.rate(token, body, mark);
  }
}
