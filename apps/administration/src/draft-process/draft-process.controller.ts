import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { composedIn } from '../json-shape.js';
import { PROCESS_BODY, PublishedProcessDto } from '../publish-process/publish-process.dto.js';
import { CheckedDraftDto, ProcessDraftDto, ProcessDraftListDto, ProcessDraftQuery, WholeProcessDraftDto } from './draft-process.dto.js';
import { DraftProcessHandler } from './draft-process.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin/process-drafts')
export class DraftProcessController {
  constructor(private readonly handler: DraftProcessHandler) {}

  /** Drafts of one procedure, or all. */
  @Staff('administrator')
  @Get()
  @ApiOperation({ summary: 'Bản nháp quy trình' })
  @ApiOkResponse({ type: ProcessDraftListDto })
  async list(@Query() { procedureCode }: ProcessDraftQuery): Promise<ProcessDraftListDto> {
    return { items: await this.handler.list(procedureCode ?? null), next: null };
  }

  @Staff('administrator')
  @Get(':code/:version')
  @ApiOperation({ summary: 'Toàn văn một bản nháp quy trình' })
  @ApiOkResponse({ type: WholeProcessDraftDto })
  show(@Param('code') code: string, @Param('version') version: string): Promise<WholeProcessDraftDto> {
    return this.handler.show(code, version);
  }

  /**
   * Keeps a draft, whole or not; it is checked when asked. 409 `already-exists` where that version is published,
   * `draft-changed` where `If-Match` names another revision than the draft has now, or is `*` and there is a draft already.
   */
  @Staff('administrator')
  @Put(':code/:version')
  @ApiOperation({ summary: 'Lưu bản nháp quy trình' })
  @ApiBody(PROCESS_BODY)
  @ApiHeader({ name: 'If-Match', required: false, description: 'revision đã đọc; * khi bản nháp chưa có; bỏ trống thì ghi đè' })
  @ApiOkResponse({ type: ProcessDraftDto })
  keep(@CurrentStaff() admin: Principal, @Param('code') code: string, @Param('version') version: string, @Body() body: unknown, @Headers('if-match') seen: string | undefined, @Marked() mark: RequestMark): Promise<ProcessDraftDto> {
    return this.handler.keep(admin, code, version, body, mark, seen ?? null);
  }

  @Staff('administrator')
  @Delete(':code/:version')
  @HttpCode(204)
  @ApiOperation({ summary: 'Bỏ bản nháp quy trình' })
  @ApiNoContentResponse()
  drop(@CurrentStaff() admin: Principal, @Param('code') code: string, @Param('version') version: string, @Marked() mark: RequestMark): Promise<void> {
    return this.handler.drop(admin, code, version, mark);
  }

  /** The same check of a definition that is not kept: for those who are still writing it. */
  @Staff('administrator')
  @Post('check')
  @HttpCode(200)
  @ApiOperation({ summary: 'Kiểm tra nội dung quy trình chưa lưu' })
  @ApiBody(PROCESS_BODY)
  @ApiOkResponse({ type: CheckedDraftDto })
  checkBody(@Body() body: unknown): Promise<CheckedDraftDto> {
    return this.handler.checkBody(composedIn(body));
  }

  /** All faults of a draft with their places, its warnings, and what it plans. */
  @Staff('administrator')
  @Post(':code/:version/check')
  @HttpCode(200)
  @ApiOperation({ summary: 'Kiểm tra bản nháp quy trình' })
  @ApiOkResponse({ type: CheckedDraftDto })
  check(@Param('code') code: string, @Param('version') version: string): Promise<CheckedDraftDto> {
    return this.handler.check(code, version);
  }

  /** Publishes a draft by the same checks as `POST /api/v1/admin/processes`; it is no draft any more then. */
  @Staff('administrator')
  @Post(':code/:version/publish')
  @ApiOperation({ summary: 'Công bố bản nháp quy trình' })
  @ApiCreatedResponse({ type: PublishedProcessDto })
  publish(@CurrentStaff() admin: Principal, @Param('code') code: string, @Param('version') version: string, @Marked() mark: RequestMark): Promise<PublishedProcessDto> {
    return this.handler.publish(admin, code, version, mark);
  }
}
