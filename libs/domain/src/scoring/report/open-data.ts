import type { AuthorityLevel } from '../../process/units.js';
import type { CaseTallies, Part, Tallies } from '../scorecard.js';
import type { Answers } from '../shares.js';

/** Counts of a month (số liệu mở), as they are published of the cases of one receiving unit, resolving authority and field. */
export const OPEN_CASE_COUNTS = [
  'receivedOnline',
  'receivedCounter',
  'receivedPost',
  'carriedOver',
  'solvedEarly',
  'solvedOnTime',
  'solvedLate',
  'solvedLateButAsExtended',
  'refused',
  'withdrawn',
  'inProgress',
  'inProgressOverdue',
  'processedInSoftware',
] as const;
export type OpenCaseCount = (typeof OPEN_CASE_COUNTS)[number];

/** A unit as open data names it. */
export interface OpenUnit {
  readonly unit: string;
  readonly unitName: string;
}

export interface OpenCases extends OpenUnit, Readonly<Record<OpenCaseCount, number>> {
  readonly authority: string;
  readonly authorityName: string;
  readonly level: AuthorityLevel;
  readonly field: string;
  readonly fieldName: string;
}

/** Answers of the quick rating in a cell that is large enough to be published; `merged` units are put together in it, 0 for a unit by itself. */
export interface OpenRatings extends OpenUnit {
  readonly merged: number;
  readonly rated1: number;
  readonly rated2: number;
  readonly rated3: number;
  readonly rated4: number;
  readonly rated5: number;
}

/** Whether people finished at least one step in a unit. */
export interface OpenUse extends OpenUnit {
  readonly usingSoftware: boolean;
}

/** Everything that is published of a month that has ended. Nobody can be told from it: no names, no codes of cases, no answers of few. */
export interface OpenMonth {
  /** `2026-08`. */
  readonly month: string;
  /** When it was worked out, ISO 8601. */
  readonly asOf: string;
  /** Answers that a cell has at the least. */
  readonly smallestCell: number;
  readonly cases: readonly OpenCases[];
  readonly ratings: readonly OpenRatings[];
  readonly units: readonly OpenUse[];
}

/** What the rows of a month add up to. */
export interface OpenSums {
  readonly cases: CaseTallies;
  readonly ratings: Answers;
  readonly processedOnlineDistrict: Part;
  readonly processedOnlineCommune: Part;
  /** Codes of units: all that are listed, and those that used the software. */
  readonly units: ReadonlySet<string>;
  readonly using: ReadonlySet<string>;
}

/** The sums of a month. */
export function sumOpenMonth({ cases, ratings, units }: OpenMonth): OpenSums {
  const total = <Row>(rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0);
  const sum = (key: OpenCaseCount): number => total(cases, (row) => row[key]);
  const solvedOf = (row: OpenCases): number => row.solvedEarly + row.solvedOnTime + row.solvedLate;
  const [receivedOnline, receivedCounter, receivedPost] = [sum('receivedOnline'), sum('receivedCounter'), sum('receivedPost')];
  const [inProgress, inProgressOverdue] = [sum('inProgress'), sum('inProgressOverdue')];
  const processedOnline = (level: AuthorityLevel): Part => {
    const own = cases.filter((row) => row.level === level);
    return { numerator: total(own, (row) => row.processedInSoftware), denominator: total(own, solvedOf) };
  };
  const [solvedEarly, solvedOnTime, solvedLate, solvedLateButAsExtended] = [sum('solvedEarly'), sum('solvedOnTime'), sum('solvedLate'), sum('solvedLateButAsExtended')];
  const satisfied = total(ratings, (row) => row.rated4 + row.rated5);
  return {
    cases: {
      ...{ received: receivedOnline + receivedCounter + receivedPost, receivedOnline, receivedCounter, receivedPost, carriedOver: sum('carriedOver') },
      ...{ solved: total(cases, solvedOf), solvedEarly, solvedOnTime, solvedLate, solvedLateButAsExtended },
      ...{ inProgress, inProgressWithin: inProgress - inProgressOverdue, inProgressOverdue, refused: sum('refused'), withdrawn: sum('withdrawn') },
    },
    ratings: { satisfied, count: satisfied + total(ratings, (row) => row.rated1 + row.rated2 + row.rated3) },
    processedOnlineDistrict: processedOnline('district'),
    processedOnlineCommune: processedOnline('commune'),
    units: new Set(units.map(({ unit }) => unit)),
    using: new Set(units.flatMap(({ unit, usingSoftware }) => (usingSoftware ? [unit] : []))),
  };
}

