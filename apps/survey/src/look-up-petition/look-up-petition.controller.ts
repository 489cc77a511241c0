import { Body, Controller, Header, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform';
import { LookUpPetitionDto, LookedUpPetitionDto } from './look-up-petition.dto.js';
import { LookUpPetitionHandler } from './look-up-petition.handler.js';

@ApiTags('Phản ánh, kiến nghị')
@Controller('api/v1/public/petitions/lookups')
export class LookUpPetitionController {
  constructor(private readonly handler: LookUpPetitionHandler) {}

  /**
   * How far a petition is and what was answered, to whoever has its reference and secret. 404
   * `wrong-reference-or-secret` whichever is wrong; 429 after 5 wrong tries for one reference in 15 minutes.
   */
  @Public()
  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Tra cứu phản ánh, kiến nghị và câu trả lời' })
  @ApiOkResponse({ type: LookedUpPetitionDto })
  lookUp(@Body() body: LookUpPetitionDto, @Ip() ip: string): Promise<LookedUpPetitionDto> {
    return this.handler.lookUp(body, ip);
  }
}
