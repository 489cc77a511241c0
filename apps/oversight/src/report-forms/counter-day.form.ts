import { COUNTED_CASES } from '#domain';
import type { Database, PassedCaseRow, ReturnRow } from '#persistence';
import { caseSummary, unitRef } from '#platform';
import { column, type Row, type Section } from '../report-table/report-table.js';
import { byName } from './case-columns.js';
import { DELIVERY_NAMES } from './register.form.js';
import { atMost, type ReportForm, type ReportRequest } from './report-form.js';

/** Results that were taken, one after the other: by whom, how, and from whose hand. */
export function returns(database: Database): ReportForm {
  return {
    name: 'Danh sách trả kết quả hằng ngày',
    sheet: 'Trả kết quả',
    by: [],
    about: 'period',
    byField: true,
    personal: true,
    roles: [],
    async build(request) {
      const { period, field, cases, limit } = request;
      const returned = atMost(limit, await database.read(({ reports }) => reports.returns(period, field, cases, limit + 1)));
      return {
        title: 'Danh sách hồ sơ đã trả kết quả',
        number: null,
        columns: [
          column.whole('ordinal', 'STT', 6),
          column.moment('returnedAt', 'Trả lúc', 17),
          column.text('code', 'Mã hồ sơ', 24),
          column.text('procedure', 'Thủ tục', 38),
          column.text('applicant', 'Chủ hồ sơ', 26),
          column.text('recipient', 'Người nhận', 26),
          column.text('delivery', 'Phương thức nhận kết quả', 16),
          column.moment('dueAt', 'Hẹn trả', 17),
          column.text('state', 'Kết quả giải quyết', 16),
          column.text('officer', 'Cán bộ trả', 24),
          column.text('signature', 'Ký nhận', 14),
        ],
        sections: [{ name: null, rows: returned.map((row, index) => returnLine(row, index, request)) }],
        total: null,
        notes: [COUNTED_CASES],
      };
    },
  };
}

function returnLine(row: ReturnRow, index: number, { directory, now }: ReportRequest): Row {
  const { procedure, stateText } = caseSummary(row, directory, now);
  return [index + 1, row.returnedAt, row.code, procedure.name, row.applicantName, row.recipient, DELIVERY_NAMES[row.method], row.dueAt, stateText, row.returnedByName, null];
}

/** What counters passed on to those who work on it, unit by unit, to be signed for with the papers. */
export function handOvers(database: Database): ReportForm {
  return {
    name: 'Danh sách bàn giao hồ sơ',
    sheet: 'Bàn giao',
    by: [],
    about: 'period',
    byField: true,
    personal: true,
    roles: [],
    async build(request) {
      const { period, field, cases, directory, limit } = request;
      const counters = cases.unitIds.filter((id) => directory.unitEver(id)?.kind === 'counter');
      const passed = atMost(limit, await database.read(({ reports }) => reports.passedOn(period, field, counters, cases.rootIds, limit + 1)));
      const byUnit = new Map<string, PassedCaseRow[]>();
      for (const row of passed) byUnit.set(row.toUnitId, [...(byUnit.get(row.toUnitId) ?? []), row]);
      return {
        title: 'Danh sách bàn giao hồ sơ',
        number: null,
        columns: [
          column.whole('ordinal', 'STT', 6),
          column.moment('passedAt', 'Chuyển lúc', 17),
          column.text('code', 'Mã hồ sơ', 24),
          column.text('procedure', 'Thủ tục', 38),
          column.text('applicant', 'Chủ hồ sơ', 26),
          column.whole('originals', 'Bản chính', 8, 'Giấy tờ kèm theo'),
          column.whole('copies', 'Bản sao', 8, 'Giấy tờ kèm theo'),
          column.moment('dueAt', 'Hẹn trả', 17),
          column.text('officer', 'Cán bộ giao', 22),
          column.text('signature', 'Ký nhận', 16),
        ],
        sections: [...byUnit].map(([unitId, rows]): Section => ({ name: `Giao cho: ${unitRef(directory, unitId).name}`, rows: rows.map((row, index) => passedLine(row, index, request)) })).sort((a, b) => byName({ name: a.name ?? '' }, { name: b.name ?? '' })),
        total: null,
        notes: ['Hồ sơ bộ phận một cửa chuyển đi trong kỳ; hồ sơ chuyển cho nhiều đơn vị có một dòng ở mỗi đơn vị.'],
        signers: ['Bên giao', 'Bên nhận'],
      };
    },
  };
}

function passedLine(row: PassedCaseRow, index: number, { directory, now }: ReportRequest): Row {
  return [index + 1, row.passedAt, row.code, caseSummary(row, directory, now).procedure.name, row.applicantName, row.originals, row.copies, row.dueAt, row.passedByName, null];
}
