import { Body, Controller, Get, Header, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Marked, Public, type RequestMark } from '#platform';
import { StaffRefusal, type WithCookies } from '../staff-refusal.js';
import { RateAnswerDto, RateableAnswerDto, RatedAnswerDto } from './rate-answer.dto.js';
import { RateAnswerHandler } from './rate-answer.handler.js';

@ApiTags('Phản ánh, kiến nghị')
@Controller('api/v1/public/answers')
export class RateAnswerController {
  constructor(
    private readonly handler: RateAnswerHandler,
    private readonly staff: StaffRefusal,
  ) {}

  /** The answer of a link. 404 `answer-rating-over` when the token is forged, of an earlier answer, or older than 30 days. */
  @Public()
  @Get(':token')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Xem câu trả lời theo liên kết' })
  @ApiOkResponse({ type: RateableAnswerDto })
  show(@Param('token') token: string): Promise<RateableAnswerDto> {
    return this.handler.show(token);
  }

  /**
   * Says once whether the answer satisfies. Not satisfied opens the matter again, the first time. 409
   * `answer-already-rated`, 403 `staff-cannot-rate` for a browser in which staff is signed in.
   */
  @Public()
  @Post(':token')
  @ApiOperation({ summary: 'Đánh giá câu trả lời, một lần' })
  @ApiCreatedResponse({ type: RatedAnswerDto })
  async rate(@Param('token') token: string, @Body() body: RateAnswerDto, @Marked() mark: RequestMark, @Req() request: WithCookies): Promise<RatedAnswerDto> {
    await this.staff.check(request);
    return this.handler.rate(token, body, mark);
  }
}
