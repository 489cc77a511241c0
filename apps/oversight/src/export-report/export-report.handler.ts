import { Injectable } from '@nestjs/common';
import { describeMoment, describePeriod, type Instant } from '#domain';
import { Database } from '#persistence';
import { Clock, Directory, PeriodQuery, oversightScope, periodIn, type OversightScope, type Principal } from '#platform';
import { DueList } from '../due-list.js';
import { PeriodFigures } from '../period-figures.js';
import { REPORT_ROWS, fieldTable, overdueTable, registerTable } from './tables.js';
import { workbook, type Table } from './workbook.js';

/** Reports that can be downloaded, by their name in the address. */
export type ReportName = 'overdue' | 'register' | 'ii-06a';

/** Writes reports as .xlsx. Every export leaves a line in the audit trail: the files carry personal data out of the system. */
@Injectable()
export class ExportReportHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly list: DueList,
    private readonly figures: PeriodFigures,
  ) {}

  async write(report: ReportName, query: PeriodQuery, principal: Principal, ip: string): Promise<Buffer> {
    const now = this.clock.now();
    const table = await this.table(report, query, principal, now);
    await this.database.read(({ audit }) =>
      audit.record({
        actorId: principal.staffId,
        actorName: principal.fullName,
        action: 'report.exported',
        caseId: null,
        unitId: principal.posts[0]?.unitId ?? null,
        ip,
        data: { report, from: query.from ?? null, to: query.to ?? null, unitCode: query.unitCode ?? null, rows: table.rows.length },
      }),
    );
    return workbook(table);
  }

  private async table(report: ReportName, query: PeriodQuery, principal: Principal, now: Instant): Promise<Table> {
    const directory = await this.directory.current();
    const scope: OversightScope = oversightScope(principal, directory, query.unitCode);
    const period = periodIn(query, now);
    const frame = { unitName: scope.unit?.name ?? 'Các đơn vị trong phạm vi', directory, now };
    const drawnUp = `lúc ${describeMoment(now)}`;
    switch (report) {
      case 'overdue': {
        const filter = { kind: 'overdue', unitIds: scope.cases.unitIds, stage: null } as const;
        return overdueTable(await this.list.read(filter, directory, now, null, REPORT_ROWS), { ...frame, about: `Tính đến ${drawnUp}` });
      }
      case 'register': {
        const rows = await this.database.read(({ oversight }) => oversight.register(period.start, period.end, scope.cases, REPORT_ROWS));
        return registerTable(rows, { ...frame, about: `Tiếp nhận ${describePeriod(period)}, lập ${drawnUp}` });
      }
      case 'ii-06a': {
        const { fields } = await this.figures.read(period, scope.cases, now);
        return fieldTable(fields, { ...frame, about: `Kỳ báo cáo: ${describePeriod(period)}, lập ${drawnUp}` });
      }
    }
  }
}
