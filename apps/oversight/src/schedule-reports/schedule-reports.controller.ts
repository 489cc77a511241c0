import { Body, Controller, Get, Header, Ip, Param, Patch, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { REPORT_MEDIA_TYPES } from '#domain';
import { CurrentStaff, Marked, Staff, type Principal, type RequestMark } from '#platform';
import { NewReportScheduleDto, RecipientsDto, RecipientsQuery, ReportRunsDto, ReportScheduleChangeDto, ReportScheduleDto, ReportSchedulesDto, RunsQuery } from './schedule-reports.dto.js';
import { ScheduleReportsHandler } from './schedule-reports.handler.js';

/** Reports on schedule of the units that somebody heads. */
@ApiTags('Báo cáo')
@Controller('api/v1/oversight/report-schedules')
export class ScheduleReportsController {
  constructor(private readonly handler: ScheduleReportsHandler) {}

  /** Schedules of the units within reach, the active and the newest first. */
  @Staff('department-head', 'leader', 'administrator')
  @Get()
  @ApiOperation({ summary: 'Các báo cáo định kỳ' })
  @ApiOkResponse({ type: ReportSchedulesDto })
  list(@CurrentStaff() staff: Principal): Promise<ReportSchedulesDto> {
    return this.handler.list(staff);
  }

  /** Who may get reports of a unit: members of staff who oversee all of it. */
  @Staff('department-head', 'leader', 'administrator')
  @Get('recipients')
  @ApiOperation({ summary: 'Người có thể nhận báo cáo của một đơn vị' })
  @ApiOkResponse({ type: RecipientsDto })
  recipients(@Query() query: RecipientsQuery, @CurrentStaff() staff: Principal): Promise<RecipientsDto> {
    return this.handler.candidates(query, staff);
  }

  /**
   * Makes a report from the period on that runs today: after its end, on the day and at the time given, on a working day.
   * 422 `recipient-unfit` for somebody who does not oversee the unit.
   */
  @Staff('department-head', 'leader', 'administrator')
  @Post()
  @ApiOperation({ summary: 'Đặt báo cáo định kỳ' })
  @ApiCreatedResponse({ type: ReportScheduleDto })
  add(@Body() body: NewReportScheduleDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<ReportScheduleDto> {
    return this.handler.add(body, staff, mark);
  }

  /** Switches a schedule off, or on again from the period that runs today; changes who gets its reports. */
  @Staff('department-head', 'leader', 'administrator')
  @Patch(':id')
  @ApiOperation({ summary: 'Tắt, bật báo cáo định kỳ hoặc đổi người nhận' })
  @ApiOkResponse({ type: ReportScheduleDto })
  change(@Param('id') id: string, @Body() body: ReportScheduleChangeDto, @CurrentStaff() staff: Principal, @Marked() mark: RequestMark): Promise<ReportScheduleDto> {
    return this.handler.change(id, body, staff, mark);
  }

  /** What a schedule made, the latest period first. */
  @Staff('department-head', 'leader', 'administrator')
  @Get(':id/runs')
  @ApiOperation({ summary: 'Các báo cáo đã lập' })
  @ApiOkResponse({ type: ReportRunsDto })
  runs(@Param('id') id: string, @Query() query: RunsQuery, @CurrentStaff() staff: Principal): Promise<ReportRunsDto> {
    return this.handler.runs(id, query, staff);
  }

  /** The file as it was made and sent. Audited. */
  @Staff('department-head', 'leader', 'administrator')
  @Get('runs/:id/file')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Tải lại báo cáo đã lập' })
  @ApiProduces(...Object.values(REPORT_MEDIA_TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@Param('id') id: string, @CurrentStaff() staff: Principal, @Ip() ip: string): Promise<StreamableFile> {
    const { file, fileName, format } = await this.handler.file(id, staff, ip);
    return new StreamableFile(file, { type: REPORT_MEDIA_TYPES[format], disposition: `attachment; filename="${fileName}"`, length: file.length });
  }
}
