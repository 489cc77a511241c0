import { column, type Row } from '../report-table/report-table.js';
import type { ShowWorkloadHandler } from '../show-workload/show-workload.handler.js';
import type { ReportForm } from './report-form.js';

/** Open work by unit and by officer, as the screen of the workload shows it. */
export function workload(handler: ShowWorkloadHandler): ReportForm {
  return {
    name: 'Khối lượng công việc theo đơn vị và cán bộ',
    sheet: 'Khối lượng',
    by: [],
    about: 'now',
    byField: false,
    personal: false,
    roles: ['department-head', 'leader', 'administrator'],
    async build({ cases, directory, now }) {
      const { units, officers } = await handler.loads(cases.unitIds, directory, now);
      const unitRows = units.map(({ unit, open, overdue, soon, waiting, unassigned }, index): Row => [index + 1, unit.name, null, open, overdue, soon, waiting, unassigned, null]);
      const officerRows = officers.map(({ unit, staff, open, overdue, soon, doneLast30Days }, index): Row => [index + 1, unit.name, staff.name, open, overdue, soon, null, null, doneLast30Days]);
      const of = (key: 'open' | 'overdue' | 'soon' | 'waiting' | 'unassigned'): number => units.reduce((sum, unit) => sum + unit[key], 0);
      return {
        title: 'Khối lượng công việc theo đơn vị và cán bộ',
        number: null,
        columns: [
          column.whole('ordinal', 'STT', 6),
          column.text('unit', 'Đơn vị', 40),
          column.text('officer', 'Cán bộ', 28),
          column.whole('open', 'Đang mở', 11, 'Số bước hồ sơ'),
          column.whole('overdue', 'Thuộc hồ sơ quá hạn', 13, 'Số bước hồ sơ'),
          column.whole('soon', 'Thuộc hồ sơ sắp đến hạn', 13, 'Số bước hồ sơ'),
          column.whole('waiting', 'Tạm dừng, chờ bổ sung', 13, 'Số bước hồ sơ'),
          column.whole('unassigned', 'Chưa giao', 11, 'Số bước hồ sơ'),
          column.whole('doneLast30Days', 'Hoàn thành 30 ngày qua', 14),
        ],
        sections: [
          { name: 'Theo đơn vị', rows: unitRows },
          { name: 'Theo cán bộ', rows: officerRows },
        ],
        total: [null, 'Tổng cộng theo đơn vị', null, of('open'), of('overdue'), of('soon'), of('waiting'), of('unassigned'), null],
        notes: ['Một hồ sơ có nhiều bước mở song song được tính ở từng bước.'],
      };
    },
  };
}
