import { Body, Controller, Headers, HttpCode, Ip, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform';
import { AnswerCallDto, CallAnsweredDto } from './answer-call.dto.js';
import { AnswerCallHandler } from './answer-call.handler.js';

@ApiTags('Kết nối hệ thống khác')
@Controller('api/v1/public/service-answers')
export class AnswerCallController {
  constructor(private readonly handler: AnswerCallHandler) {}

  /**
   * The answer of another system to a call that a case made, with the call's own secret as `Authorization: Bearer`.
   * Sent again it is answered alike. 404 whether the call or the secret is wrong; 409 while the case cannot take it
   * (its clock stands still), and it may be sent again later; 429 with `Retry-After` after 20 wrong tries from one
   * address in a minute.
   */
  @Public()
  @Post(':id')
  @HttpCode(200)
  @ApiOperation({ summary: 'Trả lời của hệ thống khác cho lời gọi từ một hồ sơ' })
  @ApiOkResponse({ type: CallAnsweredDto })
  answer(@Param('id') id: string, @Headers('authorization') authorization: string | undefined, @Body() body: AnswerCallDto, @Ip() ip: string): Promise<CallAnsweredDto> {
    return this.handler.answer(id, authorization, body, ip);
  }
}
