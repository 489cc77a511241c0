import { Injectable } from '@nestjs/common';
import { formatInstant, instant, type QuickSurvey } from '#domain';
import { Database, type Invitation, type RatingCall } from '#persistence';
import { Clock, Directory, Problem, once, procedureRef, unitRef, type RequestMark } from '#platform';
import { Devices } from '../devices.js';
import { askedSurvey, refuseUnknown, surveyForm, unknownKeys } from '../survey-form.js';
import { TakeRating } from '../take-rating.js';
import type { DeviceStateDto, ReasonsKeptDto, TapDto, TapReasonsDto, TappedDto } from './rate-at-device.dto.js';

/** How long after a tap its reasons are taken. */
const EXPLAINS_MS = 2 * 60_000;

interface Asked {
  readonly invitation: Invitation;
  readonly survey: QuickSurvey;
}

/** A device at a counter: it waits, asks for one case, and waits again. */
@Injectable()
export class RateAtDeviceHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly devices: Devices,
    private readonly ratings: TakeRating,
  ) {}

  async show(token: string): Promise<DeviceStateDto> {
    const device = await this.devices.open(token);
    const [call, directory] = await Promise.all([this.devices.openCall(device), this.directory.current()]);
    const { name, kind } = device;
    return { name, kind, unitName: unitRef(directory, device.unitId).name, question: call ? await this.question(call) : null };
  }

  /** Keeps a tap. One that waited on the device counts as of when it was tapped. */
  async rate(token: string, { callId, overall, waitedSeconds = 0 }: TapDto, { claim }: RequestMark): Promise<TappedDto> {
    const device = await this.devices.open(token);
    const call = await this.devices.call(device, callId);
    const { invitation, survey } = await this.asked(call);
    const given = { rating: { overall, answers: {}, reasons: [], comment: '' }, way: { source: device.kind, deviceId: device.id }, marks: null };
    return this.ratings.take(claim, invitation, survey, given, async (ratedAt, { ratingDevices }) => {
      // Looked at within the transaction of the answer: a call that another had followed when it was tapped asked nobody any more.
      if (!(await ratingDevices.endCall(call.id, instant(ratedAt - waitedSeconds * 1_000)))) throw new Problem('invitation-not-found');
      const asksReasons = overall <= survey.reasonsAtMost;
      return { ratedAt: formatInstant(ratedAt), asksReasons, reasons: asksReasons ? [...surveyForm(survey).reasons] : [] };
    });
  }

  async explain(token: string, { callId, reasons }: TapReasonsDto, { claim }: RequestMark): Promise<ReasonsKeptDto> {
    const device = await this.devices.open(token);
    const call = await this.devices.call(device, callId);
    const { survey } = await this.asked(call);
    refuseUnknown(unknownKeys('reasons', reasons, survey.reasons));
    const since = instant(this.clock.now() - EXPLAINS_MS);
    return once(this.database, claim, 200, async ({ ratingDevices }) => ({ kept: await ratingDevices.addReasons(call.caseId, device.id, [...new Set(reasons)], since) }));
  }

  private async question(call: RatingCall): Promise<DeviceStateDto['question']> {
    const [{ invitation, survey }, directory] = await Promise.all([this.asked(call), this.directory.current()]);
    return {
      callId: call.id,
      procedureName: procedureRef(directory, invitation.procedureCode, invitation.procedureVersion).name,
      overall: survey.overall,
      words: survey.scale.map(({ label }) => label),
      reasonsAtMost: survey.reasonsAtMost,
      reasons: [...surveyForm(survey).reasons],
      expiresAt: formatInstant(call.expiresAt),
      seconds: Math.ceil((call.expiresAt - this.clock.now()) / 1_000),
    };
  }

  private async asked({ invitationId }: RatingCall): Promise<Asked> {
    const invitation = await this.database.read(({ surveys }) => surveys.findInvitation(invitationId));
    if (!invitation) throw new Problem('invitation-not-found');
    const directory = await this.directory.holdingSurveys([invitation]);
    return { invitation, survey: askedSurvey(directory, invitation.surveyCode, invitation.surveyVersion) };
  }
}
