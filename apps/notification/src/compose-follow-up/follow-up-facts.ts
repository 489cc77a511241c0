import {
  DEFAULT_FOLLOW_UP_RULES,
  FINDING_NAMES,
  FOLLOW_UP_KIND_NAMES,
  TOPIC_NAMES,
  describeRemaining,
  describeWeekdayMoment,
  isUnanswered,
  knownTopic,
  mayRateAnswer,
  ratingEnds,
  type FollowUpAnswer,
  type FollowUpEvent,
  type FollowUpEventData,
  type FollowUpEventKind,
  type Instant,
  type WorkingCalendar,
} from '#domain';
import type { FollowUpContact, FollowUpLetterSource, UnitRecord } from '#persistence';
import type { FollowUpTemplate } from '../compose-letter/message-kinds.js';

/** All that a letter about a follow-up may be written from. */
export interface FollowUpMaterial {
  readonly source: FollowUpLetterSource;
  readonly unit: UnitRecord;
  readonly unitName: (id: string) => string;
  readonly calendar: WorkingCalendar;
  readonly contact: FollowUpContact | null;
  readonly publicUrl: string;
  /** What opens the petition together with its reference. */
  readonly secret: string;
  readonly petitionUrl: string;
  readonly answerUrl: (round: number) => string;
  readonly now: Instant;
}

type Facts = Readonly<Record<string, unknown>>;

/** What a template is filled with. Letters to staff carry neither the citizen's words nor who they are. */
export function followUpFacts(template: FollowUpTemplate, material: FollowUpMaterial): Facts {
  const { source, unit, contact } = material;
  const common = { reference: source.reference, topicName: TOPIC_NAMES[knownTopic(source.file, source.reasons)], unitName: unit.name };
  if (template.startsWith('follow-up-')) return { ...common, ...staffFacts(material), ...FACTS[template](material) };
  const salutation = contact?.name ? `Kính gửi ông/bà ${contact.name}` : 'Kính gửi ông/bà';
  return { ...common, salutation, unitAddress: unit.address, unitPhone: unit.phone, secret: source.file.kind === 'petition' ? material.secret : null, petitionUrl: material.petitionUrl, ...FACTS[template](material) };
}

const FACTS: { readonly [Template in FollowUpTemplate]: (material: FollowUpMaterial) => Facts } = {
  'follow-up-opened': ({ source, unitName }) => {
    const event = eventOf(source);
    const forwarded = event.kind === 'forwarded' ? event.data : null;
    return {
      fromUnitName: forwarded && unitName(forwarded.fromUnitId),
      reason: forwarded?.reason ?? null,
      reopened: event.kind === 'reopened',
      lowRating: source.file.kind === 'low-rating' && event.kind === 'opened',
      outdated: source.file.version !== event.seq && !isUnanswered(source.file),
    };
  },
  'follow-up-soon': alarmFacts,
  'follow-up-overdue': alarmFacts,
  'petition-received': ({ source }) => ({
    receivedAt: describeWeekdayMoment(source.file.openedAt),
    answerBy: describeWeekdayMoment(source.file.originalDueAt),
    legalBasis: DEFAULT_FOLLOW_UP_RULES.limits[source.file.kind].legalBasis,
  }),
  'petition-forwarded': ({ source, unitName }) => {
    const { fromUnitId, toUnitId, reason } = dataOf(source, 'forwarded');
    return { fromUnitName: unitName(fromUnitId), toUnitName: unitName(toUnitId), reason, answerBy: describeWeekdayMoment(source.file.dueAt) };
  },
  'petition-extended': ({ source }) => {
    const { from, to, reason } = dataOf(source, 'extended');
    return { from: describeWeekdayMoment(from), answerBy: describeWeekdayMoment(to), reason };
  },
  'petition-answered': (material) => answeredFacts(material),
};

function staffFacts({ source: { file }, calendar, publicUrl, now }: FollowUpMaterial): Facts {
  return {
    kindName: FOLLOW_UP_KIND_NAMES[file.kind],
    dueAt: describeWeekdayMoment(file.dueAt),
    standing: isUnanswered(file) ? describeRemaining(calendar, now, file.dueAt) : null,
    followUpUrl: `${publicUrl}/can-bo/phan-anh/${file.id}`,
  };
}

function alarmFacts({ source }: FollowUpMaterial): Facts {
  const [share = '', due = ''] = source.about.replace(/^alarm /, '').split(' ');
  return { share: `${share} %`, dueAt: describeWeekdayMoment(Number(due) as Instant), outdated: !isUnanswered(source.file) || source.file.dueAt !== Number(due) };
}

/** The answer of the event that owes the letter, whatever was answered since. */
function answeredFacts({ source, answerUrl, now }: FollowUpMaterial): Facts {
  const { file, events, caseCode } = source;
  const event = eventOf(source);
  const { text, finding, measures } = dataOf(source, 'answered');
  const round = events.filter(({ kind, seq }) => kind === 'answered' && seq <= event.seq).length;
  const current: FollowUpAnswer | null = file.answer?.round === round && mayRateAnswer(file, now, DEFAULT_FOLLOW_UP_RULES) ? file.answer : null;
  return {
    lowRating: file.kind === 'low-rating',
    caseCode,
    text,
    findingName: FINDING_NAMES[finding],
    measures: measures === '' ? null : measures,
    answerUrl: current && answerUrl(round),
    rateUntil: current && describeWeekdayMoment(ratingEnds(current, DEFAULT_FOLLOW_UP_RULES)),
  };
}

/** The event that owes the letter. */
function eventOf({ events, about }: FollowUpLetterSource): FollowUpEvent {
  const event = events.find(({ seq }) => seq === Number(about));
  if (!event) throw new Error(`There is no event ${about}`);
  return event;
}

function dataOf<Kind extends FollowUpEventKind>(source: FollowUpLetterSource, kind: Kind): FollowUpEventData[Kind] {
  const event = eventOf(source);
  if (event.kind !== kind) throw new Error(`The event is ${event.kind}, not ${kind}`);
  return event.data as FollowUpEventData[Kind];
}
