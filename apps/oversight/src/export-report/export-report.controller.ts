import { Controller, Get, Header, Ip, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentStaff, PeriodQuery, Staff, type Principal } from '#platform';
import { ExportReportHandler, type ReportName } from './export-report.handler.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('Giám sát')
@ApiProduces(XLSX)
@Controller('api/v1/oversight/reports')
export class ExportReportController {
  constructor(private readonly handler: ExportReportHandler) {}

  /** The overdue list as of now. Audited, as every report. */
  @Staff()
  @Get('overdue.xlsx')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Tải danh sách hồ sơ quá hạn' })
  @ApiOkResponse(FILE)
  overdue(@Query() query: PeriodQuery, @CurrentStaff() staff: Principal, @Ip() ip: string): Promise<StreamableFile> {
    return this.download('overdue', query, staff, ip);
  }

  /** Every case accepted in the period. */
  @Staff()
  @Get('register.xlsx')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Tải sổ theo dõi hồ sơ' })
  @ApiOkResponse(FILE)
  register(@Query() query: PeriodQuery, @CurrentStaff() staff: Principal, @Ip() ip: string): Promise<StreamableFile> {
    return this.download('register', query, staff, ip);
  }

  /** Report II.06a/VPCP/KSTT of the period. */
  @Staff()
  @Get('ii-06a.xlsx')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Tải biểu II.06a/VPCP/KSTT' })
  @ApiOkResponse(FILE)
  report06a(@Query() query: PeriodQuery, @CurrentStaff() staff: Principal, @Ip() ip: string): Promise<StreamableFile> {
    return this.download('ii-06a', query, staff, ip);
  }

  private async download(report: ReportName, query: PeriodQuery, staff: Principal, ip: string): Promise<StreamableFile> {
    const file = await this.handler.write(report, query, staff, ip);
    return new StreamableFile(file, { type: XLSX, disposition: `attachment; filename="${report}.xlsx"`, length: file.length });
  }
}
