import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SURVEY_SCHEMAS } from '#domain';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { SURVEY_BODY, SurveyVersionDto, SurveyVersionListDto } from './publish-survey.dto.js';
import { PublishSurveyHandler } from './publish-survey.handler.js';
import { surveyIn } from './survey-shape.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin')
export class PublishSurveyController {
  constructor(private readonly handler: PublishSurveyHandler) {}

  /** Every published version of every survey, whole. */
  @Staff('administrator')
  @Get('surveys')
  @ApiOperation({ summary: 'Phiếu đánh giá, khảo sát đã công bố, mọi phiên bản' })
  @ApiOkResponse({ type: SurveyVersionListDto })
  async list(): Promise<SurveyVersionListDto> {
    return { items: await this.handler.list(), next: null };
  }

  /** The formats of surveys as JSON Schemas (2020-12), by kind. */
  @Staff('administrator')
  @Get('survey-schemas')
  @ApiOperation({ summary: 'JSON Schema của các loại phiếu' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  schemas(): object {
    return SURVEY_SCHEMAS;
  }

  /**
   * Publishes the next version of a survey, or the first of a new one, from today on at the earliest; invitations keep
   * the version that they were written for. 400 `invalid-request` where the body is not of the schema of its kind, 422
   * `catalogue-invalid` where it makes no sense or does not follow the version before, 409 `already-exists`.
   */
  @Staff('administrator')
  @Post('surveys')
  @ApiOperation({ summary: 'Công bố phiên bản phiếu đánh giá, khảo sát' })
  @ApiBody(SURVEY_BODY)
  @ApiCreatedResponse({ type: SurveyVersionDto })
  async publish(@CurrentStaff() admin: Principal, @Body() body: unknown, @Marked() mark: RequestMark): Promise<SurveyVersionDto> {
    return this.handler.publish(admin, surveyIn(body), mark);
  }
}
