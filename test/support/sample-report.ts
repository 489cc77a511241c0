import { parseInstant } from '#domain';
import { column, type ReportTable } from '../../apps/oversight/src/report-table/report-table.js';

/** Names that a careless writer would let a spreadsheet compute, or a typesetter run. */
export const HOSTILE = ['=HYPERLINK("http://x.example";"A")', '+84912345678', '-2+3', '@SUM(A1)', '\t=1+1', '#panic() $x$ *b* <w> "q", \\ [z]'];

/** A report with a column of every kind, two rows of heads, sections and a total. */
export function sampleReport(change: Partial<ReportTable> = {}): ReportTable {
  const at = parseInstant('2026-08-25T16:45:00+07:00');
  return {
    sheet: 'Mẫu & thử',
    title: 'BÁO CÁO MẪU',
    number: 'II.00/MẪU',
    unitName: 'Ủy ban nhân dân phường Tân Lập',
    parentName: 'Ủy ban nhân dân tỉnh An Hải',
    placeAndDate: 'Tân Lập, ngày 25 tháng 8 năm 2026',
    about: 'Kỳ báo cáo từ ngày 01/08/2026 đến hết ngày 31/08/2026.',
    asOf: at,
    columns: [
      column.whole('ordinal', 'STT', 6),
      column.text('name', 'Chủ hồ sơ', 40),
      column.whole('received', 'Tổng số', 12, 'Tiếp nhận'),
      column.share('online', 'Trực tuyến', 12, 'Tiếp nhận'),
      column.money('fee', 'Lệ phí (đồng)', 16),
      column.date('day', 'Ngày', 13),
      column.moment('at', 'Thời điểm', 18),
    ],
    sections: [
      { name: 'Phần một', rows: HOSTILE.map((name, index) => [index + 1, name, 1200 + index, 0.123, 1_250_000, '2026-08-25', at]) },
      { name: 'Phần hai', rows: [[7, 'Nguyễn Thị Ạnh', 0, null, 0, null, null]] },
    ],
    total: [null, 'Tổng cộng', 7215, 0.5, 7_500_000, null, null],
    notes: ['Một ghi chú.', 'Ghi chú thứ hai.'],
    ...change,
  };
}
