import { Injectable } from '@nestjs/common';
import type { ReportFormat } from '#domain';
import { PrintError } from '#print';
import { Problem } from '#platform';
import type { ReportTable } from './report-table.js';
import { writeCsv } from './write-csv.js';
import { ReportPrinter } from './write-pdf.js';
import { writeXlsx } from './write-xlsx.js';

/** Rows that a file takes; more are refused as a whole, never cut. */
export const MOST_ROWS: Readonly<Record<ReportFormat, number>> = { xlsx: 20_000, pdf: 2_000, csv: 100_000 };

/** Workbooks that may wait; one more is refused. */
const MOST_WAITING = 10;

/** One description, three writers. Workbooks are written one after the other: each takes a thread and much memory. */
@Injectable()
export class ReportWriter {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(private readonly printer: ReportPrinter) {}

  /** Throws the problem `unavailable` while the writers have too much to do. */
  async write(format: ReportFormat, table: ReportTable): Promise<Buffer> {
    if (format === 'csv') return writeCsv(table);
    if (format === 'xlsx') return this.workbook(table);
    return this.printer.write(table).catch((error: unknown) => {
      if (error instanceof PrintError && error.code !== 'print-failed') throw new Problem('unavailable', { retryAfterSeconds: 30 });
      throw error;
    });
  }

  private async workbook(table: ReportTable): Promise<Buffer> {
    if (this.waiting > MOST_WAITING) throw new Problem('unavailable', { retryAfterSeconds: 30 });
    this.waiting += 1;
    const file = this.last.then(() => writeXlsx(table)).finally(() => (this.waiting -= 1));
    this.last = file.catch(() => undefined);
    return file;
  }
}
