import { setImmediate as breathe } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import { CSV_OPTIONS } from '#platform';
import { wireCell, type Column, type ReportTable } from './report-table.js';

/** Rows that are written at one go; between two goes others get their turn. */
const AT_ONE_GO = 2_000;

/**
 * The rows of a report for programs: one line of names, then data alone, without title, total and notes, so that a sum
 * over a column counts nothing twice. Sections become a first column. Days and instants are ISO 8601, numbers plain.
 */
export async function writeCsv({ columns, sections }: Pick<ReportTable, 'columns' | 'sections'>): Promise<Buffer> {
  const inSections = sections.some(({ name }) => name !== null);
  const head = [...(inSections ? ['Mục'] : []), ...columns.map(nameOf)];
  const parts = [stringify([head], CSV_OPTIONS)];
  for (const { name, rows } of sections) {
    for (let from = 0; from < rows.length; from += AT_ONE_GO) {
      const lines = rows.slice(from, from + AT_ONE_GO).map((row) => [...(inSections ? [name ?? ''] : []), ...row.map((cell, index) => wireCell(columns[index]?.kind ?? 'text', cell) ?? '')]);
      parts.push(stringify(lines, { ...CSV_OPTIONS, bom: false }));
      if (rows.length > AT_ONE_GO) await breathe();
    }
  }
  return Buffer.from(parts.join(''), 'utf8');
}

function nameOf({ group, name }: Column): string {
  return group === null ? name : `${group}: ${name}`;
}
