import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform';
import { AskedDto } from '../survey-round/answer.dto.js';
import { ShowQuestionnaireHandler } from './show-questionnaire.handler.js';

@ApiTags('Đợt khảo sát')
@Controller('api/v1/public/questionnaires')
export class ShowQuestionnaireController {
  constructor(private readonly handler: ShowQuestionnaireHandler) {}

  /** What somebody who was drawn is asked. 404 `questionnaire-not-found` when the token is forged or unknown, or the round is over. */
  @Public()
  @Get(':token')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Xem phiếu khảo sát theo lời mời' })
  @ApiOkResponse({ type: AskedDto })
  show(@Param('token') token: string): Promise<AskedDto> {
    return this.handler.show(token);
  }
}
