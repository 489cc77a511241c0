import { Body, Controller, Header, Post, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AddressLimit, Marked, Public, type RequestMark } from '#platform';
import { SubmitPetitionDto, SubmittedPetitionDto } from './submit-petition.dto.js';
import { SubmitPetitionHandler } from './submit-petition.handler.js';

@ApiTags('Phản ánh, kiến nghị')
@Controller('api/v1/public/petitions')
export class SubmitPetitionController {
  constructor(private readonly handler: SubmitPetitionHandler) {}

  /**
   * Sends a petition about a case (code and PIN) or a unit, with or without a name. Its limit begins now on the calendar
   * of the unit that answers. 404 `wrong-code-or-pin`, 422 `no-unit`, 429 beyond 60 an hour from one address.
   */
  @Public()
  @UseGuards(AddressLimit)
  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Gửi phản ánh, kiến nghị' })
  @ApiCreatedResponse({ type: SubmittedPetitionDto })
  submit(@Body() body: SubmitPetitionDto, @Marked() mark: RequestMark): Promise<SubmittedPetitionDto> {
    return this.handler.submit(body, mark);
  }
}
