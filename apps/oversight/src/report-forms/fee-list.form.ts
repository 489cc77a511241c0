import { COUNTED_CASES } from '#domain';
import type { Database, FeeTally } from '#persistence';
import { procedureRef } from '#platform';
import type { PeriodFigures } from '../period-figures.js';
import { column, type Row } from '../report-table/report-table.js';
import { atMost, countable, type ReportForm } from './report-form.js';

/** Fees and charges (phí, lệ phí) by day and procedure. Integer VND. */
export function feeList(database: Database, figures: PeriodFigures): ReportForm {
  return {
    name: 'Bảng kê phí, lệ phí',
    sheet: 'Phí, lệ phí',
    by: [],
    about: 'period',
    byField: true,
    personal: false,
    roles: [],
    async build({ period, field, cases, directory, limit, now }) {
      countable((await figures.read(period, cases, now)).tallies.cases);
      const fees = atMost(limit, await database.read(({ reports }) => reports.fees(period, field, cases, limit + 1)));
      const rows = fees.map((fee, index): Row => {
        const procedure = procedureRef(directory, fee.procedureCode, fee.procedureVersion);
        return [index + 1, fee.day, procedure.code, procedure.name, ...amounts(fee)];
      });
      return {
        title: 'Bảng kê phí, lệ phí giải quyết thủ tục hành chính',
        number: null,
        columns: [
          column.whole('ordinal', 'STT', 6),
          column.date('day', 'Ngày tiếp nhận', 13),
          column.text('code', 'Mã thủ tục', 12),
          column.text('procedure', 'Thủ tục', 44),
          column.whole('cases', 'Số hồ sơ có thu', 10),
          column.money('asked', 'Phải thu (đồng)', 16),
          column.money('paidOnline', 'Hồ sơ trực tuyến', 16, 'Đã thu (đồng)'),
          column.money('paidOtherwise', 'Hồ sơ trực tiếp, bưu chính', 16, 'Đã thu (đồng)'),
          column.money('paid', 'Cộng', 16, 'Đã thu (đồng)'),
          column.money('unpaid', 'Chưa thu (đồng)', 16),
        ],
        sections: [{ name: null, rows }],
        total: [null, null, null, 'Tổng cộng', ...amounts(sum(fees))],
        notes: ['Tính theo ngày tiếp nhận hồ sơ. Phần mềm chưa ghi thu bằng chuyển khoản hay tiền mặt, nên tiền đã thu chia theo hình thức nộp hồ sơ.', COUNTED_CASES],
      };
    },
  };
}

type Amounts = Pick<FeeTally, 'cases' | 'asked' | 'paidOnline' | 'paidOtherwise'>;

function amounts({ cases, asked, paidOnline, paidOtherwise }: Amounts): number[] {
  const paid = paidOnline + paidOtherwise;
  return [cases, asked, paidOnline, paidOtherwise, paid, asked - paid];
}

function sum(fees: readonly Amounts[]): Amounts {
  const of = (key: keyof Amounts): number => fees.reduce((total, fee) => total + fee[key], 0);
  return { cases: of('cases'), asked: of('asked'), paidOnline: of('paidOnline'), paidOtherwise: of('paidOtherwise') };
}
