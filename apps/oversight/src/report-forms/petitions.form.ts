import { ratio } from '#domain';
import { sumTallies, type Database, type FollowUpTally } from '#persistence';
import { column, type Row } from '../report-table/report-table.js';
import { FROM_MEMORY, type ReportForm } from './report-form.js';
import { workUnits } from './work-units.js';

const RECEIVED = 'Số phản ánh, kiến nghị';
const ANSWERED = 'Đã trả lời';
const OPEN = 'Chưa trả lời';
const RATED = 'Người gửi đánh giá';

/** Form II.05a: petitions (phản ánh, kiến nghị) by the unit that had to answer. Low ratings that were followed up are not in it. */
export function petitions(database: Database): ReportForm {
  return {
    name: 'Biểu II.05a: Tiếp nhận, xử lý phản ánh, kiến nghị',
    sheet: 'II.05a',
    by: [],
    about: 'period',
    byField: false,
    personal: false,
    roles: [],
    async build({ period, cases, directory, now }) {
      const units = workUnits(cases, directory);
      const rows = (await database.read(({ followUps }) => followUps.tallyRows(period.start, period.end, cases.unitIds, now))).filter(({ kind }) => kind === 'petition');
      const tallies = units.map(({ unit, cases: own }) => ({ unit, tally: sumTallies(rows.filter(({ unitId }) => own.unitIds.includes(unitId))) }));
      return {
        title: 'Tình hình tiếp nhận, xử lý phản ánh, kiến nghị',
        number: 'II.05a/VPCP/KSTT',
        columns: [
          column.whole('ordinal', 'STT', 6),
          column.text('unit', 'Đơn vị', 36),
          column.whole('total', 'Tổng số', 10, RECEIVED),
          column.whole('received', 'Tiếp nhận trong kỳ', 11, RECEIVED),
          column.whole('carriedOver', 'Từ kỳ trước', 10, RECEIVED),
          column.whole('answered', 'Tổng số', 10, ANSWERED),
          column.whole('answeredOnTime', 'Đúng hạn', 10, ANSWERED),
          column.whole('answeredLate', 'Quá hạn', 10, ANSWERED),
          column.whole('open', 'Tổng số', 10, OPEN),
          column.whole('openWithin', 'Trong hạn', 10, OPEN),
          column.whole('openOverdue', 'Quá hạn', 10, OPEN),
          column.whole('rated', 'Số đánh giá', 10, RATED),
          column.whole('satisfied', 'Hài lòng', 10, RATED),
          column.share('satisfiedShare', 'Tỷ lệ', 9, RATED),
        ],
        sections: [{ name: null, rows: tallies.map(({ unit, tally }, index): Row => [index + 1, unit.name, ...cells(tally)]) }],
        total: [null, 'Tổng cộng', ...cells(sumTallies(rows))],
        notes: ['Hạn là hạn đã hứa lần đầu, kể cả khi sau đó gia hạn. Trả lời tính theo lần trả lời đầu tiên.', FROM_MEMORY],
      };
    },
  };
}

function cells({ received, answered, answeredOnTime, open, overdue, rated, satisfied }: FollowUpTally): (number | null)[] {
  return [open + answered, received, open + answered - received, answered, answeredOnTime, answered - answeredOnTime, open, open - overdue, overdue, rated, satisfied, ratio(satisfied, rated)];
}
