import { COUNTED_CASES, dateOf, formatMinuteOfDay, minuteOfDayOf, yearOf, type Instant } from '#domain';
import type { Database, RegisterRow } from '#persistence';
import { caseSummary, unitRef } from '#platform';
import { column, dayOf, type Row, type Section } from '../report-table/report-table.js';
import { byName } from './case-columns.js';
import { atMost, type ReportForm, type ReportRequest } from './report-form.js';

const CHANNEL_NAMES = { counter: 'Trực tiếp', online: 'Trực tuyến', post: 'Bưu chính công ích' } as const;
/** Ways in which a result comes to somebody. */
export const DELIVERY_NAMES = { counter: 'Tại quầy', online: 'Trực tuyến', post: 'Bưu chính công ích' } as const;
const RESULTS = 'Nhận và trả kết quả';

/** Form 07 (sổ theo dõi hồ sơ, TT 03/2025/TT-VPCP): a book a field and year, its lines numbered in the order of acceptance. */
export function register(database: Database): ReportForm {
  return {
    name: 'Sổ theo dõi hồ sơ',
    sheet: 'Sổ theo dõi',
    by: [],
    about: 'period',
    byField: true,
    personal: true,
    roles: [],
    async build(request) {
      const cases = await accepted(database, request);
      const books = new Map<string, RegisterRow[]>();
      for (const row of cases) {
        const book = `${request.directory.fieldName(row.field)} – năm ${yearOf(dateOf(row.receivedAt as Instant))}`;
        books.set(book, [...(books.get(book) ?? []), row]);
      }
      return {
        title: 'Sổ theo dõi hồ sơ',
        number: null,
        columns: [
          column.whole('ordinal', 'STT', 6),
          column.text('code', 'Mã hồ sơ', 24),
          column.text('procedure', 'Tên thủ tục hành chính', 36),
          column.text('applicant', 'Tên tổ chức, cá nhân', 26),
          column.text('address', 'Địa chỉ', 28, 'Địa chỉ, số điện thoại'),
          column.text('phone', 'Số điện thoại', 19, 'Địa chỉ, số điện thoại'),
          column.text('authority', 'Cơ quan chủ trì giải quyết', 28),
          column.moment('receivedAt', 'Nhận hồ sơ', 17, RESULTS),
          column.moment('dueAt', 'Hẹn trả kết quả', 17, RESULTS),
          column.moment('returnedAt', 'Trả kết quả', 17, RESULTS),
          column.text('delivery', 'Phương thức nhận kết quả', 16, RESULTS),
          column.text('signature', 'Ký nhận', 12, RESULTS),
          column.text('state', 'Ghi chú', 24),
        ],
        sections: [...books].map(([name, rows]): Section => ({ name: `Quyển: ${name}`, rows: rows.map((row, index) => line(row, index, request)) })).sort((a, b) => byName({ name: a.name ?? '' }, { name: b.name ?? '' })),
        total: null,
        notes: ['Mẫu số 07 ban hành kèm theo Thông tư số 03/2025/TT-VPCP (Mẫu số 06 của Thông tư số 01/2018/TT-VPCP); mỗi lĩnh vực một quyển, mỗi năm một quyển.', COUNTED_CASES],
      };
    },
  };
}

function line(row: RegisterRow, index: number, { directory, now }: ReportRequest): Row {
  const { procedure, stateText } = caseSummary(row, directory, now);
  const who = [row.applicantName, row.applicantAddress, row.applicantPhone, unitRef(directory, row.resolvingAuthorityId).name];
  return [index + 1, row.code, procedure.name, ...who, row.receivedAt, row.dueAt, row.returnedAt, DELIVERY_NAMES[row.delivery], null, stateText];
}

/** What a counter took in, day by day: who handed in what, when it is due, who took it. */
export function reception(database: Database): ReportForm {
  return {
    name: 'Danh sách tiếp nhận hằng ngày',
    sheet: 'Tiếp nhận',
    by: [],
    about: 'period',
    byField: true,
    personal: true,
    roles: [],
    async build(request) {
      const cases = await accepted(database, request);
      return {
        title: 'Danh sách hồ sơ tiếp nhận',
        number: null,
        columns: [
          column.whole('ordinal', 'STT', 6),
          column.date('day', 'Ngày', 13),
          column.text('time', 'Giờ', 8),
          column.text('code', 'Mã hồ sơ', 24),
          column.text('procedure', 'Thủ tục', 40),
          column.text('submitter', 'Người nộp', 28),
          column.text('channel', 'Hình thức', 18),
          column.moment('dueAt', 'Hẹn trả', 17),
          column.text('unit', 'Nơi tiếp nhận', 30),
          column.text('officer', 'Cán bộ tiếp nhận', 24),
        ],
        sections: [{ name: null, rows: cases.map((row, index) => received(row, index, request)) }],
        total: null,
        notes: [COUNTED_CASES],
      };
    },
  };
}

function received(row: RegisterRow, index: number, { directory, now }: ReportRequest): Row {
  const at = row.receivedAt as Instant;
  const who = row.submitterName ?? row.applicantName;
  const where = [unitRef(directory, row.receivingUnitId).name, row.receivedByName];
  return [index + 1, dayOf(at), formatMinuteOfDay(minuteOfDayOf(at)), row.code, caseSummary(row, directory, now).procedure.name, who, CHANNEL_NAMES[row.channel], row.dueAt, ...where];
}

async function accepted(database: Database, { period, field, cases, limit }: ReportRequest): Promise<readonly RegisterRow[]> {
  return atMost(limit, await database.read(({ reports }) => reports.register(period, field, cases, limit + 1)));
}
