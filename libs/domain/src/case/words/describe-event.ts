import { dateOf, minuteOfDayOf, type Instant } from '../../calendar/instant.js';
import { describeDate } from '../../calendar/plain-date.js';
import { describeMinuteOfDay } from '../../calendar/words.js';
import type { Delivery } from '../../process/procedure.js';
import { describeMoney } from '../../text/money.js';
import type { CaseLink } from '../case-file.js';
import type { CancelCause, CaseEvent, EventData, EventKind } from '../events.js';

/** The names that an event holds only by key or id. */
export interface EventWords {
  readonly stageName: (key: string) => string;
  readonly branchName: (key: string) => string;
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

const MOVED_WORDS: Readonly<Record<EventData['due-moved']['cause'], string>> = {
  supplement: 'sau thời gian chờ bổ sung',
  payment: 'sau thời gian chờ thực hiện nghĩa vụ tài chính',
  suspension: 'sau thời gian tạm dừng',
  calendar: 'do thay đổi lịch làm việc',
};

const CANCELLED_WORDS: Readonly<Record<CancelCause, string>> = {
  joined: 'các nhánh khác đã đủ điều kiện đi tiếp',
  late: 'quá hạn của nhánh',
  returned: 'hồ sơ được trả về bước trước',
};

const MACHINE_WORDS: Readonly<Record<EventData['machine-done']['outcome'], string>> = {
  time: 'Đã đến thời điểm chờ',
  answer: 'Đã có trả lời của hệ thống',
  silence: 'Hết hạn chờ trả lời của hệ thống',
};

/** What a linked case is to this one. */
export const LINK_WORDS: Readonly<Record<CaseLink['kind'], string>> = {
  reopens: 'Xử lý lại hồ sơ',
  'reopened-as': 'Được xử lý lại theo hồ sơ',
  'duplicate-of': 'Nhập vào hồ sơ trùng',
  'has-duplicate': 'Nhận nhập hồ sơ trùng',
};

const TITLES: { readonly [Kind in EventKind]: Sentence<Kind> } = {
  submitted: () => 'Nộp hồ sơ trực tuyến',
  'sent-back': ({ defects }) => `Đề nghị hoàn thiện hồ sơ trước khi tiếp nhận: ${defects.join('; ')}`,
  resubmitted: ({ note }) => withReason('Nộp lại hồ sơ đã hoàn thiện', note),
  'not-accepted': ({ reasons }) => `Không tiếp nhận hồ sơ: ${reasons.join('; ')}`,
  received: ({ dueAt }) => `Tiếp nhận hồ sơ, hẹn trả kết quả lúc ${describeMoment(dueAt)}`,
  'stage-opened': ({ stage, unitId, handOver }, { stageName, unitName }) =>
    handOver ? `Đề nghị ${unitName(handOver.toUnitId)} nhận bước “${stageName(stage)}”` : `Chuyển đến bước “${stageName(stage)}” tại ${unitName(unitId)}`,
  'stage-completed': ({ stage, note }, { stageName }) => withReason(`Hoàn thành bước “${stageName(stage)}”`, note),
  'stage-returned': ({ stage, to, reason }, { stageName }) => `Trả từ bước “${stageName(stage)}” về bước “${stageName(to)}”: ${reason}`,
  'stage-assigned': ({ assigneeId, assigneeName }, _, { actor }) => (actor.id === assigneeId ? 'Nhận xử lý hồ sơ' : `Giao xử lý cho ${assigneeName}`),
  'supplement-requested': ({ items, reason }) => `Yêu cầu bổ sung hồ sơ: ${items.join('; ')}. Lý do: ${reason}`,
  'supplement-accepted': ({ received }) => withReason('Nhận hồ sơ bổ sung', received.join('; ')),
  suspended: ({ reason }) => `Tạm dừng giải quyết: ${reason}`,
  resumed: ({ note }) => withReason('Tiếp tục giải quyết', note),
  'payment-requested': ({ title, amount, reason }) => withReason(`Yêu cầu thực hiện nghĩa vụ tài chính: ${title}, ${describeMoney(amount)}`, reason),
  'payment-confirmed': ({ receiptNumber }) => `Xác nhận đã thực hiện nghĩa vụ tài chính, chứng từ số ${receiptNumber}`,
  'due-moved': ({ cause, to, reason = '' }) => withReason(`Ngày hẹn trả chuyển sang ${describeMoment(to)} ${MOVED_WORDS[cause]}`, reason),
  extended: ({ to, reason }) => `Xin lỗi và hẹn lại ngày trả kết quả sang ${describeMoment(to)}: ${reason}`,
  'hand-over-requested': ({ toUnitName, reason }) => `Đề nghị chuyển hồ sơ đến ${toUnitName}: ${reason}`,
  'hand-over-accepted': ({ unitId }, { unitName }) => `${unitName(unitId)} nhận hồ sơ chuyển đến`,
  'hand-over-refused': ({ reason }) => `Không nhận hồ sơ chuyển đến: ${reason}`,
  'stage-released': ({ reason }) => withReason('Trả hồ sơ lại hàng chờ của đơn vị', reason),
  'stage-cancelled': ({ stage, cause }, { stageName }) => `Kết thúc bước “${stageName(stage)}”: ${CANCELLED_WORDS[cause]}`,
  'opinion-given': ({ stage, agrees, silent, text }, { stageName }) =>
    silent ? `Hết hạn lấy ý kiến ở bước “${stageName(stage)}”, coi như đồng ý` : withReason(`Cho ý kiến ở bước “${stageName(stage)}”: ${agrees ? 'đồng ý' : 'không đồng ý'}`, text),
  'machine-done': ({ stage, outcome }, { stageName }) => `${MACHINE_WORDS[outcome]} ở bước “${stageName(stage)}”`,
  'way-chosen': ({ choice, way }, { stageName }) => `Rẽ nhánh “${stageName(choice)}”: ${way ?? 'các trường hợp còn lại'}`,
  forked: ({ fork, branches }, { stageName }) => `Bắt đầu xử lý song song “${stageName(fork)}”, ${branches.length} nhánh`,
  'branch-arrived': ({ key }, { branchName }) => `Nhánh “${branchName(key)}” đã xong`,
  'branch-cancelled': ({ key, cause }, { branchName }) => `Nhánh “${branchName(key)}” kết thúc: ${CANCELLED_WORDS[cause]}`,
  joined: ({ join }, { stageName }) => `Các nhánh đã gặp nhau ở “${stageName(join)}”`,
  'fork-left': () => 'Rời khỏi phần xử lý song song để làm lại',
  'process-moved': ({ fromVersion, toVersion, undoes }) =>
    undoes === null ? `Chuyển từ quy trình phiên bản ${fromVersion} sang phiên bản ${toVersion}` : `Hoàn tác việc chuyển quy trình, trở lại phiên bản ${toVersion}`,
  refused: ({ reason }) => `Từ chối giải quyết hồ sơ: ${reason}`,
  withdrawn: ({ reason }) => withReason('Rút hồ sơ', reason),
  stopped: ({ reason }) => `Dừng giải quyết hồ sơ: ${reason}`,
  linked: ({ kind, code, reason }) => withReason(`${LINK_WORDS[kind]} ${code}`, reason),
  'files-attached': ({ files, note }, _, { actor }) => withReason(`${actor.kind === 'applicant' ? 'Người dân gửi thêm' : 'Lưu bản điện tử'}: ${files.map(({ name }) => name).join('; ')}`, note),
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
  'stage-opened': ({ stage, unitId, handOver }, { stageName, unitName }) => `${unitName(handOver?.toUnitId ?? unitId)}: ${stageName(stage)}`,
  'supplement-requested': TITLES['supplement-requested'],
  'supplement-accepted': () => 'Đã nhận hồ sơ bổ sung',
  suspended: TITLES.suspended,
  resumed: () => 'Tiếp tục giải quyết hồ sơ',
  'payment-requested': TITLES['payment-requested'],
  'payment-confirmed': TITLES['payment-confirmed'],
  'due-moved': TITLES['due-moved'],
  extended: TITLES.extended,
  'hand-over-accepted': TITLES['hand-over-accepted'],
  refused: TITLES.refused,
  withdrawn: () => 'Hồ sơ được rút theo yêu cầu',
  stopped: TITLES.stopped,
  linked: ({ kind, code }) => `${LINK_WORDS[kind]} ${code}`,
  'files-attached': ({ files }, _, { actor }) => (actor.kind === 'applicant' ? `Bạn đã gửi ${files.length} tệp bổ sung` : 'Giấy tờ được lưu bản điện tử'),
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
