import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import type { Instant } from '#domain';

const OFFSET_MS = 7 * 3_600_000;
const FONT = { fontFamily: 'Times New Roman', fontSize: 12 };

/** A table as a person prints it: title, what it is about, heads, rows, and a note under them. */
export interface Table {
  readonly sheet: string;
  readonly title: string;
  readonly about: string;
  readonly heads: readonly { readonly text: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
}

/** A text cell. Typed as text, so that a spreadsheet never takes `=…`, `+84…` or a long number for a formula or a number. */
export function text(value: string | null): Cell {
  return value === null || value === '' ? null : { value, type: String, format: '@', wrap: true, alignVertical: 'top', borderStyle: 'thin' };
}

/** A number cell. */
export function whole(value: number | null): Cell {
  return value === null ? null : { value, type: Number, format: '#,##0', alignVertical: 'top', borderStyle: 'thin' };
}

/** A date cell that shows the clocks of Vietnam, whatever zone the reader's machine has. */
export function moment(value: Instant | null): Cell {
  return value === null ? null : { value: new Date(value + OFFSET_MS), type: Date, format: 'dd/mm/yyyy hh:mm', alignVertical: 'top', borderStyle: 'thin' };
}

/** The table as an .xlsx file. */
export function workbook({ sheet, title, about, heads, rows, notes }: Table): Promise<Buffer> {
  const line = (value: string, style: object): Row => [{ value, type: String, columnSpan: heads.length, ...style }, ...heads.slice(1).map(() => null)];
  const head: Row = heads.map((item) => ({ value: item.text, type: String, fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true, borderStyle: 'thin' }));
  const data: Row[] = [
    line(title, { fontWeight: 'bold', align: 'center' }),
    line(about, { align: 'center' }),
    heads.map(() => null),
    head,
    ...rows.map((row) => [...row]),
    heads.map(() => null),
    ...notes.map((note) => line(note, { fontStyle: 'italic', wrap: true })),
  ];
  const options = { sheet, columns: heads.map(({ width }) => ({ width })), orientation: 'landscape' as const, stickyRowsCount: 4 };
  return writeExcelFile(data, options, FONT).toBuffer();
}