/**
 * What several months that follow one another come to: what happened adds up, what was carried over is the first month's,
 * what is in progress the last one's; units are those of the last month and those that used the software before.
 */
export function joinOpenSums(months: readonly OpenSums[]): Tallies {
  const [first, last] = [months[0]?.cases, months.at(-1)?.cases];
  const sum = (of: (month: OpenSums) => number): number => months.reduce((total, month) => total + of(month), 0);
  const part = (key: 'processedOnlineDistrict' | 'processedOnlineCommune'): Part => ({ numerator: sum((month) => month[key].numerator), denominator: sum((month) => month[key].denominator) });
  const flows = ['received', 'receivedOnline', 'receivedCounter', 'receivedPost', 'solved', 'solvedEarly', 'solvedOnTime', 'solvedLate', 'solvedLateButAsExtended', 'refused', 'withdrawn'] as const;
  const summed = Object.fromEntries(flows.map((key) => [key, sum(({ cases }) => cases[key])])) as Record<(typeof flows)[number], number>;
  const { inProgress = 0, inProgressWithin = 0, inProgressOverdue = 0 } = last ?? {};
  const using = new Set(months.flatMap((month) => [...month.using]));
  return {
    cases: { ...summed, carriedOver: first?.carriedOver ?? 0, inProgress, inProgressWithin, inProgressOverdue },
    ratings: { count: sum(({ ratings }) => ratings.count), satisfied: sum(({ ratings }) => ratings.satisfied) },
    processedOnlineDistrict: part('processedOnlineDistrict'),
    processedOnlineCommune: part('processedOnlineCommune'),
    unitsUsing: { numerator: using.size, denominator: new Set([...using, ...(months.at(-1)?.units ?? [])]).size },
  };
}

/** A column of the CSV file, in the words of CSV on the Web (https://www.w3.org/TR/tabular-metadata/). */
export interface OpenColumn {
  readonly name: string;
  readonly titles: string;
  readonly datatype: 'string' | 'integer' | 'gYearMonth';
  readonly description: string;
}

const text = (name: string, titles: string, description: string): OpenColumn => ({ name, titles, datatype: 'string', description });
const count = (name: string, titles: string, description: string): OpenColumn => ({ name, titles, datatype: 'integer', description });

