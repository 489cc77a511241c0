import { COUNTED_CASES, COUNTED_DUE, STATUS_NAMES, type CaseTallies } from '#domain';
import type { FieldTally, ReportRow } from '#persistence';
import { caseSummary, unitRef, type DirectorySnapshot } from '#platform';
import type { DueCase } from '../due-list.js';
import { sumCases, type PeriodNumbers } from '../period-figures.js';
import { moment, text, whole, type Table } from './workbook.js';

/** Rows that a report has at the most; one that would have more says so. */
export const REPORT_ROWS = 20_000;

const CHANNEL_NAMES = { counter: 'Trực tiếp', online: 'Trực tuyến', post: 'Bưu chính công ích' } as const;

interface Frame {
  readonly unitName: string;
  readonly about: string;
  readonly directory: DirectorySnapshot;
  readonly now: PeriodNumbers['seenAt'];
}

/** Late cases by lateness, as the overdue list shows them. */
export function overdueTable(cases: readonly DueCase[], { unitName, about, directory, now }: Frame): Table {
  const rows = cases.map(({ row, lateMinutes }, index) => {
    const { procedure, applicantName, stateText, stage } = caseSummary(row, directory, now);
    const where = [whole(index + 1), text(row.code), text(procedure.name), text(applicantName), moment(row.receivedAt), moment(row.dueAt)];
    return [...where, text(stateText), whole(lateMinutes), text(stage?.unit.name ?? null), text(stage?.name ?? null), text(stage?.assignee?.name ?? null)];
  });
  return {
    sheet: 'Quá hạn',
    title: `DANH SÁCH HỒ SƠ QUÁ HẠN – ${unitName}`,
    about,
    heads: heads(['STT', 6], ['Mã hồ sơ', 24], ['Thủ tục', 40], ['Chủ hồ sơ', 26], ['Tiếp nhận', 17], ['Hẹn trả', 17], ['Tình trạng', 26], ['Phút làm việc quá hạn', 13], ['Đơn vị đang giữ', 30], ['Bước', 26], ['Cán bộ', 24]),
    rows,
    notes: ['Xếp theo thời gian làm việc đã trễ, theo lịch của cơ quan giải quyết. Hồ sơ tạm dừng, chờ bổ sung không có trong danh sách.', ...more(cases.length)],
  };
}

/** The register (sổ theo dõi hồ sơ): every case accepted in the period. */
export function registerTable(cases: readonly ReportRow[], { unitName, about, directory, now }: Frame): Table {
  const rows = cases.map((row, index) => {
    const { procedure, stateText } = caseSummary(row, directory, now);
    const party = [text(row.applicantName), text(row.applicantAddress), text(row.applicantPhone)];
    const dates = [moment(row.receivedAt), moment(row.originalDueAt), moment(row.dueAt), moment(row.finishedAt), moment(row.returnedAt)];
    const units = [text(unitRef(directory, row.receivingUnitId).name), text(row.receivedByName), text(unitRef(directory, row.resolvingAuthorityId).name)];
    return [whole(index + 1), text(row.code), text(procedure.name), ...party, text(CHANNEL_NAMES[row.channel]), ...units, ...dates, whole(row.feeTotal), text(STATUS_NAMES[row.status]), text(stateText)];
  });
  return {
    sheet: 'Sổ theo dõi',
    title: `SỔ THEO DÕI HỒ SƠ – ${unitName}`,
    about,
    heads: heads(
      ['STT', 6], ['Mã hồ sơ', 24], ['Thủ tục', 40], ['Chủ hồ sơ', 26], ['Địa chỉ', 36], ['Điện thoại', 16], ['Hình thức', 14], ['Nơi tiếp nhận', 30], ['Người tiếp nhận', 24],
      ['Cơ quan giải quyết', 30], ['Tiếp nhận', 17], ['Hẹn trả lần đầu', 17], ['Hẹn trả', 17], ['Có kết quả', 17], ['Trả kết quả', 17], ['Phí, lệ phí (đồng)', 14], ['Trạng thái', 20], ['Tình trạng', 26],
    ),
    rows,
    notes: [COUNTED_CASES, ...more(cases.length)],
  };
}

/** Report II.06a/VPCP/KSTT: numbers by field. */
export function fieldTable(fields: readonly FieldTally[], { unitName, about, directory }: Frame): Table {
  const nameOf = (field: string): string => directory.procedures.find((procedure) => procedure.field === field)?.fieldName ?? field;
  const named = fields.map((field) => ({ name: nameOf(field.field), field })).sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  const numbers = (sum: CaseTallies) =>
    [
      sum.received + sum.carriedOver,
      sum.receivedOnline,
      sum.receivedCounter + sum.receivedPost,
      sum.carriedOver,
      sum.solved + sum.withdrawn,
      sum.solvedEarly,
      sum.solvedOnTime + sum.withdrawn,
      sum.solvedLate,
      sum.inProgress,
      sum.inProgressWithin,
      sum.inProgressOverdue,
    ].map(whole);
  return {
    sheet: 'II.06a',
    title: `TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH (Biểu số II.06a/VPCP/KSTT) – ${unitName}`,
    about,
    heads: heads(
      ['STT', 6], ['Lĩnh vực', 34], ['Tiếp nhận: tổng số', 12], ['Tiếp nhận trong kỳ: trực tuyến', 14], ['Tiếp nhận trong kỳ: trực tiếp, bưu chính', 16], ['Từ kỳ trước', 12],
      ['Đã giải quyết: tổng số', 13], ['Trước hạn', 12], ['Đúng hạn', 12], ['Quá hạn', 12], ['Đang giải quyết: tổng số', 13], ['Trong hạn', 12], ['Quá hạn', 12],
    ),
    rows: [
      ...named.map(({ name, field }, index) => [whole(index + 1), text(name), ...numbers(field)]),
      [text('–'), text('Tổng cộng'), ...numbers(sumCases(fields))],
    ],
    notes: ['Theo biểu mẫu, hồ sơ người nộp rút hoặc dừng giải quyết được tính vào cột đã giải quyết đúng hạn.', COUNTED_DUE, COUNTED_CASES],
  };
}

function heads(...columns: [string, number][]): Table['heads'] {
  return columns.map(([name, width]) => ({ text: name, width }));
}

function more(rows: number): string[] {
  return rows < REPORT_ROWS ? [] : [`Báo cáo chỉ có ${REPORT_ROWS} dòng đầu; hãy chọn kỳ ngắn hơn hoặc đơn vị nhỏ hơn.`];
}
