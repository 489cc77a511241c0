import { COUNTED_CASES, ratio } from '#domain';
import type { Database, OnlineTally } from '#persistence';
import { procedureRef } from '#platform';
import type { PeriodFigures } from '../period-figures.js';
import { column, type Row } from '../report-table/report-table.js';
import { byName } from './case-columns.js';
import { FROM_MEMORY, countable, type ReportForm } from './report-form.js';

const ONLINE_NAMES = { full: 'Toàn trình', part: 'Một phần', none: 'Trực tiếp' } as const;
const RECEIVED = 'Tiếp nhận trong kỳ';
const SOLVED = 'Có kết quả trong kỳ';

/** Form II.08: reception and results online, by procedure or by field. Procedures without a case in the period are not in it. */
export function onlineServices(database: Database, figures: PeriodFigures): ReportForm {
  return {
    name: 'Biểu II.08: Kết quả cung cấp dịch vụ công trực tuyến',
    sheet: 'II.08',
    by: ['procedure', 'field'],
    about: 'period',
    byField: true,
    personal: false,
    roles: [],
    async build({ period, field, cases, directory, by, now }) {
      countable((await figures.read(period, cases, now)).tallies.cases);
      const tallies = await database.read(({ reports }) => reports.online(period, field, cases));
      const named = tallies.map((tally) => ({ tally, procedure: procedureRef(directory, tally.procedureCode, tally.procedureVersion), fieldName: directory.fieldName(tally.field) }));
      const byField = by === 'field';
      const level = (item: OnlineTally): string => ONLINE_NAMES[directory.procedure(item.procedureCode, item.procedureVersion)?.online ?? 'none'];
      const rows = byField
        ? [...new Set(named.map((item) => item.fieldName))]
            .map((name) => ({ name, sum: sum(named.filter((item) => item.fieldName === name).map(({ tally }) => tally)) }))
            .sort(byName)
            .map((item, index): Row => [index + 1, item.name, ...cells(item.sum)])
        : named
            .sort((a, b) => byName({ name: a.fieldName }, { name: b.fieldName }) || byName(a.procedure, b.procedure))
            .map(({ procedure, tally, fieldName: name }, index): Row => [index + 1, name, procedure.code, procedure.name, level(tally), ...cells(tally)]);
      const own = byField ? [] : [column.text('code', 'Mã thủ tục', 12), column.text('procedure', 'Thủ tục', 44), column.text('level', 'Mức độ trực tuyến', 12)];
      return {
        title: 'Kết quả cung cấp dịch vụ công trực tuyến',
        number: 'II.08/VPCP/KSTT',
        columns: [
          column.whole('ordinal', 'STT', 6),
          column.text('field', 'Lĩnh vực', 24),
          ...own,
          column.whole('received', 'Tổng số', 10, RECEIVED),
          column.whole('receivedOnline', 'Trực tuyến', 10, RECEIVED),
          column.share('onlineShare', 'Tỷ lệ', 9, RECEIVED),
          column.whole('solved', 'Tổng số', 10, SOLVED),
          column.whole('solvedForOnline', 'Nhận kết quả trực tuyến', 12, SOLVED),
          column.share('solvedShare', 'Tỷ lệ', 9, SOLVED),
        ],
        sections: [{ name: null, rows }],
        total: [null, 'Tổng cộng', ...own.map(() => null), ...cells(sum(tallies))],
        notes: ['Chỉ có thủ tục có hồ sơ trong kỳ. Nhận kết quả trực tuyến: theo hình thức nhận kết quả mà người nộp chọn.', COUNTED_CASES, FROM_MEMORY],
      };
    },
  };
}

type Online = Pick<OnlineTally, 'received' | 'receivedOnline' | 'solved' | 'solvedForOnline'>;

function cells({ received, receivedOnline, solved, solvedForOnline }: Online): (number | null)[] {
  return [received, receivedOnline, ratio(receivedOnline, received), solved, solvedForOnline, ratio(solvedForOnline, solved)];
}

function sum(tallies: readonly Online[]): Online {
  const of = (key: keyof Online): number => tallies.reduce((total, tally) => total + tally[key], 0);
  return { received: of('received'), receivedOnline: of('receivedOnline'), solved: of('solved'), solvedForOnline: of('solvedForOnline') };
}
