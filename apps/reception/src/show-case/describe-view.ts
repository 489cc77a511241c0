import {
  FINAL_STATUSES,
  POST_NAMES,
  caseTimeliness,
  dateOf,
  describeLimit,
  describePhone,
  formatInstant,
  maskEmail,
  maskEmailIn,
  resolveUnit,
  selectLimit,
  stagesInOrder,
  type Instant,
  type ProcessDefinition,
} from '#domain';
import type { CaseView } from '#persistence';
import { caseSummary, moment, unitRef, type DirectorySnapshot } from '#platform';
import { explanationOf } from './explanation.js';
import { maskApplicant, maskSubmitter } from './mask.js';
import type { CaseViewDto } from './show-case.dto.js';

/** A case as its page shows it at `now`; personal data in the clear only when `revealed`. */
export function describeView(view: CaseView, directory: DirectorySnapshot, now: Instant, revealed: boolean): CaseViewDto {
  const { state } = view;
  const procedure = directory.procedure(view.procedureCode, view.procedureVersion);
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
    request: state.request && { items: [...state.request.items], reason: state.request.reason, requestedAt: formatInstant(state.request.requestedAt) },
    result: state.result,
    stages: stages(view, directory),
    messages: messages(view, revealed),
    rating: view.rating && { overall: view.rating.overall, ratedAt: formatInstant(view.rating.ratedAt) },
    extensions: state.extensions,
    supplements: state.supplements,
  };
}

function parties({ applicant, submitter }: CaseView, revealed: boolean): Pick<CaseViewDto, 'applicant' | 'submitter'> {
  if (!revealed) return { applicant: maskApplicant(applicant), submitter: submitter && maskSubmitter(submitter) };
  const phone = (number: string | null): string | null => number && describePhone(number);
  return { applicant: { ...applicant, phone: phone(applicant.phone) }, submitter: submitter && { ...submitter, phone: phone(submitter.phone) } };
}

/** Stages as they went, then those ahead in the order of the process. */
function stages(view: CaseView, directory: DirectorySnapshot): CaseViewDto['stages'] {
  const definition = directory.process(view.processHash);
  const named = new Map(definition?.stages.map((stage) => [stage.key, stage]));
  const gone = view.stages.map(({ stage, unitId, openedAt, dueAt, closedAt, usedMinutes, by }) => {
    const known = named.get(stage);
    return {
      key: stage,
      name: known?.name ?? stage,
      unit: unitRef(directory, unitId),
      postName: known ? POST_NAMES[known.post] : '',
      state: closedAt === null ? ('open' as const) : ('done' as const),
      openedAt: formatInstant(openedAt),
      dueAt: moment(dueAt),
      closedAt: moment(closedAt),
      usedMinutes,
      by,
    };
  });
  return [...gone, ...(definition && !FINAL_STATUSES.includes(view.status) ? ahead(view, definition, directory) : [])];
}

function ahead({ state }: CaseView, definition: ProcessDefinition, directory: DirectorySnapshot): CaseViewDto['stages'] {
  const ordered = stagesInOrder(definition);
  const open = ordered.findIndex(({ key }) => state.tokens.some((token) => token.stage === key));
  return ordered.slice(open + 1).map((stage) => {
    const unit = resolveUnit(stage.unit, state, directory.tree);
    return {
      key: stage.key,
      name: stage.name,
      unit: unit ? unitRef(directory, unit.id) : null,
      postName: POST_NAMES[stage.post],
      state: 'ahead' as const,
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
