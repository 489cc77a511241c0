import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { AnsweredDto, AskedDto } from '../survey-round/answer.dto.js';
import { EnterAnswerDto } from './enter-answer.dto.js';
import { EnterAnswerHandler } from './enter-answer.handler.js';

@ApiTags('Đợt khảo sát')
@Controller('api/v1/oversight/survey-rounds')
export class EnterAnswerController {
  constructor(private readonly handler: EnterAnswerHandler) {}

  /** The questions for a drawn case, to be asked on paper or by word of mouth. 404 outside one's reach, 403 for whoever had a hand in the case. */
  @Staff()
  @Get(':id/drawn/:caseCode')
  @ApiOperation({ summary: 'Câu hỏi để phỏng vấn người nộp một hồ sơ được chọn' })
  @ApiOkResponse({ type: AskedDto })
  ask(@Param('id') id: string, @Param('caseCode') caseCode: string, @CurrentStaff() staff: Principal): Promise<AskedDto> {
    return this.handler.ask(id, caseCode, staff);
  }

  /**
   * Enters what somebody answered in an interview; who had a hand in the case may not (403 `forbidden`). One answer a case:
   * 409 `already-answered`. 409 `round-not-open`, 400 with every question that is missing or does not fit.
   */
  @Staff()
  @Post(':id/answers')
  @ApiOperation({ summary: 'Nhập câu trả lời phỏng vấn' })
  @ApiCreatedResponse({ type: AnsweredDto })
  enter(@Param('id') id: string, @Body() body: EnterAnswerDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<AnsweredDto> {
    return this.handler.enter(id, body, staff, mark);
  }
}
