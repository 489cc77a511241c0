import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { EnterAssessmentDto, EnteredDto } from './enter-assessment.dto.js';
import { EnterAssessmentHandler } from './enter-assessment.handler.js';

@ApiTags('Đánh giá giải quyết thủ tục')
@Controller('api/v1/oversight/assessments')
export class EnterAssessmentController {
  constructor(private readonly handler: EnterAssessmentHandler) {}

  /** Enters numbers of a unit with their evidence; what was entered before is kept, the last version counts. 404 for a unit outside one's reach. */
  @Staff('department-head', 'leader', 'administrator')
  @Post('inputs')
  @ApiOperation({ summary: 'Nhập số liệu của đơn vị cho chỉ số 5, 6 hoặc 8' })
  @ApiCreatedResponse({ type: EnteredDto })
  enter(@Body() body: EnterAssessmentDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<EnteredDto> {
    return this.handler.enter(body, staff, mark);
  }
}
