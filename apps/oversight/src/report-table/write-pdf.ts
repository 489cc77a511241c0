import { join } from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { dateOf, describeDate, formatMinuteOfDay, minuteOfDayOf, plainDate, type Instant } from '#domain';
import { PdfPrinter } from '#print';
import { groupsOf, type Cell, type ColumnKind, type ReportTable, type Row } from './report-table.js';

const TEMPLATES = join(import.meta.dirname, 'templates');
/** A report of thousands of rows takes the compiler a while, and much memory that only its end gives back. */
const LIMITS = { documentsPerChild: 20, timeLimitMs: 60_000, queueLimit: 50 } as const;
/** Letters of a report with so many of them across at the most, in points; the template knows them by name. */
const SIZES = [
  { sheet: 'wide', upTo: 160, points: 10.5 },
  { sheet: 'wider', upTo: 230, points: 9 },
  { sheet: 'widest', upTo: Number.POSITIVE_INFINITY, points: 7.5 },
] as const;
const PRINTED_MM = 269;
const MM_PER_POINT = 25.4 / 72;
/** How wide a letter is, seen over all of them, in its size; and what a cell keeps free. */
const LETTER = 0.52;
const PADDING_MM = 1.6;

const HAND = '(Ký, ghi rõ họ tên)';
const DRAWN_UP = [
  { role: 'Người lập biểu', note: HAND },
  { role: 'Thủ trưởng đơn vị', note: '(Ký, ghi rõ họ tên, đóng dấu)' },
] as const;

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

const WORDS: { readonly [Kind in ColumnKind]: (value: Cell) => string } = {
  text: String,
  whole: (value) => grouped(Number(value)),
  money: (value) => grouped(Number(value)),
  share: (value) => `${(Number(value) * 100).toFixed(1).replace('.', ',')} %`,
  date: (value) => describeDate(plainDate(String(value))),
  moment: (value) => `${describeDate(dateOf(value as Instant))} ${formatMinuteOfDay(minuteOfDayOf(value as Instant))}`,
};

/** Writes reports as PDF: A4 across, heads on every page, numbered pages, room to sign. Owns a compiler of its own, so that a long report keeps no receipt waiting. */
@Injectable()
export class ReportPrinter implements OnApplicationShutdown {
  private readonly printer = new PdfPrinter(TEMPLATES, LIMITS);

  /** @throws PrintError as the printer does. */
  write(table: ReportTable): Promise<Buffer> {
    const across = acrossOf(table);
    const size = SIZES.find(({ upTo }) => across <= upTo) ?? SIZES[2];
    return this.printer.print({ template: 'report.typ', data: filled(table, size.points), sheets: [size.sheet] });
  }

  onApplicationShutdown(): Promise<void> {
    return this.printer.close();
  }
}

function acrossOf({ columns }: ReportTable): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

/** Lets a word that is longer than its column be broken: behind a sign where there is one, else where the column ends. */
function breakable(text: string, letters: number): string {
  const cut = (part: string): string => part.replace(new RegExp(`(.{${letters}})(?=.)`, 'gu'), '$1\u200b');
  return text.replace(/\S+/gu, (word) => (word.length <= letters ? word : word.split(/(?<=[-./@_:;,)])/u).map(cut).join('\u200b')));
}

function filled(table: ReportTable, points: number): object {
  const { columns, sections, total, asOf } = table;
  const [year = 0, month = 0, day = 0] = dateOf(asOf).split('-').map(Number);
  const across = acrossOf(table);
  const letters = columns.map(({ width }) => Math.max(3, Math.floor(((width / across) * PRINTED_MM - PADDING_MM) / (points * LETTER * MM_PER_POINT))));
  const words = (row: Row): string[] =>
    columns.map(({ kind }, index) => {
      const cell = row[index] ?? null;
      if (cell === null) return kind === 'share' ? '–' : '';
      return breakable(WORDS[kind](cell), letters[index] ?? 3);
    });
  return {
    title: table.title,
    number: table.number,
    about: table.about,
    unitName: table.unitName,
    parentName: table.parentName,
    placeAndDate: table.placeAndDate,
    date: { year, month, day },
    columns: columns.map(({ name, kind, width }) => ({ name, width, number: kind === 'whole' || kind === 'money' || kind === 'share' })),
    groups: groupsOf(columns).map(({ name, columns: own }) => ({ name, columns: own.map((item) => item.name) })),
    grouped: columns.some(({ group }) => group !== null),
    sections: sections.map(({ name, rows }) => ({ name, rows: rows.map(words) })),
    total: total && words(total),
    notes: table.notes,
    signers: table.signers?.map((role) => ({ role, note: HAND })) ?? DRAWN_UP,
  };
}
