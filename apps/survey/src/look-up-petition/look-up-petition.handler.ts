import { Injectable } from '@nestjs/common';
import { DEFAULT_FOLLOW_UP_RULES, FOLLOW_UP_STATUS_NAMES, TOPIC_NAMES, describeFollowUp, describeFollowUpEvent, formatInstant, mayRateAnswer, normalisePin, readReference } from '#domain';
import { Database, type FollowUpRecord } from '#persistence';
import { Clock, Directory, Problem, Secrets, WrongTries, unitRef } from '#platform';
import { answerDto } from '../follow-up/follow-up.dto.js';
import type { LookUpPetitionDto, LookedUpPetitionDto } from './look-up-petition.dto.js';

/** Tells senders how far their petition is. */
@Injectable()
export class LookUpPetitionHandler {
  private readonly tries = new WrongTries('petition');
  /** Compared against when there is no petition, so that both ways take the same work. */
  private readonly decoy: Buffer;

  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
  ) {
    this.decoy = secrets.newPinSalt();
  }

  async lookUp(body: LookUpPetitionDto, ip: string): Promise<LookedUpPetitionDto> {
    const { file, reference } = await this.open(body, ip);
    const [directory, events] = await Promise.all([this.directory.current(), this.database.read(({ followUps }) => followUps.events(file.id))]);
    const now = this.clock.now();
    const { state, stateText } = describeFollowUp(file, now, directory.calendarOf(file.unitId));
    const unitName = (id: string): string => unitRef(directory, id).name;
    return {
      reference,
      topicName: TOPIC_NAMES[file.topic],
      status: file.status,
      statusName: FOLLOW_UP_STATUS_NAMES[file.status],
      unit: unitRef(directory, file.unitId),
      receivedAt: formatInstant(file.openedAt),
      answerBy: formatInstant(file.dueAt),
      state,
      stateText,
      answer: answerDto(file.answer),
      ratingUrl: mayRateAnswer(file, now, DEFAULT_FOLLOW_UP_RULES) ? this.secrets.answerUrl(file.id, file.answer?.round ?? 0) : null,
      history: events.map((event) => ({ at: formatInstant(event.at), text: describeFollowUpEvent(event, unitName) })),
    };
  }

  /** Throws `wrong-reference-or-secret`, or `too-many-requests` after too many wrong tries. */
  private async open({ reference: typed, secret }: LookUpPetitionDto, ip: string): Promise<FollowUpRecord> {
    const reference = readReference(typed);
    const wanted = reference ?? typed;
    await this.tries.refuseExhausted(wanted, ip);
    const found = reference === null ? undefined : await this.database.read(({ followUps }) => followUps.findByReference(reference));
    const right = this.secrets.isPin(found?.pinSalt ?? this.decoy, normalisePin(secret));
    if (found && right) {
      await this.tries.refuseExhausted(wanted, ip);
      return found;
    }
    await this.tries.count(wanted, ip);
    throw new Problem('wrong-reference-or-secret');
  }
}
