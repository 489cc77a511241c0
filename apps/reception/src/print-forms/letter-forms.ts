import { dateOf, formatInstant, type CaseEvent } from '#domain';
import type { ApologyData, IntakeRefusalData, StopNoticeData, SupplementRequestData } from '../print/form-data.js';
import { lastEvent } from './available-forms.js';
import { formHead, printedApplicant, requestText, type FormSubject } from './form-head.js';

type Events = readonly CaseEvent[];

/** Form 02: everything that is missing, in one notice; from processing or before reception. */
export function supplementRequestData(subject: FormSubject, events: Events): SupplementRequestData | null {
  const event = lastEvent(events, 'supplement-requested', 'sent-back');
  if (!event) return null;
  const { view, directory } = subject;
  const { answerBy = null } = event.data;
  const asked =
    event.kind === 'sent-back'
      ? { items: event.data.defects, reason: 'Hồ sơ chưa đủ điều kiện tiếp nhận.' }
      : { items: event.data.items, reason: event.data.reason };
  const unit = directory.unit(event.actor.unitId ?? view.receivingUnitId) ?? directory.unit(view.receivingUnitId);
  return {
    ...formHead(subject, 'PBS'),
    caseCode: view.code,
    applicant: printedApplicant(view),
    request: requestText(subject),
    ...asked,
    ...(answerBy === null ? {} : { respondBy: dateOf(answerBy) }),
    adviser: { name: event.actor.name, phone: unit?.phone ?? '' },
  };
}

/** Form 03: refused at the counter or in processing, with the reasons. */
export function intakeRefusalData(subject: FormSubject, events: Events): IntakeRefusalData | null {
  const event = lastEvent(events, 'not-accepted', 'refused');
  if (!event) return null;
  const { view } = subject;
  const reasons = event.kind === 'not-accepted' ? event.data.reasons : [event.data.reason, event.data.legalGround].filter((reason) => reason !== '');
  return {
    ...formHead(subject, 'PTC'),
    caseCode: view.code,
    applicant: printedApplicant(view),
    request: requestText(subject),
    reasons,
    submittedBy: (view.submitter ?? view.applicant).fullName,
    refusedBy: event.actor.name,
  };
}

/** Form 04: the apology with the new date. */
export function apologyData(subject: FormSubject, events: Events): ApologyData | null {
  const event = lastEvent(events, 'extended');
  const { view, directory } = subject;
  if (!event || view.state.acceptedAt === null) return null;
  return {
    ...formHead(subject, 'PXL'),
    caseCode: view.code,
    applicant: printedApplicant(view),
    request: requestText(subject),
    authority: directory.unit(view.resolvingAuthorityId)?.name ?? '',
    receivedAt: formatInstant(view.state.acceptedAt),
    dueAt: formatInstant(event.data.from),
    newDueAt: formatInstant(event.data.to),
    reason: event.data.reason,
    signer: { name: event.actor.name },
  };
}

/** Form 05: work stops because the applicant asked for it, did not answer in time, or handed the same in twice; the papers go back. */
export function stopNoticeData(subject: FormSubject, events: Events): StopNoticeData | null {
  const event = lastEvent(events, 'withdrawn', 'stopped');
  if (!event) return null;
  const { view, directory } = subject;
  const reached = view.stages.at(-1);
  const stageName = reached && directory.process(view.processHash)?.stages.find(({ key }) => key === reached.stage)?.name;
  return {
    ...formHead(subject, 'TB'),
    caseCode: view.code,
    applicant: printedApplicant(view),
    request: requestText(subject),
    receivedAt: formatInstant(view.state.acceptedAt ?? view.submittedAt),
    askedFor: event.kind === 'withdrawn',
    stoppedAt: formatInstant(event.at),
    stage: reached ? `${stageName ?? reached.stage} tại ${directory.unit(reached.unitId)?.name ?? ''}` : 'Chờ tiếp nhận',
    reason: event.data.reason,
    returnedPapers: view.papers.filter(({ received }) => received).map(({ name, originals, copies }) => ({ name, originals, copies })),
    signer: event.actor.kind === 'staff' ? { name: event.actor.name } : {},
  };
}
