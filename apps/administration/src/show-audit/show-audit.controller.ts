import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, type AuditLine } from '#persistence';
import { Directory, PAGE_SIZE, Staff, decodeCursor, pageOf, type DirectorySnapshot } from '#platform';
import { AuditListDto, AuditQuery, type AuditLineDto } from './show-audit.dto.js';

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
  async list(@Query() { after, action, caseCode, limit = PAGE_SIZE }: AuditQuery): Promise<AuditListDto> {
    const directory = await this.directory.current();
    const before = after === undefined ? null : Number(decodeCursor(after, ['number'])[0]);
    const lines = await this.database.read(({ audit }) => audit.page(before, action ?? null, caseCode ?? null, limit + 1));
    return pageOf(lines, limit, (line) => lineOf(line, directory), ({ id }) => [Number(id)]);
  }
}

function lineOf({ id, at, actorName, action, caseCode, unitId, ip, data }: AuditLine, directory: DirectorySnapshot): AuditLineDto {
  return { id, at, actorName, action, caseCode, unitCode: unitId === null ? null : (directory.unit(unitId)?.code ?? null), ip, data };
}
