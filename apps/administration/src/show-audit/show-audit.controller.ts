import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '#persistence';
import { Directory, Staff } from '#platform';
import { AuditListDto, AuditQuery } from './show-audit.dto.js';

@ApiTags('Quản trị')
@Controller('api/v1/admin/audit')
export class ShowAuditController {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /** The trail, newest first. */
  @Staff('administrator')
  @Get()
  @ApiOperation({ summary: 'Nhật ký hệ thống' })
  @ApiOkResponse({ type: AuditListDto })
  async list(@Query() { after, action, caseCode, limit = 50 }: AuditQuery): Promise<AuditListDto> {
    const directory = await this.directory.current();
    const lines = await this.database.read(({ audit }) => audit.page(after ?? null, action ?? null, caseCode ?? null, limit + 1));
    const items = lines.slice(0, limit).map(({ id, at, actorName, action: done, caseCode: code, unitId, ip, data }) => ({
      id,
      at,
      actorName,
      action: done,
      caseCode: code,
      unitCode: unitId === null ? null : (directory.unit(unitId)?.code ?? null),
      ip,
      data,
    }));
    return { items, next: lines.length > limit ? (items.at(-1)?.id ?? null) : null };
  }
}
