import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { plainDate } from '#domain';
import { Database, type AuditFilter, type AuditLine } from '#persistence';
import { CSV_OPTIONS, Directory, PAGE_SIZE, decodeCursor, pageOf, reachOf, type DirectorySnapshot, type Principal } from '#platform';
import { actionName } from './action-names.js';
import type { AuditLineDto, AuditListDto, AuditQuery } from './show-audit.dto.js';

/** Most lines of one file. */
const MOST_LINES = 20_000;

const HEAD = ['Thời điểm', 'Người thực hiện', 'Thao tác', 'Tên thao tác', 'Mã hồ sơ', 'Mã đơn vị', 'Địa chỉ mạng', 'Nội dung'];

/** Reads the trail. An administrator of a part of the house reads what touches its units, its cases and its staff. */
@Injectable()
export class ShowAuditHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async list({ after, limit = PAGE_SIZE, ...query }: AuditQuery, admin: Principal): Promise<AuditListDto> {
    const directory = await this.directory.current();
    const before = after === undefined ? null : Number(decodeCursor(after, ['number'])[0]);
    const lines = await this.database.read(({ audit }) => audit.page(filterOf(query, admin, directory), before, limit + 1));
    return pageOf(lines, limit, (line) => lineOf(line, directory), ({ id }) => [Number(id)]);
  }

  async export(query: AuditQuery, admin: Principal, ip: string): Promise<Buffer> {
    const directory = await this.directory.current();
    const filter = filterOf(query, admin, directory);
    const lines = await this.database.write(async ({ audit }) => {
      const found = await audit.page(filter, null, MOST_LINES);
      await audit.record({ actorId: admin.staffId, actorName: admin.fullName, action: 'audit.exported', caseId: null, unitId: null, ip, data: { ...query, lines: found.length } });
      return found;
    });
    const rows = lines.map((line) => lineOf(line, directory)).map(({ at, actorName, action, actionName: name, caseCode, unitCode, ip: from, data }) => [at, actorName, action, name, caseCode, unitCode, from, JSON.stringify(data)]);
    return Buffer.from(stringify([HEAD, ...rows], CSV_OPTIONS), 'utf8');
  }
}

function filterOf({ action, caseCode, staffId, from, to }: AuditQuery, admin: Principal, directory: DirectorySnapshot): AuditFilter {
  const reach = reachOf(admin, directory);
  const whole = directory.units.every(({ id }) => reach.includes([id]));
  return {
    unitIds: whole ? null : reach.unitIds,
    actorId: staffId ?? null,
    actionPrefix: action ?? null,
    caseCode: caseCode ?? null,
    from: from === undefined ? null : plainDate(from),
    to: to === undefined ? null : plainDate(to),
  };
}

function lineOf({ id, at, actorName, action, caseCode, unitId, ip, data }: AuditLine, directory: DirectorySnapshot): AuditLineDto {
  return { id, at, actorName, action, actionName: actionName(action), caseCode, unitCode: unitId === null ? null : (directory.unit(unitId)?.code ?? null), ip, data };
}
