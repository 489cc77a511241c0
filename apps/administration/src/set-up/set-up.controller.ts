import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform';
import { SetUpDto, SetUpLinkDto, SetUpStateDto } from './set-up.dto.js';
import { SetUpHandler } from './set-up.handler.js';

@ApiTags('Đăng nhập')
@Controller('api/v1/set-up')
export class SetUpController {
  constructor(private readonly handler: SetUpHandler) {}

  /** May this link still set up the first administrator? */
  @Public()
  @Post('lookups')
  @HttpCode(200)
  @ApiOperation({ summary: 'Liên kết thiết lập còn dùng được không' })
  @ApiOkResponse({ type: SetUpStateDto })
  look(@Body() { token }: SetUpLinkDto): Promise<SetUpStateDto> {
    return this.handler.look(token);
  }

  /** Sets up the topmost unit and the first administrator, once. 404 `set-up-closed` for a link that was used, is too old or is none. */
  @Public()
  @Post()
  @ApiOperation({ summary: 'Thiết lập người quản trị đầu tiên' })
  @ApiCreatedResponse({ type: SetUpStateDto })
  setUp(@Body() body: SetUpDto, @Ip() ip: string): Promise<SetUpStateDto> {
    return this.handler.setUp(body, ip);
  }
}
