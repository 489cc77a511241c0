import { MEASURE_KEYS, type MeasureKey } from '#domain';
import { OneOf, PeriodQuery, Text, Whole } from '#platform';

/** Most months that a trend goes back. */
const MOST_MONTHS = 36;
const MONTHS = 12;

/** A measure for a unit and a period. */
export class FigureQuery extends PeriodQuery {
  @OneOf(MEASURE_KEYS, { name: 'MeasureKey', description: 'Chỉ tiêu: mã phép đo mà phần mềm tự tính' }) figure!: MeasureKey;
}

/** Months up to and with the one in which the period ends. */
export class MonthsQuery {
  @Whole({ optional: true, min: 1, max: MOST_MONTHS, description: `Số tháng, mặc định ${MONTHS}` }) months?: number;
  @Text({ optional: true, pattern: /^[12]\d{3}-(0[1-9]|1[0-2])$/, message: 'Phải là tháng, dạng NNNN-TT', description: 'Tháng cuối; bỏ trống: tháng này', example: '2026-09' }) until?: string;
  @Text({ optional: true, max: 60, description: 'Mã đơn vị; bỏ trống: toàn bộ phạm vi của người xem', example: 'H99.21' }) unitCode?: string;
}

/** A measure by months. */
export class TrendQuery extends MonthsQuery {
  @OneOf(MEASURE_KEYS, { name: 'MeasureKey', description: 'Chỉ tiêu: mã phép đo mà phần mềm tự tính' }) figure!: MeasureKey;
}

/** How many months a query asks for. */
export function monthsOf({ months }: MonthsQuery): number {
  return months ?? MONTHS;
}
