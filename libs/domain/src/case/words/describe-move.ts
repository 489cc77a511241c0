import { dateOf, minuteOfDayOf, type Instant } from '../../calendar/instant.js';
import { describeDate, weekdayOf } from '../../calendar/plain-date.js';
import { weekdayName } from '../../calendar/weekday-name.js';
import { describeMinuteOfDay } from '../../calendar/words.js';
import type { EventData } from '../events.js';

type MoveCause = EventData['due-moved']['cause'];

/** Why a due date moved without anybody asking for a new one, as the beginning of the sentence that says so. */
const GROUNDS: Readonly<Record<MoveCause, string>> = {
  supplement: 'Thời gian chờ bổ sung, hoàn thiện hồ sơ không tính vào thời hạn giải quyết',
  payment: 'Thời gian chờ thực hiện nghĩa vụ tài chính không tính vào thời hạn giải quyết',
  suspension: 'Thời gian tạm dừng giải quyết hồ sơ theo quy định không tính vào thời hạn giải quyết',
  calendar: 'Lịch làm việc của cơ quan thay đổi',
};

/** `17 giờ, Thứ Sáu, ngày 28/08/2026`: a moment as letters name it. */
export function describeWeekdayMoment(moment: Instant): string {
  const date = dateOf(moment);
  return `${describeMinuteOfDay(minuteOfDayOf(moment))}, ${weekdayName(weekdayOf(date))}, ngày ${describeDate(date)}`;
}

/**
 * What the applicant is told about a due date that moved: in the letter that is drafted for a proposal and in the
 * letter that is sent, word for word. `reason` is the proposal's own; pauses give theirs by their cause.
 */
export function movedDateText(from: Instant, to: Instant, cause: MoveCause, reason = ''): string {
  const ground = reason === '' ? GROUNDS[cause] : `${GROUNDS[cause]} (${reason.replace(/[\s.]+$/, '')})`;
  return `${ground}. Vì vậy ngày hẹn trả kết quả chuyển từ ${describeWeekdayMoment(from)} sang ${describeWeekdayMoment(to)}.`;
}
