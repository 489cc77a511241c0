import { dateOf, minuteOfDayOf, type Instant } from '../calendar/instant.js';
import { describeDate } from '../calendar/plain-date.js';
import { describeMinuteOfDay } from '../calendar/words.js';
import type { Delivery } from '../process/procedure.js';
import type { CaseEvent, EventData, EventKind } from './events.js';

/** The names that an event holds only by key or id. */
export interface EventWords {
  readonly stageName: (key: string) => string;
  readonly unitName: (id: string) => string;
}

type Sentence<Kind extends EventKind> = (data: EventData[Kind], words: EventWords, event: CaseEvent) => string;

/** Where or how a result is handed over, in words. */
export const DELIVERY_WORDS: Readonly<Record<Delivery, string>> = {
  counter: 'tại quầy',
  post: 'qua dịch vụ bưu chính công ích',
  online: 'trực tuyến',
};

/** `17 giờ, ngày 25/08/2026`. */
export function describeMoment(moment: Instant): string {
  return `${describeMinuteOfDay(minuteOfDayOf(moment))}, ngày ${describeDate(dateOf(moment))}`;
}

const TITLES: { readonly [Kind in EventKind]: Sentence<Kind> } = {
  submitted: () => 'Nộp hồ sơ trực tuyến',
  'sent-back': ({ defects }) => `Đề nghị hoàn thiện hồ sơ trước khi tiếp nhận: ${defects.join('; ')}`,
  resubmitted: ({ note }) => withReason('Nộp lại hồ sơ đã hoàn thiện', note),
  'not-accepted': ({ reasons }) => `Không tiếp nhận hồ sơ: ${reasons.join('; ')}`,
  received: ({ dueAt }) => `Tiếp nhận hồ sơ, hẹn trả kết quả lúc ${describeMoment(dueAt)}`,
  'stage-opened': ({ stage, unitId }, { stageName, unitName }) => `Chuyển đến bước “${stageName(stage)}” tại ${unitName(unitId)}`,
  'stage-completed': ({ stage, note }, { stageName }) => withReason(`Hoàn thành bước “${stageName(stage)}”`, note),
  'stage-returned': ({ stage, to, reason }, { stageName }) => `Trả từ bước “${stageName(stage)}” về bước “${stageName(to)}”: ${reason}`,
  'stage-assigned': ({ assigneeId, assigneeName }, _, { actor }) => (actor.id === assigneeId ? 'Nhận xử lý hồ sơ' : `Giao xử lý cho ${assigneeName}`),
  'supplement-requested': ({ items, reason }) => `Yêu cầu bổ sung hồ sơ: ${items.join('; ')}. Lý do: ${reason}`,
  'supplement-accepted': ({ received }) => withReason('Nhận hồ sơ bổ sung', received.join('; ')),
  suspended: ({ reason }) => `Tạm dừng giải quyết: ${reason}`,
  resumed: ({ note }) => withReason('Tiếp tục giải quyết', note),
  'due-moved': ({ cause, to }) => `Ngày hẹn trả chuyển sang ${describeMoment(to)} ${cause === 'supplement' ? 'sau thời gian chờ bổ sung' : 'sau thời gian tạm dừng'}`,
  extended: ({ to, reason }) => `Xin lỗi và hẹn lại ngày trả kết quả sang ${describeMoment(to)}: ${reason}`,
  'hand-over-requested': ({ toUnitName, reason }) => `Đề nghị chuyển hồ sơ đến ${toUnitName}: ${reason}`,
  'hand-over-accepted': ({ unitId }, { unitName }) => `${unitName(unitId)} nhận hồ sơ chuyển đến`,
  'hand-over-refused': ({ reason }) => `Không nhận hồ sơ chuyển đến: ${reason}`,
  refused: ({ reason }) => `Từ chối giải quyết hồ sơ: ${reason}`,
  withdrawn: ({ reason }) => withReason('Rút hồ sơ', reason),
  'result-issued': ({ documentNumber, title }) => `Ban hành kết quả số ${documentNumber}: ${title}`,
  'result-returned': ({ recipient, method }) => `Trả kết quả cho ${recipient} ${DELIVERY_WORDS[method]}`,
};

/**
 * The same for the applicant, who asks with code and PIN: no names of people, nothing of the inner
 * work (notes, assignments, returns between stages).
 */
const TOLD: { readonly [Kind in EventKind]?: Sentence<Kind> } = {
  submitted: () => 'Hồ sơ được nộp trực tuyến',
  'sent-back': TITLES['sent-back'],
  resubmitted: () => 'Hồ sơ đã hoàn thiện được nộp lại',
  'not-accepted': TITLES['not-accepted'],
  received: ({ dueAt }) => `Hồ sơ được tiếp nhận, hẹn trả kết quả lúc ${describeMoment(dueAt)}`,
  'stage-opened': ({ stage, unitId }, { stageName, unitName }) => `${unitName(unitId)}: ${stageName(stage)}`,
  'supplement-requested': TITLES['supplement-requested'],
  'supplement-accepted': () => 'Đã nhận hồ sơ bổ sung',
  suspended: TITLES.suspended,
  resumed: () => 'Tiếp tục giải quyết hồ sơ',
  'due-moved': TITLES['due-moved'],
  extended: TITLES.extended,
  'hand-over-accepted': TITLES['hand-over-accepted'],
  refused: TITLES.refused,
  withdrawn: () => 'Hồ sơ được rút theo yêu cầu',
  'result-issued': () => 'Đã có kết quả giải quyết',
  'result-returned': ({ method }) => `Đã trả kết quả ${DELIVERY_WORDS[method]}`,
};

/** One sentence for staff: what happened. Who and when stand beside it. */
export function describeEvent(event: CaseEvent, words: EventWords): string {
  return (TITLES[event.kind] as Sentence<EventKind>)(event.data, words, event);
}

/** One sentence for the applicant, or `null` when the event is none of their business. */
export function tellEvent(event: CaseEvent, words: EventWords): string | null {
  const tell = TOLD[event.kind] as Sentence<EventKind> | undefined;
  return tell ? tell(event.data, words, event) : null;
}

function withReason(title: string, reason: string): string {
  return reason === '' ? title : `${title}: ${reason}`;
}