/** Columns of the CSV file in their order. Which of them a row fills, its `record` says. */
export const OPEN_COLUMNS: readonly OpenColumn[] = [
  { name: 'month', titles: 'Tháng', datatype: 'gYearMonth', description: 'Tháng đã kết thúc, dạng NNNN-TT.' },
  text('record', 'Loại dòng', 'cases: số hồ sơ của một cặp đơn vị và lĩnh vực; ratings: phiếu đánh giá của một nhóm đơn vị đủ lớn; unit: một đơn vị có dùng phần mềm hay không.'),
  text('unit', 'Mã đơn vị', 'cases: đơn vị tiếp nhận; ratings: cơ quan có phiếu, hoặc cơ quan trên các đơn vị được gộp; unit: chính đơn vị đó.'),
  text('unit_name', 'Tên đơn vị', 'Tên của đơn vị ở cột trước.'),
  text('authority', 'Mã cơ quan giải quyết', 'Chỉ ở dòng cases.'),
  text('authority_name', 'Cơ quan giải quyết', 'Chỉ ở dòng cases.'),
  text('level', 'Cấp giải quyết', 'province: tỉnh; district: huyện; commune: xã. Chỉ ở dòng cases.'),
  text('field', 'Mã lĩnh vực', 'Chỉ ở dòng cases.'),
  text('field_name', 'Lĩnh vực', 'Chỉ ở dòng cases.'),
  count('received_online', 'Tiếp nhận trực tuyến', 'Hồ sơ tiếp nhận trong tháng, nộp trực tuyến.'),
  count('received_counter', 'Tiếp nhận trực tiếp', 'Hồ sơ tiếp nhận trong tháng tại quầy.'),
  count('received_post', 'Tiếp nhận qua bưu chính', 'Hồ sơ tiếp nhận trong tháng qua bưu chính công ích.'),
  count('carried_over', 'Từ tháng trước', 'Hồ sơ tiếp nhận trước tháng này và chưa xong khi tháng bắt đầu.'),
  count('solved_early', 'Giải quyết trước hạn', 'Có kết quả hoặc bị từ chối trong tháng, trước ngày hẹn.'),
  count('solved_on_time', 'Giải quyết đúng hạn', 'Có kết quả hoặc bị từ chối trong tháng, đúng ngày hẹn.'),
  count('solved_late', 'Giải quyết quá hạn', 'Có kết quả hoặc bị từ chối trong tháng, sau thời điểm hẹn ban đầu.'),
  count('solved_late_but_as_extended', 'Quá hạn ban đầu, kịp hạn đã gia hạn', 'Trong số giải quyết quá hạn: kịp ngày hẹn đã gia hạn.'),
  count('refused', 'Từ chối giải quyết', 'Trong số đã giải quyết: bị từ chối.'),
  count('withdrawn', 'Rút, dừng', 'Kết thúc trong tháng mà không có quyết định; không tính là đã giải quyết.'),
  count('in_progress', 'Đang giải quyết', 'Chưa xong khi tháng kết thúc.'),
  count('in_progress_overdue', 'Đang giải quyết đã quá hạn', 'Trong số đang giải quyết: đã quá hạn khi tháng kết thúc.'),
  count('processed_in_software', 'Xử lý hoàn toàn trên phần mềm', 'Trong số đã giải quyết: mọi bước đều do cán bộ hoàn thành trên phần mềm.'),
  count('merged', 'Số đơn vị gộp', 'Số đơn vị có quá ít phiếu được cộng chung vào dòng ratings; 0 khi đơn vị đứng một mình.'),
  count('rated_1', 'Rất không hài lòng', 'Số phiếu mức 1.'),
  count('rated_2', 'Không hài lòng', 'Số phiếu mức 2.'),
  count('rated_3', 'Bình thường', 'Số phiếu mức 3.'),
  count('rated_4', 'Hài lòng', 'Số phiếu mức 4.'),
  count('rated_5', 'Rất hài lòng', 'Số phiếu mức 5.'),
  count('using_software', 'Có dùng phần mềm', '1 khi trong tháng có ít nhất một bước hồ sơ được người của đơn vị hoàn thành, ngược lại 0. Chỉ ở dòng unit.'),
];

type Line = Readonly<Record<string, string | number>>;

/** A month as rows of the CSV file, in the order of its columns; what a kind of row does not have is empty. */
export function openRows({ month, cases, ratings, units }: OpenMonth): (string | number)[][] {
  const lines: Line[] = [
    ...cases.map((line) => ({ record: 'cases', ...line })),
    ...ratings.map((line) => ({ record: 'ratings', ...line })),
    ...units.map(({ usingSoftware, ...line }) => ({ record: 'unit', ...line, usingSoftware: usingSoftware ? 1 : 0 })),
  ];
  const keys = OPEN_COLUMNS.map(({ name }) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
  return lines.map((line) => keys.map((key) => (key === 'month' ? month : (line[key] ?? ''))));
}

const words = { type: 'string', minLength: 1 } as const;
const whole = { type: 'integer', minimum: 0 } as const;
const rows = (members: Readonly<Record<string, object>>): object => ({ type: 'array', items: { type: 'object', additionalProperties: false, required: Object.keys(members), properties: members } });
const unit = { unit: words, unitName: words };

/** JSON Schema (2020-12) of a month as JSON. */
export const OPEN_DATA_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Số liệu mở một tháng của bộ phận một cửa',
  type: 'object',
  additionalProperties: false,
  required: ['month', 'asOf', 'smallestCell', 'cases', 'ratings', 'units'],
  properties: {
    month: { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' },
    asOf: { type: 'string', format: 'date-time' },
    smallestCell: { type: 'integer', minimum: 1 },
    cases: rows({
      ...unit,
      authority: words,
      authorityName: words,
      level: { enum: ['province', 'district', 'commune'] },
      field: words,
      fieldName: words,
      ...Object.fromEntries(OPEN_CASE_COUNTS.map((key) => [key, whole])),
    }),
    ratings: rows({ ...unit, merged: whole, rated1: whole, rated2: whole, rated3: whole, rated4: whole, rated5: whole }),
    units: rows({ ...unit, usingSoftware: { type: 'boolean' } }),
  },
} as const;
