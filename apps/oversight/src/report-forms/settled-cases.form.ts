import { COUNTED_CASES, COUNTED_DUE, ratio, type CaseTallies } from '#domain';
import type { FieldTally, UnitRecord } from '#persistence';
import { sumCases, type PeriodFigures } from '../period-figures.js';
import { column, type Row, type Section } from '../report-table/report-table.js';
import { CASE_COLUMNS, byName, caseCells } from './case-columns.js';
import { FROM_MEMORY, LEVELS, LEVEL_NAMES, type ReportForm, type ReportRequest } from './report-form.js';
import { workUnits } from './work-units.js';

const WITHDRAWN = 'Theo biểu mẫu, hồ sơ người nộp rút hoặc dừng giải quyết được tính vào cột đã giải quyết đúng hạn.';
const TWICE = 'Hồ sơ liên thông được tính vào phần việc của từng đơn vị tham gia, nên cộng các dòng có thể lớn hơn dòng tổng cộng; dòng tổng cộng tính mỗi hồ sơ một lần.';

/** Form II.06a/VPCP/KSTT: what was received, settled and is open, by field or by unit. */
export function settledByField(figures: PeriodFigures): ReportForm {
  return {
    name: 'Biểu II.06a: Tình hình, kết quả giải quyết thủ tục hành chính',
    sheet: 'II.06a',
    by: ['field', 'unit'],
    about: 'period',
    byField: true,
    personal: false,
    roles: [],
    async build(request) {
      const byUnit = request.by === 'unit';
      const { all, fields } = await totals(figures, request);
      const rows = byUnit
        ? (await perUnit(figures, request)).map(({ unit, cases }, index): Row => [index + 1, unit.name, ...caseCells(cases)])
        : fields
            .map((tally) => ({ name: request.directory.fieldName(tally.field), tally }))
            .sort(byName)
            .map(({ name, tally }, index): Row => [index + 1, name, ...caseCells(tally)]);
      return {
        title: 'Tình hình, kết quả giải quyết thủ tục hành chính',
        number: 'II.06a/VPCP/KSTT',
        columns: [column.whole('ordinal', 'STT', 6), byUnit ? column.text('unit', 'Đơn vị', 36) : column.text('field', 'Lĩnh vực', 36), ...CASE_COLUMNS],
        sections: [{ name: null, rows }],
        total: [null, 'Tổng cộng', ...caseCells(all)],
        notes: [...(byUnit ? [TWICE] : []), WITHDRAWN, COUNTED_DUE, COUNTED_CASES],
      };
    },
  };
}

/** A summary over units and levels with shares beside the numbers, as reports to superiors have it. */
export function settledByLevel(figures: PeriodFigures): ReportForm {
  return {
    name: 'Biểu II.06b: Tổng hợp kết quả giải quyết theo đơn vị và cấp',
    sheet: 'II.06b',
    by: [],
    about: 'period',
    byField: true,
    personal: false,
    roles: [],
    async build(request) {
      const [{ all }, units] = await Promise.all([totals(figures, request), perUnit(figures, request)]);
      const sections = LEVELS.flatMap((level): Section[] => {
        const rows = units.filter(({ unit }) => unit.level === level).map(({ unit, cases }, index): Row => [index + 1, unit.name, ...caseCells(cases), ...shares(cases)]);
        return rows.length === 0 ? [] : [{ name: LEVEL_NAMES[level], rows }];
      });
      return {
        title: 'Tổng hợp tình hình, kết quả giải quyết thủ tục hành chính theo đơn vị',
        number: 'II.06b/VPCP/KSTT',
        columns: [
          column.whole('ordinal', 'STT', 6),
          column.text('unit', 'Đơn vị', 36),
          ...CASE_COLUMNS,
          column.share('onlineShare', 'Trực tuyến', 10, 'Tỷ lệ'),
          column.share('inTimeShare', 'Trước và đúng hạn', 10, 'Tỷ lệ'),
        ],
        sections,
        total: [null, 'Tổng cộng', ...caseCells(all), ...shares(all)],
        notes: [TWICE, 'Tỷ lệ trực tuyến: trên hồ sơ tiếp nhận trong kỳ. Tỷ lệ trước và đúng hạn: trên hồ sơ có kết quả trong kỳ, không tính hồ sơ rút, dừng.', WITHDRAWN, COUNTED_DUE, FROM_MEMORY],
      };
    },
  };
}

function shares({ received, receivedOnline, solved, solvedLate }: CaseTallies): (number | null)[] {
  return [ratio(receivedOnline, received), ratio(solved - solvedLate, solved)];
}

/** The numbers of everything asked for, each case once. */
async function totals(figures: PeriodFigures, { period, cases, now, field }: ReportRequest): Promise<{ all: CaseTallies; fields: readonly FieldTally[] }> {
  const { fields } = await figures.read(period, cases, now);
  const asked = fieldsOf(fields, field);
  return { all: sumCases(asked), fields: asked };
}

/** The numbers of each unit's own work. */
async function perUnit(figures: PeriodFigures, { period, cases, directory, now, field }: ReportRequest): Promise<{ unit: UnitRecord; cases: CaseTallies }[]> {
  const units = workUnits(cases, directory);
  const numbers = await figures.byUnit(period, units.map(({ unit, cases: scope }) => ({ id: unit.id, scope })), now);
  return units.map(({ unit }) => ({ unit, cases: sumCases(fieldsOf(numbers.get(unit.id)?.fields ?? [], field)) }));
}

function fieldsOf(fields: readonly FieldTally[], field: string | null): readonly FieldTally[] {
  return field === null ? fields : fields.filter((tally) => tally.field === field);
}
