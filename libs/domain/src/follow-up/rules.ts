import type { Limit } from '../calendar/limit.js';
import type { FollowUpKind } from './follow-up.js';

/** The limit of a kind of follow-up and what it may get on top, once. */
export interface FollowUpLimit {
  readonly limit: Limit;
  readonly extension: Limit;
  /** The text that the limit comes from, as it is shown. */
  readonly legalBasis: string;
}

/** What the law leaves to the province and the authority, as settings. */
export interface FollowUpRules {
  readonly limits: Readonly<Record<FollowUpKind, FollowUpLimit>>;
  /** Days for which the citizen may rate an answer. */
  readonly ratingDays: number;
  /** Percent of a limit used up at which alarms ring; 100 is overdue. */
  readonly alarmShares: readonly number[];
}

/** A province's typical rule for petitions (10 working days), and half of it where a case is already known. */
export const DEFAULT_FOLLOW_UP_RULES: FollowUpRules = {
  limits: {
    'low-rating': {
      limit: { value: 5, unit: 'working-days' },
      extension: { value: 3, unit: 'working-days' },
      legalBasis: 'Nghị định số 118/2025/NĐ-CP (đánh giá việc giải quyết thủ tục hành chính); thời hạn do cơ quan quy định',
    },
    petition: {
      limit: { value: 10, unit: 'working-days' },
      extension: { value: 5, unit: 'working-days' },
      legalBasis: 'Quy chế của Ủy ban nhân dân tỉnh về quản lý, vận hành Hệ thống thông tin giải quyết thủ tục hành chính (trả lời phản ánh, kiến nghị trong 10 ngày làm việc)',
    },
  },
  ratingDays: 30,
  alarmShares: [70, 90, 100],
};
