import type { Instant } from '../../calendar/instant.js';
import { DEFAULT_SOON_OPTIONS, describeRemaining, openState, remaining, timeliness, type SoonOptions, type Timeliness } from '../../calendar/timeliness.js';
import type { WorkingCalendar } from '../../calendar/working-calendar.js';
import type { CaseStatus } from '../case-file.js';

/** Words people read for each status (tình trạng hồ sơ). */
export const STATUS_NAMES: Readonly<Record<CaseStatus, string>> = {
  submitted: 'Chờ tiếp nhận',
  'sent-back': 'Chờ hoàn thiện trước khi tiếp nhận',
  'not-accepted': 'Không được tiếp nhận',
  received: 'Đã tiếp nhận',
  processing: 'Đang giải quyết',
  supplement: 'Chờ bổ sung hồ sơ',
  payment: 'Chờ thực hiện nghĩa vụ tài chính',
  suspended: 'Tạm dừng giải quyết',
  refused: 'Từ chối giải quyết',
  withdrawn: 'Đã rút hồ sơ',
  stopped: 'Đã dừng giải quyết',
  'result-ready': 'Đã có kết quả',
  returned: 'Đã trả kết quả',
};

/** How a case stands: trong hạn, sắp đến hạn, quá hạn; clock standing still; finished; not yet accepted. */
export const CASE_STATES = ['within', 'soon', 'overdue', 'paused', 'finished', 'waiting'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** What the words about a case are made from: a list row has it without the whole case. */
export interface CaseFacts {
  readonly status: CaseStatus;
  readonly dueAt: Instant | null;
  readonly finishedAt: Instant | null;
  /** Since when the clock stands still; `null` while it runs. */
  readonly pausedSince: Instant | null;
}

/** How a case stands, with the words for it. */
export interface CaseStanding {
  readonly state: CaseState;
  /** "còn 2 ngày làm việc", "quá hạn 1 giờ làm việc", "tạm dừng, còn 3 ngày làm việc", "xong sớm hạn", … */
  readonly stateText: string;
  /** Signed working minutes: left until due, negative when late; `null` when nothing is owed. */
  readonly remainingMinutes: number | null;
}

const FINISHED_WORDS: Readonly<Record<Timeliness, string>> = { early: 'sớm hạn', 'on-time': 'đúng hạn', late: 'quá hạn' };
const WAITING = { state: 'waiting', remainingMinutes: null } as const;
const FINISHED = { state: 'finished', remainingMinutes: null } as const;

/**
 * How a case stands at `now`, counted on the calendar of its resolving authority. While the clock
 * stands still, what was left when it stopped is what is left; a case that was late before it
 * stopped stays late, because standing still heals no delay.
 */
export function describeCase(facts: CaseFacts, now: Instant, calendar: WorkingCalendar, soon: SoonOptions = DEFAULT_SOON_OPTIONS): CaseStanding {
  const { status, dueAt } = facts;
  if (status === 'submitted') return { ...WAITING, stateText: 'chờ bộ phận một cửa kiểm tra' };
  if (status === 'sent-back') return { ...WAITING, stateText: 'chờ người nộp hoàn thiện' };
  if (dueAt === null || facts.finishedAt !== null) return { ...FINISHED, stateText: finishedText(facts) };
  const counted = facts.pausedSince ?? now;
  const left = describeRemaining(calendar, counted, dueAt);
  const state = openState(counted, dueAt, soon, calendar);
  return {
    state: facts.pausedSince === null || state === 'overdue' ? state : 'paused',
    stateText: facts.pausedSince === null ? left : `tạm dừng, ${left}`,
    remainingMinutes: remaining(calendar, counted, dueAt),
  };
}

/** How a finished case kept its promise; `null` while it is open, was never accepted, was withdrawn or stopped. */
export function caseTimeliness({ status, dueAt, finishedAt }: Pick<CaseFacts, 'status' | 'dueAt' | 'finishedAt'>): Timeliness | null {
  return status === 'withdrawn' || status === 'stopped' || dueAt === null || finishedAt === null ? null : timeliness(finishedAt, dueAt);
}

/** Since when the clock of a case stands still; `null` while it runs. */
export function pausedSince(pauses: readonly { readonly from: Instant; readonly to: Instant | null }[]): Instant | null {
  return pauses.find((pause) => pause.to === null)?.from ?? null;
}

function finishedText(facts: CaseFacts): string {
  const kept = caseTimeliness(facts);
  const words = kept === null ? '' : FINISHED_WORDS[kept];
  switch (facts.status) {
    case 'result-ready':
      return `xong ${words}, chờ trả kết quả`;
    case 'returned':
      return `xong ${words}`;
    case 'refused':
      return `đã từ chối ${words}`;
    case 'withdrawn':
      return 'đã rút';
    case 'stopped':
      return 'đã dừng giải quyết';
    default:
      return 'không tiếp nhận';
  }
}
