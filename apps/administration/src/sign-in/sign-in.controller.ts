import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIGURATION, type Configuration } from '#configuration';
import { BROWSER_HOURS, CurrentStaff, Directory, Public, Secrets, Staff, WithTemporaryPassword, browserCookie, newBrowserName, originMarks, sessionCookie, type Principal } from '#platform';
import { MeDto, SignInDto } from './sign-in.dto.js';
import { SESSION_HOURS, SignInHandler, describeMe } from './sign-in.handler.js';

interface CookieReply {
  setCookie(name: string, value: string, options: object): unknown;
  clearCookie(name: string, options: object): unknown;
}

@ApiTags('Đăng nhập')
@Controller('api/v1')
export class SignInController {
  private readonly cookie: { readonly name: string; readonly options: object };
  private readonly browser: string;

  constructor(
    private readonly handler: SignInHandler,
    private readonly directory: Directory,
    private readonly secrets: Secrets,
    @Inject(CONFIGURATION) configuration: Configuration,
  ) {
    const { name, secure } = sessionCookie(configuration);
    this.cookie = { name, options: { path: '/', httpOnly: true, sameSite: 'lax', secure } };
    this.browser = browserCookie(configuration).name;
  }

  /** Signs in: a server-side session whose id is a cookie. The browser is known as one of staff for two days, so that ratings from it are seen. */
  @Public()
  @Post('sessions')
  @HttpCode(200)
  @ApiOperation({ summary: 'Đăng nhập' })
  @ApiOkResponse({ type: MeDto })
  async signIn(@Body() body: SignInDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeDto> {
    const browser = (request as { cookies?: Readonly<Record<string, string | undefined>> }).cookies?.[this.browser] ?? newBrowserName();
    const { id, me } = await this.handler.signIn(body, request.ip, request.headers['user-agent'] ?? '', originMarks(this.secrets, request.ip, browser));
    const cookies = reply as unknown as CookieReply;
    cookies.setCookie(this.cookie.name, id, { ...this.cookie.options, maxAge: SESSION_HOURS * 3600 });
    cookies.setCookie(this.browser, browser, { ...this.cookie.options, maxAge: BROWSER_HOURS * 3600 });
    return me;
  }

  /** Signs out: the session is dead at the next request. */
  @Staff()
  @WithTemporaryPassword()
  @Delete('sessions/current')
  @HttpCode(204)
  @ApiOperation({ summary: 'Đăng xuất' })
  @ApiNoContentResponse()
  async signOut(@CurrentStaff() staff: Principal, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.handler.signOut(staff.sessionHash, staff.staffId, staff.fullName, request.ip);
    (reply as unknown as CookieReply).clearCookie(this.cookie.name, this.cookie.options);
  }

  /** Who am I, what may I, where. */
  @Staff()
  @WithTemporaryPassword()
  @Get('me')
  @ApiOperation({ summary: 'Tôi là ai, được làm gì, ở đâu' })
  @ApiOkResponse({ type: MeDto })
  async me(@CurrentStaff() staff: Principal): Promise<MeDto> {
    return describeMe(staff, await this.directory.current());
  }
}
