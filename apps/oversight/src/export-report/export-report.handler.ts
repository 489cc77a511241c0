import { Injectable } from '@nestjs/common';
import { formatInstant, type Period, type ReportFormat } from '#domain';
import { Database } from '#persistence';
import { Clock, Directory, Problem, oversightScope, periodIn, unitRef, type Principal } from '#platform';
import { REPORT_NAMES, type ReportName } from '../report-forms/report-forms.js';
import { ReportMaker } from '../report-forms/report-maker.js';
import { rowsOf, wireCell, type ReportTable, type Row } from '../report-table/report-table.js';
import { MOST_ROWS, ReportWriter } from '../report-table/write-report.js';
import { SCREEN_ROWS, type ReportDto, type ReportFormsDto, type ReportQuery, type ReportRowDto } from './export-report.dto.js';

/** A report as somebody asked for it. */
interface Made {
  readonly report: ReportName;
  readonly period: Period;
  readonly table: ReportTable;
  readonly unitId: string | null;
}

/** Shows and writes reports. Every one leaves a line in the audit trail: files carry personal data out of the system. */
@Injectable()
export class ExportReportHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly maker: ReportMaker,
    private readonly writer: ReportWriter,
  ) {}

  forms({ posts }: Principal): ReportFormsDto {
    return { items: this.maker.readable(posts).map(({ report, form: { name, about, by, byField, personal } }) => ({ report, name, about, by: [...by], byField, personal })) };
  }

  async show(name: string, query: ReportQuery, principal: Principal, ip: string): Promise<ReportDto> {
    const { report, period, table, unitId } = await this.make(name, 'screen', SCREEN_ROWS, query, principal, ip);
    const { title, number, about, columns, sections, total, notes, asOf } = table;
    const wire = (row: Row): ReportRowDto => ({ cells: row.map((cell, index) => wireCell(columns[index]?.kind ?? 'text', cell)) });
    return {
      report,
      title,
      number,
      about,
      period: { from: period.from, to: period.to },
      unit: unitId === null ? null : unitRef(await this.directory.current(), unitId),
      columns: columns.map(({ key, name: heading, group, kind }) => ({ key, name: heading, group, kind })),
      sections: sections.map(({ name: heading, rows }) => ({ name: heading, rows: rows.map(wire) })),
      total: total && wire(total),
      notes: [...notes],
      rowCount: rowsOf(table).length,
      asOf: formatInstant(asOf),
    };
  }

  async write(name: string, format: ReportFormat, query: ReportQuery, principal: Principal, ip: string): Promise<Buffer> {
    const { table } = await this.make(name, format, MOST_ROWS[format], query, principal, ip);
    return this.writer.write(format, table);
  }

  private async make(name: string, format: ReportFormat | 'screen', limit: number, query: ReportQuery, principal: Principal, ip: string): Promise<Made> {
    const report = REPORT_NAMES.find((known) => known === name);
    if (report === undefined) throw new Problem('not-found', { detail: 'Không có báo cáo này.' });
    if (!this.maker.mayRead(report, principal.posts)) throw new Problem('forbidden');
    const directory = await this.directory.current();
    const now = this.clock.now();
    const scope = oversightScope(principal, directory, query.unitCode);
    const period = periodIn(query, now);
    const { field = null, level = null, by = null } = query;
    const table = await this.maker.make({ report, period, scope, filter: { field, level, by }, directory, now, limit });
    await this.database.read(({ audit }) =>
      audit.record({
        actorId: principal.staffId,
        actorName: principal.fullName,
        action: 'report.exported',
        caseId: null,
        unitId: principal.posts[0]?.unitId ?? null,
        ip,
        data: { report, format, from: query.from ?? null, to: query.to ?? null, unitCode: query.unitCode ?? null, field, level, by, rows: rowsOf(table).length },
      }),
    );
    return { report, period, table, unitId: scope.unit?.id ?? null };
  }
}
