import { Controller, Get, Header, Ip, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { REPORT_MEDIA_TYPES, type ReportFormat } from '#domain';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { REPORT_NAMES } from '../report-forms/report-forms.js';
import { ReportDto, ReportFormsDto, ReportQuery } from './export-report.dto.js';
import { ExportReportHandler } from './export-report.handler.js';

const FILE = { schema: { type: 'string', format: 'binary' } } as const;
const FORM = { name: 'report', enum: [...REPORT_NAMES], enumName: 'ReportName' };

/** Reports of whoever asks, within their reach. Reading one leaves a line in the audit trail, on the screen as in a file. */
@ApiTags('Báo cáo')
@Controller('api/v1/oversight/reports')
export class ExportReportController {
  constructor(private readonly handler: ExportReportHandler) {}

  /** The reports that there are, with what each can be asked. */
  @Staff()
  @Get()
  @ApiOperation({ summary: 'Danh mục báo cáo' })
  @ApiOkResponse({ type: ReportFormsDto })
  forms(@CurrentStaff() staff: Principal): ReportFormsDto {
    return this.handler.forms(staff);
  }

  /** The report as an .xlsx file: typed cells, up to 20,000 rows. */
  @Staff()
  @Get(':report.xlsx')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Tải báo cáo dạng Excel' })
  @ApiParam(FORM)
  @ApiProduces(REPORT_MEDIA_TYPES.xlsx)
  @ApiOkResponse(FILE)
  xlsx(@Param('report') report: string, @Query() query: ReportQuery, @CurrentStaff() staff: Principal, @Ip() ip: string): Promise<StreamableFile> {
    return this.download(report, 'xlsx', query, staff, ip);
  }

  /** The report as a PDF of A4 pages across, up to 2,000 rows. */
  @Staff()
  @Get(':report.pdf')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Tải báo cáo dạng PDF để in và ký' })
  @ApiParam(FORM)
  @ApiProduces(REPORT_MEDIA_TYPES.pdf)
  @ApiOkResponse(FILE)
  pdf(@Param('report') report: string, @Query() query: ReportQuery, @CurrentStaff() staff: Principal, @Ip() ip: string): Promise<StreamableFile> {
    return this.download(report, 'pdf', query, staff, ip);
  }

  /** The rows of the report as CSV for programs, up to 100,000. */
  @Staff()
  @Get(':report.csv')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Tải báo cáo dạng CSV' })
  @ApiParam(FORM)
  @ApiProduces(REPORT_MEDIA_TYPES.csv)
  @ApiOkResponse(FILE)
  csv(@Param('report') report: string, @Query() query: ReportQuery, @CurrentStaff() staff: Principal, @Ip() ip: string): Promise<StreamableFile> {
    return this.download(report, 'csv', query, staff, ip);
  }

  /** The report for the screen, up to 2,000 rows: the very rows of the files. */
  @Staff()
  @Get(':report')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Xem báo cáo' })
  @ApiParam(FORM)
  @ApiOkResponse({ type: ReportDto })
  show(@Param('report') report: string, @Query() query: ReportQuery, @CurrentStaff() staff: Principal, @Ip() ip: string): Promise<ReportDto> {
    return this.handler.show(report, query, staff, ip);
  }

  private async download(report: string, format: ReportFormat, query: ReportQuery, staff: Principal, ip: string): Promise<StreamableFile> {
    const file = await this.handler.write(report, format, query, staff, ip);
    return new StreamableFile(file, { type: REPORT_MEDIA_TYPES[format], disposition: `attachment; filename="${report}.${format}"`, length: file.length });
  }
}
