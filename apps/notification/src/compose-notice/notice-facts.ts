import {
  dateOf,
  describeDate,
  describeLimit,
  describeMoney,
  describeWeekdayMoment,
  movedDateText,
  type Delivery,
  type EventData,
  type EventKind,
  type Instant,
  type NoticeTemplate,
} from '#domain';
import type { NoticeSource, UnitRecord } from '#persistence';
import { DeliveryFault } from '../channels/mail-channel.js';
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

const FACTS = {
  'application-submitted': ({ source }) => ({ submittedAt: describeWeekdayMoment(source.eventAt) }),
  'application-sent-back': ({ source }) => {
    const { defects, answerBy } = dataOf(source, 'sent-back');
    return { defects, answerBy: momentIfAny(answerBy) };
  },
  'application-not-accepted': ({ source }) => ({ reasons: dataOf(source, 'not-accepted').reasons }),
  'case-received': ({ source }) => {
    const { dueAt, limit } = dataOf(source, 'received');
    return { receivedAt: describeWeekdayMoment(source.eventAt), dueAt: describeWeekdayMoment(dueAt), limit: describeLimit(limit), delivery: DELIVERY_WORDS[source.delivery] };
  },
  'supplement-wanted': ({ source }) => {
    const { items, reason, legalGround, answerBy } = dataOf(source, 'supplement-requested');
    return { items, reason, legalGround, answerBy: momentIfAny(answerBy) };
  },
  'payment-wanted': ({ source }) => {
    const { title, amount, reason, legalGround } = dataOf(source, 'payment-requested');
    return { title, amount: describeMoney(amount), reason, legalGround };
  },
  'due-date-changed': ({ source }) => (source.eventKind === 'extended' ? promisedAnew(dataOf(source, 'extended')) : movedDate(dataOf(source, 'due-moved'))),
  'case-refused': ({ source }) => {
    const { reason, legalGround } = dataOf(source, 'refused');
    return { reason, legalGround };
  },
  'case-withdrawn': ({ source }) => ({ withdrawnAt: describeWeekdayMoment(source.eventAt), reason: dataOf(source, 'withdrawn').reason }),
  'case-stopped': ({ source }) => {
    const { cause, reason } = dataOf(source, 'stopped');
    return { stoppedAt: describeWeekdayMoment(source.eventAt), reason, duplicate: cause === 'duplicate' };
  },
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
  'please-rate': (material) => rating(material),
  'please-rate-again': (material) => {
    const facts = rating(material);
    if (facts.ratingUrl === null) throw new DeliveryFault('Rated meanwhile, or too late', true);
    return facts;
  },
} satisfies Record<NoticeTemplate, (material: NoticeMaterial) => Facts>;

/** What a template is filled with: what every notice says, and what this one says. */
export function factsOf(template: NoticeTemplate, material: NoticeMaterial): Facts {
  const { source, procedureName, unit, publicUrl, pin } = material;
  return {
    ...caseFacts(source, procedureName, unit),
    trackingUrl: pin === null ? `${publicUrl}/tra-cuu` : `${publicUrl}/tra-cuu#${source.caseCode}.${pin}`,
    linkOpensCase: pin !== null,
    ...FACTS[template](material),
  };
}

/** What every letter to an applicant says: whose case it is, and who received it. */
export function caseFacts({ applicantKind, applicantName, caseCode }: Pick<NoticeSource, 'applicantKind' | 'applicantName' | 'caseCode'>, procedureName: string, unit: UnitRecord): Facts {
  const salutation = applicantKind === 'person' ? `Kính gửi ông/bà ${applicantName}` : `Kính gửi ${applicantName}`;
  return { salutation, caseCode, procedureName, unitName: unit.name, unitAddress: unit.address, unitPhone: unit.phone };
}

/** Where to rate what was returned; no address once it is rated or too late. */
function rating({ source, publicUrl, ratingToken, now }: NoticeMaterial): Facts & { readonly ratingUrl: string | null } {
  const { invitation } = source;
  const open = invitation !== null && !invitation.used && invitation.expiresAt > now;
  return {
    returnedAt: describeWeekdayMoment(source.eventAt),
    ratingUrl: open ? `${publicUrl}/danh-gia/${ratingToken}` : null,
    openUntil: open ? describeDate(dateOf(invitation.expiresAt)) : null,
  };
}

/** An event's data as its kind has it. Throws when the message hangs on an event of another kind. */
function dataOf<Kind extends EventKind>(source: NoticeSource, kind: Kind): EventData[Kind] {
  if (source.eventKind !== kind) throw new Error(`The event is ${source.eventKind}, not ${kind}`);
  return source.eventData as unknown as EventData[Kind];
}

/** A date that moved without anybody promising another: why is in the sentence that the domain writes. */
function movedDate({ from, to, cause, reason = '' }: EventData['due-moved']): Facts {
  return { apology: false, moved: movedDateText(from, to, cause, reason), from: describeWeekdayMoment(from), to: describeWeekdayMoment(to), reason: '' };
}

function promisedAnew({ from, to, reason }: EventData['extended']): Facts {
  return { apology: true, moved: '', from: describeWeekdayMoment(from), to: describeWeekdayMoment(to), reason };
}

function momentIfAny(moment: Instant | null | undefined): string | null {
  return moment === null || moment === undefined ? null : describeWeekdayMoment(moment);
}
