import { MINIMUM_ANSWERS } from './shares.js';

/** Keys of the scorecard's figures; outside programs read them. */
export const FIGURE_KEYS = [
  'satisfied',
  'online-reception',
  'solved-in-time',
  'solved-early',
  'solved-late',
  'in-progress-within',
  'in-progress-overdue',
  'processed-online-district',
  'processed-online-commune',
  'units-using',
] as const;
export type FigureKey = (typeof FIGURE_KEYS)[number];

/** One figure (chỉ tiêu) of the scorecard, defined once for every page, report and interface. */
export interface FigureDefinition {
  readonly key: FigureKey;
  readonly name: string;
  /** What is divided by what, in words that a head can check. */
  readonly formula: string;
  /** Where the figure comes from; its target is data of the plan's indicator set. */
  readonly source: string;
  /** Answers of people who chose to answer: few of them prove nothing. Everything else counts all cases. */
  readonly sampled: boolean;
  /** Does it count only what happens in a period, so that a year is the sum of its months? Else some of it is seen at one moment. */
  readonly flow: boolean;
  /** Which end of the scale is the good one. */
  readonly better: 'high' | 'low';
  /** From how many on a unit is ranked beside others. */
  readonly enough: number;
}

const CASES = { sampled: false, flow: true, better: 'high', enough: 10 } as const;

/**
 * Which cases a unit's figures count. The same for every figure, so that numbers of one scorecard add up:
 * received + carried over = solved + withdrawn + in progress.
 */
export const COUNTED_CASES =
  'Tính hồ sơ do cơ quan thuộc phạm vi giải quyết hoặc do bộ phận một cửa thuộc phạm vi tiếp nhận (phòng, ban: hồ sơ có bước xử lý tại đó), mỗi hồ sơ một lần.';

/** Against which promise lateness is counted. */
export const COUNTED_DUE =
  'Hạn là ngày hẹn đã dời theo thời gian tạm dừng, chờ bổ sung hợp lệ; hồ sơ gia hạn vẫn tính theo ngày hẹn trước khi gia hạn.';

const PLAN = 'Chỉ tiêu kế hoạch cải cách hành chính';
const REPORT = 'Biểu II.06a/VPCP/KSTT';

/** Every figure of the scorecard, in the order in which people read them. */
export const FIGURES: readonly FigureDefinition[] = [
  {
    key: 'satisfied',
    name: 'Tỷ lệ người dân, tổ chức hài lòng',
    formula: 'Số phiếu “Hài lòng” và “Rất hài lòng” / tổng số phiếu đánh giá trong kỳ.',
    source: `${PLAN}; cách tính theo SIPAS, Quyết định số 1001/QĐ-BNV`,
    ...CASES,
    sampled: true,
    enough: MINIMUM_ANSWERS,
  },
  {
    key: 'online-reception',
    name: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến',
    formula: 'Số hồ sơ tiếp nhận trực tuyến / tổng số hồ sơ tiếp nhận trong kỳ (trực tuyến, trực tiếp, bưu chính); không tính hồ sơ từ kỳ trước chuyển sang.',
    source: PLAN,
    ...CASES,
  },
  {
    key: 'solved-in-time',
    name: 'Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn',
    formula: `(Số hồ sơ giải quyết trước hạn + đúng hạn) / tổng số hồ sơ đã giải quyết trong kỳ. ${COUNTED_DUE}`,
    source: `${REPORT}; Quyết định số 766/QĐ-TTg, nhóm tiến độ giải quyết`,
    ...CASES,
  },
  {
    key: 'solved-early',
    name: 'Tỷ lệ hồ sơ giải quyết trước hạn',
    formula: 'Số hồ sơ có kết quả trước ngày hẹn / tổng số hồ sơ đã giải quyết trong kỳ.',
    source: REPORT,
    ...CASES,
  },
  {
    key: 'solved-late',
    name: 'Tỷ lệ hồ sơ giải quyết quá hạn',
    formula: `Số hồ sơ có kết quả sau thời điểm hẹn / tổng số hồ sơ đã giải quyết trong kỳ. ${COUNTED_DUE}`,
    source: REPORT,
    ...CASES,
    better: 'low',
  },
  {
    key: 'in-progress-within',
    name: 'Tỷ lệ hồ sơ đang giải quyết còn trong hạn',
    formula: 'Số hồ sơ đang giải quyết chưa quá hạn / tổng số hồ sơ đang giải quyết vào cuối kỳ (kỳ chưa kết thúc: vào lúc xem). Hồ sơ tạm dừng khi còn hạn là trong hạn.',
    source: REPORT,
    ...CASES,
    flow: false,
  },
  {
    key: 'in-progress-overdue',
    name: 'Tỷ lệ hồ sơ đang giải quyết đã quá hạn',
    formula: `Số hồ sơ đang giải quyết đã quá hạn / tổng số hồ sơ đang giải quyết vào cuối kỳ (kỳ chưa kết thúc: vào lúc xem). ${COUNTED_DUE}`,
    source: REPORT,
    ...CASES,
    flow: false,
    better: 'low',
  },
  {
    key: 'processed-online-district',
    name: 'Tỷ lệ hồ sơ cấp huyện xử lý hoàn toàn trên phần mềm',
    formula: 'Số hồ sơ do cấp huyện giải quyết xong trong kỳ mà mọi bước đều do cán bộ hoàn thành trên phần mềm / tổng số hồ sơ do cấp huyện giải quyết xong. Chỉ đo hồ sơ thủ tục hành chính.',
    source: PLAN,
    ...CASES,
  },
  {
    key: 'processed-online-commune',
    name: 'Tỷ lệ hồ sơ cấp xã xử lý hoàn toàn trên phần mềm',
    formula: 'Số hồ sơ do cấp xã giải quyết xong trong kỳ mà mọi bước đều do cán bộ hoàn thành trên phần mềm / tổng số hồ sơ do cấp xã giải quyết xong. Chỉ đo hồ sơ thủ tục hành chính.',
    source: PLAN,
    ...CASES,
  },
  {
    key: 'units-using',
    name: 'Tỷ lệ đơn vị sử dụng phần mềm',
    formula: 'Số đơn vị có ít nhất một bước hồ sơ hoàn thành trong kỳ / tổng số đơn vị đang hoạt động thuộc phạm vi.',
    source: PLAN,
    ...CASES,
    flow: false,
    enough: 1,
  },
];
