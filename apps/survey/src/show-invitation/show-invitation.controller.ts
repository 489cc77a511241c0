import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform';
import { InvitationDto } from './show-invitation.dto.js';
import { ShowInvitationHandler } from './show-invitation.handler.js';

@ApiTags('Đánh giá')
@Controller('api/v1/public/ratings')
export class ShowInvitationController {
  constructor(private readonly handler: ShowInvitationHandler) {}

  /** What the invitation asks. 404 `invitation-not-found` when the token is forged, unknown or older than 30 days. */
  @Public()
  @Get(':token')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Xem phiếu đánh giá theo lời mời' })
  @ApiOkResponse({ type: InvitationDto })
  show(@Param('token') token: string): Promise<InvitationDto> {
    return this.handler.show(token);
  }
}
