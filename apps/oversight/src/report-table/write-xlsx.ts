import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { groupsOf, type Cell, type Column, type ColumnKind, type ReportTable, type Row } from './report-table.js';

const WORKER = join(import.meta.dirname, 'workbook-worker.mjs');
const OFFSET_MS = 7 * 3_600_000;
/** Of a line of text, in points. */
const LINE_HEIGHT = 16;

/** How a cell looks and what it is; written by the words of write-excel-file, its type by name. */
type Style = Readonly<Record<string, unknown>> & { readonly type: 'String' | 'Number' | 'Date' };

/** A cell as it goes to the thread that writes: styles are shared, so that only values travel. */
interface SheetCell {
  readonly style: Style;
  /** Dates as milliseconds; none for an empty cell. */
  readonly value?: string | number;
}

interface SheetRow {
  readonly height: number;
  readonly cells: readonly (SheetCell | null)[];
}

const BORDER = { borderStyle: 'thin', alignVertical: 'top' } as const;
const EMPTY: Style = { ...BORDER, type: 'String' };
const HEAD: Style = { type: 'String', fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true, borderStyle: 'thin' };
const CENTRED: Style = { type: 'String', align: 'center', wrap: true };
const NOTE: Style = { type: 'String', fontStyle: 'italic', wrap: true, alignVertical: 'top' };
const SECTION: Style = { ...BORDER, type: 'String', fontWeight: 'bold' };
const BOLD = { fontWeight: 'bold' } as const;

/** Text is text, so that no spreadsheet takes `=…`, `+84…` or a long number for something to compute. */
const STYLES: { readonly [Kind in ColumnKind]: Style } = {
  text: { ...BORDER, type: 'String', format: '@', wrap: true },
  whole: { ...BORDER, type: 'Number', format: '#,##0' },
  money: { ...BORDER, type: 'Number', format: '#,##0' },
  share: { ...BORDER, type: 'Number', format: '0.0%' },
  date: { ...BORDER, type: 'Date', format: 'dd/mm/yyyy' },
  moment: { ...BORDER, type: 'Date', format: 'dd/mm/yyyy hh:mm' },
};
const bold = (kind: ColumnKind): Style => ({ ...STYLES[kind], ...BOLD });
const BOLD_STYLES: typeof STYLES = { text: bold('text'), whole: bold('whole'), money: bold('money'), share: bold('share'), date: bold('date'), moment: bold('moment') };

/**
 * The report as an .xlsx file: national head, title, heads of two rows that stay in sight and are printed on every
 * page, rows, total, notes and room to sign; A4 across, as wide as a page. It is written in a thread of its own, since
 * thousands of rows take seconds. Rejects when that thread fails.
 */
export function writeXlsx(table: ReportTable): Promise<Buffer> {
  const { columns, sheet } = table;
  const above = headOf(table);
  const heads = headRows(columns);
  const workerData = {
    sheet,
    columns: columns.map(({ width }) => ({ width })),
    firstHead: above.length + 1,
    lastHead: above.length + heads.length,
    font: { fontFamily: 'Times New Roman', fontSize: 12 },
    rows: [...above, ...heads, ...bodyOf(table), ...footOf(table)],
  };
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData, execArgv: [] });
    worker.once('message', (file: Uint8Array) => resolve(Buffer.from(file.buffer, file.byteOffset, file.byteLength)));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The workbook's thread ended with ${code}`)));
  });
}

