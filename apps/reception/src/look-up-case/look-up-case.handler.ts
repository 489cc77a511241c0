import { Injectable } from '@nestjs/common';
import {
  STATUS_NAMES,
  describeCase,
  formatInstant,
  pausedSince,
  tellEvent,
  tellStanding,
  type CaseFile,
  type EventWords,
} from '#domain';
import type { TrackedCase } from '#persistence';
import { Clock, Directory, PinCheck, moment, procedureRef } from '#platform';
import { eventWords } from '../show-case/event-words.js';
import { ApplicantLinks } from './applicant-links.js';
import { explanationOf } from '../show-case/explanation.js';
import type { LookUpCaseDto, LookedUpCaseDto, ToldPaymentDto, ToldRequestDto } from './look-up-case.dto.js';

/** Tells applicants how far their case is. */
@Injectable()
export class LookUpCaseHandler {
  constructor(
    private readonly pins: PinCheck,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly links: ApplicantLinks,
  ) {}

  async lookUp({ code, pin }: LookUpCaseDto, ip: string): Promise<LookedUpCaseDto> {
    const tracked = await this.pins.open(code, pin, ip);
    const { state } = tracked;
    const directory = await this.directory.holding(state.processHash);
    const now = this.clock.now();
    const words = eventWords(directory, state.processHash);
    const calendar = directory.calendarOf(state.resolvingAuthorityId);
    const open = openStages(state, words);
    const { state: standing, stateText } = describeCase({ ...state, pausedSince: pausedSince(state.pauses) }, now, calendar);
    return {
      code: tracked.code,
      status: state.status,
      statusName: STATUS_NAMES[state.status],
      procedure: procedureRef(directory, state.procedureCode, state.procedureVersion),
      ...tellStanding(state, words),
      unitName: open[0]?.unitName ?? words.unitName(state.receivingUnitId),
      openStages: open,
      submittedAt: formatInstant(state.submittedAt ?? now),
      receivedAt: moment(state.acceptedAt),
      dueAt: moment(state.dueAt),
      state: standing,
      stateText,
      explanation: explanationOf(state, directory),
      history: history(tracked, words),
      request: toldRequest(state),
      payment: toldPayment(state),
      resubmitBy: moment(state.resubmitBy),
      canSupplement: state.status === 'sent-back',
      isOnline: state.channel === 'online',
      ratingUrl: this.links.ratingUrl(tracked.invitation, now),
      supplementTicket: this.links.supplementTicket(tracked),
      results: await this.links.results(tracked),
    };
  }
}

function history({ events }: TrackedCase, words: EventWords): LookedUpCaseDto['history'] {
  return events.flatMap((event) => {
    const text = tellEvent(event, words);
    return text === null ? [] : [{ at: formatInstant(event.at), text }];
  });
}

/** What a unit was asked to take over by the process is with that unit, as far as the applicant is concerned. */
function openStages({ tokens }: CaseFile, { stageName, unitName }: EventWords): LookedUpCaseDto['openStages'] {
  return tokens.map(({ stage, unitId, handOver }) => ({ name: stageName(stage), unitName: unitName(handOver?.from ? handOver.toUnitId : unitId) }));
}

function toldPayment({ payment }: CaseFile): ToldPaymentDto | null {
  return payment && { ...payment, requestedAt: formatInstant(payment.requestedAt), answeredAt: moment(payment.answeredAt ?? null) };
}

function toldRequest({ request }: CaseFile): ToldRequestDto | null {
  return request && { items: [...request.items], reason: request.reason, requestedAt: formatInstant(request.requestedAt), answerBy: moment(request.answerBy), answeredAt: moment(request.answeredAt ?? null) };
}
