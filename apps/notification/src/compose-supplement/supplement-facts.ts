import { describeCase, describeWeekdayMoment, type CaseFile, type Instant, type Pause, type WorkingCalendar } from '#domain';
import type { SupplementSource } from '#persistence';

/** What sets the clock going again, by what stopped it. */
const GOES_ON: Readonly<Record<Pause['cause'], string>> = {
  supplement: 'chạy tiếp khi cán bộ xác nhận đã nhận đủ giấy tờ bổ sung',
  payment: 'chạy tiếp khi cán bộ xác nhận nghĩa vụ tài chính đã thực hiện',
  suspension: 'chạy tiếp khi hồ sơ được giải quyết tiếp',
};

/** What the letter says of its own: what was sent, when, and what the clock does at `now`. Nothing of it is about the applicant. */
export function supplementFacts({ eventKind, at, state }: Pick<SupplementSource, 'eventKind' | 'at' | 'state'>, now: Instant, calendar: WorkingCalendar): { readonly sent: string; readonly arrivedAt: string; readonly clock: string } {
  return {
    sent: eventKind === 'resubmitted' ? 'nộp lại hồ sơ sau khi hoàn thiện' : isOfPayment(state, at) ? 'gửi giấy tờ về nghĩa vụ tài chính' : 'gửi giấy tờ bổ sung',
    arrivedAt: describeWeekdayMoment(at),
    clock: clockText(state, now, calendar),
  };
}

/** Came the papers while a payment was waited for that is waited for still? */
function isOfPayment({ payment }: Pick<CaseFile, 'payment'>, at: Instant): boolean {
  return payment !== null && at >= payment.requestedAt;
}

function clockText(file: Pick<CaseFile, 'status' | 'dueAt' | 'finishedAt' | 'pauses'>, now: Instant, calendar: WorkingCalendar): string {
  const pause = file.pauses.find(({ to }) => to === null);
  const { state, stateText } = describeCase({ ...file, pausedSince: pause?.from ?? null }, now, calendar);
  if (state === 'waiting') return 'chưa chạy, hồ sơ chưa được tiếp nhận';
  if (state === 'finished') return `không chạy nữa, hồ sơ ${stateText}`;
  return pause ? `${stateText}; ${GOES_ON[pause.cause]}` : `đang chạy, ${stateText}`;
}
