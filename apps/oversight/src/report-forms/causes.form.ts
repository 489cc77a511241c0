import { LATE_SHARE_RULE, describeMinutes, describeMoment, ratio } from '#domain';
import type { Database, LatenessFigures, LatenessGroup } from '#persistence';
import type { DirectorySnapshot } from '#platform';
import { titleOf } from '../lateness/lateness-filter.js';
import { column, type Row, type Section } from '../report-table/report-table.js';
import { FROM_MEMORY, type ReportForm } from './report-form.js';

const GROUPS: readonly { readonly by: LatenessGroup; readonly name: string }[] = [
  { by: 'unit', name: 'Theo đơn vị giữ hồ sơ' },
  { by: 'stage', name: 'Theo bước giải quyết' },
  { by: 'procedure', name: 'Theo thủ tục' },
  { by: 'pause', name: 'Theo lý do tạm dừng' },
];

/** Form II.07a: what made cases late. Each section divides the same late minutes in another way, so each adds up to the last line. */
export function causesOfLateness(database: Database): ReportForm {
  return {
    name: 'Biểu II.07a: Nguyên nhân quá hạn',
    sheet: 'II.07a',
    by: [],
    about: 'period',
    byField: false,
    personal: false,
    roles: [],
    async build({ period, cases, directory, now }) {
      const filter = { start: period.start, end: period.end, open: period.start <= now && now < period.end, procedureCode: null, scope: cases, ledUnitIds: [] };
      const figures = await database.read(({ latenessFigures }) => Promise.all(GROUPS.map(({ by }) => latenessFigures.by(by, filter))));
      const total = figures[0]?.total ?? { minutes: 0, cases: 0, openCases: 0, asOf: null };
      return {
        title: 'Nguyên nhân giải quyết hồ sơ quá hạn',
        number: 'II.07a/VPCP/KSTT',
        columns: [
          column.whole('ordinal', 'STT', 6),
          column.text('cause', 'Nguyên nhân', 60),
          column.whole('cases', 'Số hồ sơ quá hạn', 12),
          column.text('late', 'Thời gian làm việc chậm', 22),
          column.whole('minutes', 'Số phút làm việc chậm', 14),
          column.share('share', 'Tỷ lệ thời gian chậm', 12),
        ],
        sections: figures.map((found, index) => section(GROUPS[index] as (typeof GROUPS)[number], found, directory)),
        total: [null, 'Tổng cộng', total.cases, describeMinutes(total.minutes), total.minutes, ratio(total.minutes, total.minutes)],
        notes: [
          'Mỗi phần chia cùng một tổng thời gian chậm. Một hồ sơ có nhiều nguyên nhân được tính ở từng nguyên nhân, nên cột số hồ sơ của các dòng cộng lại có thể lớn hơn dòng tổng cộng.',
          LATE_SHARE_RULE,
          ...(total.asOf === null ? [] : [`Hồ sơ đang giải quyết đã quá hạn được tính đến ${describeMoment(total.asOf)}.`]),
          FROM_MEMORY,
        ],
      };
    },
  };
}

function section({ by, name }: (typeof GROUPS)[number], { total, parts }: LatenessFigures, directory: DirectorySnapshot): Section {
  return { name, rows: parts.map((part, index): Row => [index + 1, titleOf(by, part, directory), part.cases, describeMinutes(part.minutes), part.minutes, ratio(part.minutes, total.minutes)]) };
}
