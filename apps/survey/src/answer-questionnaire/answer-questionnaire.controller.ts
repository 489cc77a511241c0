import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Marked, Public, type RequestMark } from '#platform';
import { StaffRefusal, type WithCookies } from '../staff-refusal.js';
import { AnswerDto, AnsweredDto } from '../survey-round/answer.dto.js';
import { AnswerQuestionnaireHandler } from './answer-questionnaire.handler.js';

@ApiTags('Đợt khảo sát')
@Controller('api/v1/public/questionnaires')
export class AnswerQuestionnaireController {
  constructor(
    private readonly handler: AnswerQuestionnaireHandler,
    private readonly staff: StaffRefusal,
  ) {}

  /**
   * Answers the questionnaire, once. 404 `questionnaire-not-found`, 409 `already-answered`, 400 with every question that is
   * missing or does not fit, 403 `staff-cannot-rate` for a browser in which staff is signed in.
   */
  @Public()
  @Post(':token')
  @ApiOperation({ summary: 'Trả lời phiếu khảo sát một lần theo lời mời' })
  @ApiCreatedResponse({ type: AnsweredDto })
  async answer(@Param('token') token: string, @Body() body: AnswerDto, @Marked() mark: RequestMark, @Req() request: WithCookies): Promise<AnsweredDto> {
    await this.staff.check(request);
    return this.handler.answer(token, body, mark);
  }
}
