import { describeDate } from '../calendar/plain-date.js';
import { dateOf, type Instant } from '../calendar/instant.js';
import { DEFAULT_SOON_OPTIONS, describeRemaining, openState, remaining } from '../calendar/timeliness.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { CaseStanding } from '../case/words/describe-case.js';
import type { FollowUpEvent } from './events.js';
import { FOLLOW_UP_TOPICS, isUnanswered, type Finding, type FollowUp, type FollowUpKind, type FollowUpStatus, type FollowUpTopic } from './follow-up.js';

export const FOLLOW_UP_KIND_NAMES: Readonly<Record<FollowUpKind, string>> = { 'low-rating': 'Đánh giá chưa hài lòng', petition: 'Phản ánh, kiến nghị' };

export const TOPIC_NAMES: Readonly<Record<FollowUpTopic, string>> = {
  attitude: 'Thái độ của cán bộ, công chức',
  late: 'Trả kết quả chậm hẹn',
  'many-trips': 'Phải đi lại nhiều lần',
  'extra-papers': 'Bị yêu cầu thêm giấy tờ ngoài quy định',
  'extra-cost': 'Phải trả thêm chi phí ngoài quy định',
  'unclear-guidance': 'Hướng dẫn không rõ ràng, không đầy đủ',
  'wrong-result': 'Kết quả có sai sót',
  facilities: 'Nơi tiếp nhận, thiết bị hoặc hệ thống trực tuyến bất tiện',
  proposal: 'Kiến nghị sửa đổi quy định, cách làm',
  other: 'Nội dung khác',
};

export const FOLLOW_UP_STATUS_NAMES: Readonly<Record<FollowUpStatus, string>> = { open: 'Chờ nhận xử lý', taken: 'Đang xem xét', answered: 'Đã trả lời', closed: 'Đã kết thúc' };

export const FINDING_NAMES: Readonly<Record<Finding, string>> = { founded: 'Nội dung phản ánh đúng', 'partly-founded': 'Nội dung phản ánh đúng một phần', unfounded: 'Nội dung phản ánh không đúng' };

/** The topic of a low rating: manners come first, since they change who is asked; else the first reason that was ticked. */
export function topicOfReasons(reasons: readonly string[]): FollowUpTopic {
  const known = FOLLOW_UP_TOPICS.filter((topic) => reasons.includes(topic));
  return known.find((topic) => topic === 'attitude') ?? known[0] ?? 'other';
}

/** What a follow-up is about as it is known by now: a device asks for the reasons of a low rating after the tap that opened it. */
export function knownTopic({ kind, topic }: Pick<FollowUp, 'kind' | 'topic'>, reasons: readonly string[]): FollowUpTopic {
  return kind === 'low-rating' && topic === 'other' ? topicOfReasons(reasons) : topic;
}

/** How a follow-up stands at `now`, in the words and colours of cases. Answered in time is told by the first promise. */
export function describeFollowUp(file: Pick<FollowUp, 'status' | 'dueAt' | 'originalDueAt' | 'firstAnsweredAt'>, now: Instant, calendar: WorkingCalendar): CaseStanding {
  const { dueAt, originalDueAt, firstAnsweredAt } = file;
  if (isUnanswered(file)) return { state: openState(now, dueAt, DEFAULT_SOON_OPTIONS, calendar), stateText: describeRemaining(calendar, now, dueAt), remainingMinutes: remaining(calendar, now, dueAt) };
  const late = firstAnsweredAt !== null && firstAnsweredAt > originalDueAt;
  return { state: 'finished', stateText: late ? 'đã trả lời quá hạn' : 'đã trả lời đúng hạn', remainingMinutes: null };
}

/** An event in a sentence. Citizens are told the same as staff, without names of people. */
export function describeFollowUpEvent(event: FollowUpEvent, unitName: (id: string) => string): string {
  switch (event.kind) {
    case 'opened':
      return `Tiếp nhận, giao ${unitName(event.data.unitId)} xem xét, trả lời chậm nhất ngày ${describeDate(dateOf(event.data.dueAt))}.`;
    case 'taken':
      return 'Đã có người nhận xem xét.';
    case 'forwarded':
      return `Chuyển từ ${unitName(event.data.fromUnitId)} sang ${unitName(event.data.toUnitId)}. Lý do: ${event.data.reason}`;
    case 'extended':
      return `Gia hạn trả lời đến hết ngày ${describeDate(dateOf(event.data.to))}. Lý do: ${event.data.reason}`;
    case 'answered':
      return `Đã trả lời: ${FINDING_NAMES[event.data.finding].toLowerCase()}.`;
    case 'answer-rated':
      return event.data.satisfied ? 'Người gửi hài lòng với câu trả lời.' : 'Người gửi chưa hài lòng với câu trả lời.';
    case 'reopened':
      return `Xem xét lại, trả lời chậm nhất ngày ${describeDate(dateOf(event.data.dueAt))}.`;
    case 'closed':
      return event.data.note === '' ? 'Kết thúc.' : `Kết thúc. ${event.data.note}`;
  }
}
