import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { AssessmentDto, AssessmentQuery } from './show-assessment.dto.js';
import { ShowAssessmentHandler } from './show-assessment.handler.js';

@ApiTags('Đánh giá giải quyết thủ tục')
@Controller('api/v1/oversight')
export class ShowAssessmentController {
  constructor(private readonly handler: ShowAssessmentHandler) {}

  /**
   * The nine indicators of a unit and the five of its officers (TT 01/2018/TT-VPCP Đ13–15) for a quarter or a year, each with
   * its parts. Authorities below the unit are assessed by themselves and not counted here. Heads, leaders and administrators see every officer, others themselves. 404 for a unit outside one's reach.
   */
  @Staff()
  @Get('assessments')
  @ApiOperation({ summary: 'Đánh giá việc giải quyết thủ tục hành chính theo chín chỉ số' })
  @ApiOkResponse({ type: AssessmentDto })
  show(@Query() query: AssessmentQuery, @CurrentStaff() staff: Principal): Promise<AssessmentDto> {
    return this.handler.show(query, staff);
  }
}
