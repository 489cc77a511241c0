import type { CaseStatus } from './case-file.js';

/** The ten statuses of the national public service portal (Cổng DVCQG), by number. */
export const NATIONAL_STATUSES: Readonly<Record<number, string>> = {
  1: 'Mới đăng ký',
  2: 'Được tiếp nhận',
  3: 'Không được tiếp nhận',
  4: 'Đang xử lý',
  5: 'Yêu cầu bổ sung giấy tờ',
  6: 'Yêu cầu thực hiện nghĩa vụ tài chính',
  7: 'Công dân yêu cầu rút hồ sơ',
  8: 'Dừng xử lý',
  9: 'Đã xử lý xong',
  10: 'Đã trả kết quả',
};

const NUMBER: Readonly<Record<CaseStatus, number>> = {
  submitted: 1,
  'sent-back': 5,
  'not-accepted': 3,
  received: 2,
  processing: 4,
  supplement: 5,
  payment: 6,
  suspended: 4,
  refused: 8,
  withdrawn: 7,
  stopped: 8,
  'result-ready': 9,
  returned: 10,
};

/** The national portal's number for a status. A suspended case is still in work there: the portal has no pause of its own. */
export function nationalStatus(status: CaseStatus): number {
  return NUMBER[status];
}
