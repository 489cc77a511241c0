import {
  POST_NAMES,
  caseTimeliness,
  dateOf,
  describeLimit,
  describePhone,
  enclosing,
  formatInstant,
  maskEmail,
  maskEmailIn,
  resolveStageUnit,
  selectLimit,
  stagesInOrder,
  stepStates,
  type CaseFile,
  type Instant,
  type ProcessDefinition,
} from '#domain';
import type { CaseView, StageRecord } from '#persistence';
import { caseSummary, moment, unitRef, type DirectorySnapshot } from '#platform';
import { describeFlow, namedBranch, postName, type FlowSubject } from './describe-flow.js';
import { definitionOf, explanationOf } from './explanation.js';
import { maskApplicant, maskSubmitter } from './mask.js';
import type { CaseViewDto } from './show-case.dto.js';

/** A case as its page shows it at `now`; personal data in the clear only when `revealed`. */
export function describeView(view: CaseView, directory: DirectorySnapshot, now: Instant, revealed: boolean): Omit<CaseViewDto, 'canAttach'> {
  const { state } = view;
  const procedure = directory.procedure(view.procedureCode, view.procedureVersion);
  const subject = { view, definition: definitionOf(state, directory), directory, now };
  return {
    ...caseSummary(view, directory, now),
    ...parties(view, revealed),
    revealed,
    subject: view.subject,
    note: view.note,
    variant: state.variant,
    papers: [...view.papers],
    fees: [...view.fees],
    feeTotal: view.feeTotal,
    delivery: state.delivery,
    receivingUnit: unitRef(directory, view.receivingUnitId),
    resolvingUnit: unitRef(directory, view.resolvingAuthorityId),
    receivedBy: view.receivedByName,
    acceptedAt: moment(state.acceptedAt),
    originalDueAt: moment(state.originalDueAt),
    finishedAt: moment(state.finishedAt),
    returnedAt: moment(state.returnedAt),
    timeliness: caseTimeliness(view),
    limitText: state.limit && describeLimit(state.limit),
    legalBasis: (procedure && state.acceptedAt && selectLimit(procedure, state.channel, state.variant, dateOf(state.acceptedAt))?.legalBasis) ?? null,
    explanation: explanationOf(state, directory),
    pauses: state.pauses.map((pause) => ({ ...pause, from: formatInstant(pause.from), to: moment(pause.to) })),
    ...wanted(state),
    result: state.result,
    ...describeFlow(subject),
    stages: stages(subject),
    messages: messages(view, revealed),
    rating: view.ratedAt === null ? null : { ratedAt: formatInstant(view.ratedAt) },
    extensions: state.extensions,
    supplements: state.supplements,
  };
}

/** What the applicant owes, and until when. */
function wanted({ request, payment, resubmitBy }: CaseFile): Pick<CaseViewDto, 'request' | 'payment' | 'resubmitBy'> {
  return {
    request: request && { items: [...request.items], reason: request.reason, requestedAt: formatInstant(request.requestedAt), answerBy: moment(request.answerBy), answeredAt: moment(request.answeredAt ?? null) },
    payment: payment && { ...payment, requestedAt: formatInstant(payment.requestedAt), answeredAt: moment(payment.answeredAt ?? null) },
    resubmitBy: moment(resubmitBy),
  };
}

function parties({ applicant, submitter }: CaseView, revealed: boolean): Pick<CaseViewDto, 'applicant' | 'submitter'> {
  if (!revealed) return { applicant: maskApplicant(applicant), submitter: submitter && maskSubmitter(submitter) };
  const phone = (number: string | null): string | null => number && describePhone(number);
  return { applicant: { ...applicant, phone: phone(applicant.phone) }, submitter: submitter && { ...submitter, phone: phone(submitter.phone) } };
}

/** Stages as they went, then those ahead in the order of the process. */
function stages({ view, definition, directory }: FlowSubject): CaseViewDto['stages'] {
  const named = new Map(definition.stages.map((step) => [step.key, step.name]));
  const gone = view.stages.map((row) => ({
    token: row.token,
    key: row.stage,
    name: named.get(row.stage) ?? row.stage,
    unit: unitRef(directory, row.unitId),
    postName: postName(row.post),
    branch: branchOf(row.stage, definition),
    state: stateOf(row),
    ending: row.closedHow,
    openedAt: formatInstant(row.openedAt),
    dueAt: moment(row.dueAt),
    closedAt: moment(row.closedAt),
    usedMinutes: row.usedMinutes,
    by: row.by,
  }));
  return [...gone, ...ahead(view, definition, directory)];
}

function stateOf({ closedAt, closedHow }: StageRecord): CaseViewDto['stages'][number]['state'] {
  if (closedAt === null) return 'open';
  return closedHow === 'cancelled' || closedHow === 'ended' || closedHow === 'handed-back' ? 'cancelled' : 'done';
}

/** The innermost branch in which a step stands by the process. */
function branchOf(key: string, definition: ProcessDefinition): CaseViewDto['stages'][number]['branch'] {
  const place = enclosing(definition, key).at(-1);
  return place ? namedBranch(definition, place.fork, place.branch) : null;
}

function ahead({ state }: CaseView, definition: ProcessDefinition, directory: DirectorySnapshot): CaseViewDto['stages'] {
  const states = stepStates(state, [], definition);
  return stagesInOrder(definition)
    .filter(({ key }) => states.get(key) === 'ahead')
    .map((stage) => {
      const unit = resolveStageUnit(stage, state, directory.tree);
      return {
        token: null,
        key: stage.key,
        name: stage.name,
        unit: unit ? unitRef(directory, unit.id) : null,
        postName: POST_NAMES[stage.post],
        branch: branchOf(stage.key, definition),
        state: 'ahead' as const,
        ending: null,
        openedAt: null,
        dueAt: null,
        closedAt: null,
        usedMinutes: null,
        by: null,
      };
    });
}

function messages(view: CaseView, revealed: boolean): CaseViewDto['messages'] {
  return view.messages.map((message) => ({
    ...message,
    ...(revealed ? {} : { recipient: maskEmail(message.recipient), lastError: message.lastError && maskEmailIn(message.lastError, message.recipient) }),
    createdAt: formatInstant(message.createdAt),
    sentAt: moment(message.sentAt),
  }));
}
