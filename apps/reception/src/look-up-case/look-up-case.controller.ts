import { Body, Controller, Header, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform';
import { LookUpCaseDto, LookedUpCaseDto } from './look-up-case.dto.js';
import { LookUpCaseHandler } from './look-up-case.handler.js';

@ApiTags('Người dân')
@Controller('api/v1/public/lookups')
export class LookUpCaseController {
  constructor(private readonly handler: LookUpCaseHandler) {}

  /**
   * How far a case is, to whoever has its receipt. 404 `wrong-code-or-pin` whether the code or the PIN is wrong;
   * 429 with `Retry-After` after 5 wrong tries for one code in 15 minutes, or 20 from one address in a minute.
   */
  @Public()
  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Tra cứu tình trạng hồ sơ bằng mã hồ sơ và mã PIN' })
  @ApiOkResponse({ type: LookedUpCaseDto })
  lookUp(@Body() body: LookUpCaseDto, @Ip() ip: string): Promise<LookedUpCaseDto> {
    return this.handler.lookUp(body, ip);
  }
}
