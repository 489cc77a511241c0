import type { CaseTallies } from '#domain';
import { column, type Column } from '../report-table/report-table.js';

/** Numbers of cases as form II.06a/VPCP/KSTT splits them. */
export const CASE_COLUMNS: readonly Column[] = [
  column.whole('total', 'Tổng số', 10, 'Số hồ sơ tiếp nhận'),
  column.whole('receivedOnline', 'Trong kỳ: trực tuyến', 11, 'Số hồ sơ tiếp nhận'),
  column.whole('receivedOtherwise', 'Trong kỳ: trực tiếp, bưu chính', 12, 'Số hồ sơ tiếp nhận'),
  column.whole('carriedOver', 'Từ kỳ trước', 10, 'Số hồ sơ tiếp nhận'),
  column.whole('done', 'Tổng số', 10, 'Số hồ sơ đã giải quyết'),
  column.whole('doneEarly', 'Trước hạn', 10, 'Số hồ sơ đã giải quyết'),
  column.whole('doneOnTime', 'Đúng hạn', 10, 'Số hồ sơ đã giải quyết'),
  column.whole('doneLate', 'Quá hạn', 10, 'Số hồ sơ đã giải quyết'),
  column.whole('open', 'Tổng số', 10, 'Số hồ sơ đang giải quyết'),
  column.whole('openWithin', 'Trong hạn', 10, 'Số hồ sơ đang giải quyết'),
  column.whole('openOverdue', 'Quá hạn', 10, 'Số hồ sơ đang giải quyết'),
];

/** Withdrawn and stopped cases stand with those settled on time, as the form's footnote wants. */
export function caseCells(sum: CaseTallies): number[] {
  return [
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
  ];
}

/** Vietnamese alphabetical order. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name, 'vi');
}
