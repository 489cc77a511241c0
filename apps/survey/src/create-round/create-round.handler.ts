import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dateOf, isSeed, plainDate } from '#domain';
import { Database } from '#persistence';
import { Clock, Directory, Problem, once, oversightScope, periodIn, type Principal, type RequestMark } from '#platform';
import { questionnaireOn } from '../survey-round/questionnaires.js';
import { RoundDesk } from '../survey-round/round-desk.js';
import type { RoundDto } from '../survey-round/survey-round.dto.js';
import type { CreateRoundDto } from './create-round.dto.js';

/** Writes a planned round down. */
@Injectable()
export class CreateRoundHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly desk: RoundDesk,
  ) {}

  async create({ name, unitCode, from, to, answerUntil, wish }: CreateRoundDto, principal: Principal, { claim, ip }: RequestMark): Promise<RoundDto> {
    const directory = await this.directory.current();
    const now = this.clock.now();
    const period = periodIn({ from, to }, now);
    const unit = oversightScope({ ...principal, posts: principal.posts.filter(({ role }) => role === 'leader' || role === 'administrator') }, directory, unitCode).unit;
    const questionnaire = questionnaireOn(directory, dateOf(now));
    if (!unit || !questionnaire) throw new Problem('no-questionnaire');
    if (answerUntil < dateOf(now) || answerUntil < to) {
      throw new Problem('invalid-request', { errors: [{ field: 'answerUntil', code: 'period', message: 'Ngày cuối nhận trả lời phải từ hôm nay và sau kỳ trả kết quả' }] });
    }
    const round = {
      name,
      surveyCode: questionnaire.code,
      surveyVersion: questionnaire.version,
      unitId: unit.id,
      fromDay: period.from,
      toDay: period.to,
      answerUntil: plainDate(answerUntil),
      wish: { marginPercent: wish.marginPercent, confidence: wish.confidence, responsePercent: wish.responsePercent, atLeast: wish.atLeast },
      seed: newSeed(),
      createdBy: principal.staffId,
    };
    return once(this.database, claim, 201, async ({ surveyRounds, audit }) => {
      const id = await surveyRounds.create(round, now);
      await audit.record({ actorId: principal.staffId, actorName: principal.fullName, action: 'survey-round.planned', caseId: null, unitId: unit.id, ip, data: { round: id } });
      const written = await surveyRounds.find(id);
      if (!written) throw new Error(`Round ${id} was written and is not there`);
      return this.desk.roundDto(written, directory, principal);
    });
  }
}

function newSeed(): string {
  const seed = randomBytes(16).toString('hex');
  return isSeed(seed) ? seed : newSeed();
}