function headOf({ columns, title, number, about, unitName, parentName, placeAndDate }: ReportTable): SheetRow[] {
  return [
    twoSides(columns, [parentName.toUpperCase(), {}], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', BOLD]),
    twoSides(columns, [unitName.toUpperCase(), BOLD], ['Độc lập - Tự do - Hạnh phúc', BOLD]),
    twoSides(columns, ['', {}], [placeAndDate, { fontStyle: 'italic' }]),
    line(columns, title.toUpperCase(), { ...CENTRED, ...BOLD }),
    line(columns, [number === null ? '' : `Biểu số ${number}.`, about].join(' ').trim(), CENTRED),
  ];
}

function bodyOf({ columns, sections, total }: ReportTable): SheetRow[] {
  return [
    ...sections.flatMap(({ name, rows }) => [...(name === null ? [] : [line(columns, name, SECTION)]), ...rows.map((row) => cellsOf(columns, row, STYLES))]),
    ...(total === null ? [] : [cellsOf(columns, total, BOLD_STYLES)]),
  ];
}

function footOf({ columns, notes }: ReportTable): SheetRow[] {
  const gap = { height: LINE_HEIGHT, cells: columns.map(() => null) };
  const role: [string, object] = ['(Ký, ghi rõ họ tên)', { fontStyle: 'italic' }];
  return [
    gap,
    ...notes.map((note) => line(columns, note, NOTE)),
    gap,
    twoSides(columns, ['Người lập biểu', BOLD], ['Thủ trưởng đơn vị', BOLD]),
    twoSides(columns, role, ['(Ký, ghi rõ họ tên, đóng dấu)', role[1]]),
  ];
}

/** A text over the whole width. */
function line(columns: readonly Column[], value: string, style: Style): SheetRow {
  return { height: LINE_HEIGHT * linesOf(value, columns), cells: spanning(value, columns.length, style) };
}

/** Two texts side by side, each centred over its half. */
function twoSides({ length }: readonly Column[], [left, leftStyle]: readonly [string, object], [right, rightStyle]: readonly [string, object]): SheetRow {
  const half = Math.floor(length / 2);
  return { height: LINE_HEIGHT, cells: [...spanning(left, half, { ...CENTRED, ...leftStyle }), ...spanning(right, length - half, { ...CENTRED, ...rightStyle })] };
}

function spanning(value: string, columnSpan: number, style: Style): (SheetCell | null)[] {
  return [{ style: { ...style, columnSpan }, value }, ...Array.from({ length: columnSpan - 1 }, () => null)];
}

/** Groups over their columns; a column without a group reaches over both rows. */
function headRows(columns: readonly Column[]): SheetRow[] {
  const groups = groupsOf(columns);
  const high = (of: readonly Column[]): number => LINE_HEIGHT * Math.max(1, ...of.map((item) => linesOf(item.name, [item])));
  if (groups.every(({ name }) => name === null)) return [{ height: high(columns), cells: columns.map(({ name }) => ({ style: HEAD, value: name })) }];
  const upper = groups.flatMap(({ name, columns: own }) => (name === null ? [{ style: { ...HEAD, rowSpan: 2 }, value: own[0]?.name ?? '' }] : spanning(name, own.length, HEAD)));
  const lower = columns.map((item) => (item.group === null ? null : { style: HEAD, value: item.name }));
  const most = Math.max(...groups.map(({ name, columns: own }) => (name === null ? 1 : linesOf(name, own))));
  return [
    { height: LINE_HEIGHT * most, cells: upper },
    { height: high(columns.filter(({ group }) => group !== null)), cells: lower },
  ];
}

function cellsOf(columns: readonly Column[], row: Row, styles: typeof STYLES): SheetRow {
  const cells = columns.map(({ kind }, index): SheetCell => {
    const value = row[index] ?? null;
    return value === null || value === '' ? { style: EMPTY } : { style: styles[kind], value: stored(kind, value) };
  });
  // As high as its text wants: not every program works that out by itself.
  const lines = columns.map((item, index) => (item.kind === 'text' ? linesOf(String(row[index] ?? ''), [item]) : 1));
  return { height: LINE_HEIGHT * Math.max(1, ...lines), cells };
}

/** Times show the clocks of Vietnam, whatever zone the reader's machine has. */
function stored(kind: ColumnKind, value: NonNullable<Cell>): string | number {
  switch (kind) {
    case 'date':
      return Date.parse(`${String(value)}T00:00:00Z`);
    case 'moment':
      return Number(value) + OFFSET_MS;
    case 'text':
      return String(value);
    default:
      return Number(value);
  }
}

function linesOf(text: string, columns: readonly Column[]): number {
  return Math.max(1, Math.ceil(text.length / columns.reduce((sum, { width }) => sum + width, 0)));
}
