import { Body, Controller, Delete, Get, HttpCode, Ip, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, WithTemporaryPassword, type Principal } from '#platform';
import { EndedSessionsDto, OwnPasswordDto, OwnSessionListDto } from './own-account.dto.js';
import { OwnAccountHandler } from './own-account.handler.js';

@ApiTags('Đăng nhập')
@Controller('api/v1/me')
export class OwnAccountController {
  constructor(private readonly handler: OwnAccountHandler) {}

  /** Where I am signed in. */
  @Staff()
  @Get('sessions')
  @ApiOperation({ summary: 'Các phiên đăng nhập của tôi' })
  @ApiOkResponse({ type: OwnSessionListDto })
  sessions(@CurrentStaff() staff: Principal): Promise<OwnSessionListDto> {
    return this.handler.sessions(staff);
  }

  /** Signs me out everywhere but here. */
  @Staff()
  @Delete('sessions/others')
  @HttpCode(200)
  @ApiOperation({ summary: 'Đăng xuất mọi nơi khác' })
  @ApiOkResponse({ type: EndedSessionsDto })
  endOthers(@CurrentStaff() staff: Principal, @Ip() ip: string): Promise<EndedSessionsDto> {
    return this.handler.endOthers(staff, ip);
  }

  /** Changes my password and ends my other sessions. 422 `wrong-password`, `password-unfit`. */
  @Staff()
  @WithTemporaryPassword()
  @Put('password')
  @ApiOperation({ summary: 'Đổi mật khẩu của tôi' })
  @ApiOkResponse({ type: EndedSessionsDto })
  changePassword(@Body() body: OwnPasswordDto, @CurrentStaff() staff: Principal, @Ip() ip: string): Promise<EndedSessionsDto> {
    return this.handler.changePassword(body, staff, ip);
  }
}
