import { Controller, Get, Header, Ip, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { REPORT_MEDIA_TYPES } from '#domain';
import { CurrentStaff, Staff, type Principal } from '#platform';
import { AuditListDto, AuditQuery } from './show-audit.dto.js';
import { ShowAuditHandler } from './show-audit.handler.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin/audit')
export class ShowAuditController {
  constructor(private readonly handler: ShowAuditHandler) {}

  /** The trail within the administrator's reach, newest first. */
  @Staff('administrator')
  @Get()
  @ApiOperation({ summary: 'Nhật ký hệ thống' })
  @ApiOkResponse({ type: AuditListDto })
  list(@Query() query: AuditQuery, @CurrentStaff() admin: Principal): Promise<AuditListDto> {
    return this.handler.list(query, admin);
  }

  /** The newest 20,000 lines as CSV; that somebody took them stands in the trail. */
  @Staff('administrator')
  @Get('lines.csv')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Tải nhật ký dạng CSV' })
  @ApiProduces(REPORT_MEDIA_TYPES.csv)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@Query() query: AuditQuery, @CurrentStaff() admin: Principal, @Ip() ip: string): Promise<StreamableFile> {
    const file = await this.handler.export(query, admin, ip);
    return new StreamableFile(file, { type: REPORT_MEDIA_TYPES.csv, disposition: 'attachment; filename="nhat-ky.csv"', length: file.length });
  }
}
