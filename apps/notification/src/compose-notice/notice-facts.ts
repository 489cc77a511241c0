import {
  dateOf,
  describeDate,
  describeLimit,
  describeMinuteOfDay,
  describeMoney,
  minuteOfDayOf,
  weekdayName,
  weekdayOf,
  type Delivery,
  type EventData,
  type EventKind,
  type Instant,
  type NoticeTemplate,
} from '#domain';
import type { NoticeSource, UnitRecord } from '#persistence';
import type { OpenDays } from './opening-hours.js';

/** All that a notice may be written from. */
export interface NoticeMaterial {
  readonly source: NoticeSource;
  readonly procedureName: string;
  readonly unit: UnitRecord;
  readonly openingHours: readonly OpenDays[];
  readonly publicUrl: string;
  /** Only for the first notice of a case. */
  readonly pin: string | null;
  readonly ratingToken: string | null;
  readonly now: Instant;
}

type Facts = Readonly<Record<string, unknown>>;

const DELIVERY_WORDS: Readonly<Record<Delivery, string>> = {
  counter: 'nhận trực tiếp tại nơi tiếp nhận hồ sơ',
  post: 'nhận qua dịch vụ bưu chính công ích',
  online: 'nhận bản điện tử trực tuyến',
};

/** Why a due date moved without anybody asking for a new one. */
const PAUSE_WORDS: Readonly<Record<EventData['due-moved']['cause'], string>> = {
  supplement: 'Thời gian chờ bổ sung, hoàn thiện hồ sơ không tính vào thời hạn giải quyết.',
  suspension: 'Thời gian tạm dừng giải quyết hồ sơ theo quy định không tính vào thời hạn giải quyết.',
};

const FACTS = {
  'application-submitted': ({ source }) => ({ submittedAt: momentWords(source.eventAt) }),
  'application-sent-back': ({ source }) => ({ defects: dataOf(source, 'sent-back').defects }),
  'application-not-accepted': ({ source }) => ({ reasons: dataOf(source, 'not-accepted').reasons }),
  'case-received': ({ source }) => {
    const { dueAt, limit } = dataOf(source, 'received');
    return { receivedAt: momentWords(source.eventAt), dueAt: momentWords(dueAt), limit: describeLimit(limit), delivery: DELIVERY_WORDS[source.delivery] };
  },
  'supplement-wanted': ({ source }) => {
    const { items, reason, legalGround } = dataOf(source, 'supplement-requested');
    return { items, reason, legalGround };
  },
  'due-date-changed': ({ source }) => {
    const apology = source.eventKind === 'extended';
    const { from, to } = apology ? dataOf(source, 'extended') : dataOf(source, 'due-moved');
    const reason = apology ? dataOf(source, 'extended').reason : PAUSE_WORDS[dataOf(source, 'due-moved').cause];
    return { apology, from: momentWords(from), to: momentWords(to), reason };
  },
  'case-refused': ({ source }) => {
    const { reason, legalGround } = dataOf(source, 'refused');
    return { reason, legalGround };
  },
  'case-withdrawn': ({ source }) => ({ withdrawnAt: momentWords(source.eventAt), reason: dataOf(source, 'withdrawn').reason }),
  'result-ready': ({ source, openingHours }) => {
    const { title, documentNumber } = dataOf(source, 'result-issued');
    const unpaid = source.fees.filter((fee) => !fee.paid).reduce((sum, fee) => sum + fee.amount, 0);
    return {
      title,
      documentNumber,
      atCounter: source.delivery === 'counter',
      byPost: source.delivery === 'post',
      openingHours,
      unpaid: unpaid === 0 ? null : describeMoney(unpaid),
    };
  },
  'please-rate': ({ source, publicUrl, ratingToken, now }) => {
    const { invitation } = source;
    const open = invitation !== null && !invitation.used && invitation.expiresAt > now;
    return {
      returnedAt: momentWords(source.eventAt),
      ratingUrl: open ? `${publicUrl}/danh-gia/${ratingToken}` : null,
      openUntil: open ? describeDate(dateOf(invitation.expiresAt)) : null,
    };
  },
} satisfies Record<NoticeTemplate, (material: NoticeMaterial) => Facts>;

/** What a template is filled with: what every notice says, and what this one says. */
export function factsOf(template: NoticeTemplate, material: NoticeMaterial): Facts {
  const { source, procedureName, unit, publicUrl, pin } = material;
  return {
    salutation: source.applicantKind === 'person' ? `Kính gửi ông/bà ${source.applicantName}` : `Kính gửi ${source.applicantName}`,
    caseCode: source.caseCode,
    procedureName,
    unitName: unit.name,
    unitAddress: unit.address,
    unitPhone: unit.phone,
    trackingUrl: pin === null ? `${publicUrl}/tra-cuu` : `${publicUrl}/tra-cuu#${source.caseCode}.${pin}`,
    linkOpensCase: pin !== null,
    ...FACTS[template](material),
  };
}

/** An event's data as its kind has it. Throws when the message hangs on an event of another kind. */
function dataOf<Kind extends EventKind>(source: NoticeSource, kind: Kind): EventData[Kind] {
  if (source.eventKind !== kind) throw new Error(`The event is ${source.eventKind}, not ${kind}`);
  return source.eventData as unknown as EventData[Kind];
}

/** "17 giờ, Thứ Sáu, ngày 28/08/2026" */
function momentWords(moment: Instant): string {
  const date = dateOf(moment);
  return `${describeMinuteOfDay(minuteOfDayOf(moment))}, ${weekdayName(weekdayOf(date))}, ngày ${describeDate(date)}`;
}
