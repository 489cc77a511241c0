import { Body, Controller, Header, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AddressLimit, Marked, Public, type RequestMark } from '#platform';
import { AppliedDto, ApplyOnlineDto, ResubmitDto, ResubmittedDto } from './apply-online.dto.js';
import { ApplyOnlineHandler } from './apply-online.handler.js';
import { ResubmitHandler } from './resubmit.handler.js';

@ApiTags('Người dân')
@Controller('api/v1/public/applications')
export class ApplyOnlineController {
  constructor(
    private readonly applications: ApplyOnlineHandler,
    private readonly resubmissions: ResubmitHandler,
  ) {}

  /** Sends an application to a counter, which checks it; the clock starts when it is accepted (NĐ 118/2025 Đ17.2). */
  @Public()
  @UseGuards(AddressLimit)
  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Nộp hồ sơ trực tuyến' })
  @ApiCreatedResponse({ type: AppliedDto })
  apply(@Body() body: ApplyOnlineDto, @Marked() mark: RequestMark): Promise<AppliedDto> {
    return this.applications.apply(body, mark);
  }

  /** Sends a mended application again. 409 `action-not-allowed-now` unless the counter had sent it back. */
  @Public()
  @Post('resubmit')
  @HttpCode(200)
  @ApiOperation({ summary: 'Nộp lại hồ sơ đã hoàn thiện' })
  @ApiOkResponse({ type: ResubmittedDto })
  resubmit(@Body() body: ResubmitDto, @Marked() mark: RequestMark): Promise<ResubmittedDto> {
    return this.resubmissions.resubmit(body, mark);
  }
}
