import { Injectable } from '@nestjs/common';
import { DEFAULT_FOLLOW_UP_RULES, TOPIC_NAMES, formatInstant, isUnanswered, knownTopic, numberFollowUpEvents, rateAnswer, ratingEnds, type FollowUpAnswer } from '#domain';
import { Database, StaleFollowUp, type FollowUpRecord, type Stores } from '#persistence';
import { Directory, Problem, Secrets, isId, once, unitRef, type RequestMark } from '#platform';
import { answerDto } from '../follow-up/follow-up.dto.js';
import { FollowUpDesk } from '../follow-up/follow-up-desk.js';
import type { RateAnswerDto, RateableAnswerDto, RatedAnswerDto } from './rate-answer.dto.js';

/** How often a rating is decided anew while others change the follow-up. */
const ATTEMPTS = 5;
const CITIZEN = { id: null, name: 'Người gửi phản ánh' };

/** Takes what citizens think of answers. */
@Injectable()
export class RateAnswerHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly secrets: Secrets,
    private readonly desk: FollowUpDesk,
  ) {}

  async show(token: string): Promise<RateableAnswerDto> {
    const { id, round } = this.read(token);
    const [record, directory] = await Promise.all([this.database.read(({ followUps }) => followUps.find(id)), this.directory.current()]);
    const { now } = this.desk.context(directory);
    const answer = record && lastAnswer(record, round);
    if (!record || !answer || ratingEnds(answer, DEFAULT_FOLLOW_UP_RULES) <= now) throw new Problem('answer-rating-over');
    const { file, reference, reasons } = record;
    return {
      reference,
      topicName: TOPIC_NAMES[knownTopic(file, reasons)],
      unit: unitRef(directory, file.unitId),
      answer: answerDto(answer) as NonNullable<ReturnType<typeof answerDto>>,
      ratedAt: file.rating?.round === round ? formatInstant(file.rating.at) : null,
      expiresAt: formatInstant(ratingEnds(answer, DEFAULT_FOLLOW_UP_RULES)),
    };
  }

  /** Rates the answer once; of many at once one wins. A repeat with its idempotency key gets the first answer. */
  async rate(token: string, body: RateAnswerDto, { claim }: RequestMark): Promise<RatedAnswerDto> {
    const { id, round } = this.read(token);
    for (let attempt = 1; ; attempt += 1) {
      const letters: string[] = [];
      try {
        const rated = await once(this.database, claim, 201, (stores) => this.save(stores, id, round, body, letters));
        this.desk.wake(letters);
        return rated;
      } catch (error) {
        if (!(error instanceof StaleFollowUp) || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  private async save(stores: Stores, id: string, round: number, { satisfied, comment = '' }: RateAnswerDto, letters: string[]): Promise<RatedAnswerDto> {
    const record = await stores.followUps.find(id);
    if (!record) throw new Problem('answer-rating-over');
    const context = this.desk.context(await this.directory.current());
    const decided = rateAnswer(record.file, round, { satisfied, comment }, context);
    if ('refused' in decided) throw new Problem(decided.refused);
    const { after, outboxIds } = await this.desk.save(stores, record, numberFollowUpEvents(decided, record.file.version, context.now, CITIZEN));
    letters.push(...outboxIds);
    await stores.audit.record({ actorId: null, actorName: CITIZEN.name, action: 'petition.answer-rated', caseId: record.caseId, unitId: after.unitId, ip: null, data: { reference: record.reference } });
    const reopened = isUnanswered(after);
    return { ratedAt: formatInstant(context.now), reopened, answerBy: reopened ? formatInstant(after.dueAt) : null };
  }

  private read(token: string): { readonly id: string; readonly round: number } {
    const named = this.secrets.readAnswerToken(token);
    if (named === null || !isId(named.followUpId)) throw new Problem('answer-rating-over');
    return { id: named.followUpId, round: named.round };
  }
}

function lastAnswer({ file: { answer } }: FollowUpRecord, round: number): FollowUpAnswer | null {
  return answer?.round === round ? answer : null;
}
