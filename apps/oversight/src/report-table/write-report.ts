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

/** One description, three writers. */
@Injectable()
export class ReportWriter {
  constructor(private readonly printer: ReportPrinter) {}

  /** Throws the problem `unavailable` while the printer has too much to do. */
  async write(format: ReportFormat, table: ReportTable): Promise<Buffer> {
    if (format === 'csv') return writeCsv(table);
    if (format === 'xlsx') return writeXlsx(table);
    return this.printer.write(table).catch((error: unknown) => {
      if (error instanceof PrintError && error.code !== 'print-failed') throw new Problem('unavailable', { retryAfterSeconds: 30 });
      throw error;
    });
  }
}
