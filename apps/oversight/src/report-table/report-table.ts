import { dateOf, formatInstant, type Instant, type PlainDate } from '#domain';

/** What a column holds: text; a whole number; integer VND; a share from 0 to 1; a legal day; an instant. */
export const COLUMN_KINDS = ['text', 'whole', 'money', 'share', 'date', 'moment'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** A column of a report. Neighbours of the same `group` stand under one heading of two rows. */
export interface Column {
  /** Stable English name of the column in answers. */
  readonly key: string;
  readonly name: string;
  readonly group: string | null;
  readonly kind: ColumnKind;
  /** In letters, as spreadsheets count. */
  readonly width: number;
}

/** A cell as its column's kind says: text and legal days as text, everything else as a number; `null` is empty ("không có dữ liệu" for a share). */
export type Cell = string | number | null;
export type Row = readonly Cell[];

/** Rows under a heading of their own, such as a book of the register; a report without parts has one without a name. */
export interface Section {
  readonly name: string | null;
  readonly rows: readonly Row[];
}

/** What a form says of itself: its columns and rows, before anybody's name stands over it. */
export interface ReportBody {
  readonly title: string;
  /** Number of the form, where the law numbers it. */
  readonly number: string | null;
  readonly columns: readonly Column[];
  readonly sections: readonly Section[];
  readonly total: Row | null;
  readonly notes: readonly string[];
  /** Who signs on paper, left and right; whoever drew it up and the head of the unit unless told otherwise. */
  readonly signers?: readonly [string, string];
}

/** A report ready to be written: the same description for the screen and for every file. */
export interface ReportTable extends ReportBody {
  /** Name of the sheet in a workbook. */
  readonly sheet: string;
  readonly unitName: string;
  /** The authority over the unit; empty at the top. */
  readonly parentName: string;
  /** "Tân Lập, ngày 01 tháng 9 năm 2026". */
  readonly placeAndDate: string;
  /** Period, filters and the moment as of which it was drawn up. */
  readonly about: string;
  readonly asOf: Instant;
}

type ColumnMaker = (key: string, name: string, width: number, group?: string) => Column;

const maker = (kind: ColumnKind): ColumnMaker => (key, name, width, group) => ({ key, name, group: group ?? null, kind, width });

/** Columns by their kind. */
export const column = { text: maker('text'), whole: maker('whole'), money: maker('money'), share: maker('share'), date: maker('date'), moment: maker('moment') } as const;

/** Rows in all sections. */
export function rowsOf({ sections }: Pick<ReportBody, 'sections'>): Row[] {
  return sections.flatMap(({ rows }) => rows);
}

/** Neighbouring columns of one group, in order; a column without a group is alone. */
export function groupsOf(columns: readonly Column[]): { readonly name: string | null; readonly columns: readonly Column[] }[] {
  const groups: { name: string | null; columns: Column[] }[] = [];
  for (const item of columns) {
    const last = groups.at(-1);
    if (last && item.group !== null && last.name === item.group) last.columns.push(item);
    else groups.push({ name: item.group, columns: [item] });
  }
  return groups;
}

/** A cell as programs read it: instants in ISO 8601 with offset, everything else as it is. */
export function wireCell(kind: ColumnKind, cell: Cell): Cell {
  return kind === 'moment' && typeof cell === 'number' ? formatInstant(cell as Instant) : cell;
}

/** The legal day of an instant, for a cell of days. */
export function dayOf(moment: Instant | null): PlainDate | null {
  return moment === null ? null : dateOf(moment);
}
