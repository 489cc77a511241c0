import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { EnteredDto } from '../enter-assessment/enter-assessment.dto.js';
import { CaseFindingDto } from './find-about-case.dto.js';
import { FindAboutCaseHandler } from './find-about-case.handler.js';

@ApiTags('Đánh giá giải quyết thủ tục')
@Controller('api/v1/oversight/assessments')
export class FindAboutCaseController {
  constructor(private readonly handler: FindAboutCaseHandler) {}

  /**
   * Says of a case which supplements were the filer's own fault, or whether a complaint about conduct was valid, with what
   * shows it. Who had a hand in the case may not (403 `forbidden`). 404 `case-not-found` outside one's reach.
   */
  @Staff('department-head', 'leader', 'administrator')
  @Post('findings')
  @ApiOperation({ summary: 'Kết luận về một hồ sơ cho chỉ số 3 hoặc 7' })
  @ApiCreatedResponse({ type: EnteredDto })
  find(@Body() body: CaseFindingDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<EnteredDto> {
    return this.handler.find(body, staff, mark);
  }
}
