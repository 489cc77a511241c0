import { Injectable } from '@nestjs/common';
import { formatInstant } from '#domain';
import { Database, type NewAnswer, type RoundInvitation, type Stores } from '#persistence';
import { Clock, Directory, Problem, moment, procedureRef, unitRef, type DirectorySnapshot } from '#platform';
import type { AnsweredDto, AskedDto } from './answer.dto.js';
import { questionnaireOf } from './questionnaires.js';
import { isOver } from './round-desk.js';

/** Shows what a drawn applicant is asked, and keeps the answer once. */
@Injectable()
export class AnswerKeeper {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** An invitation whose round still takes answers; any other is the same 404 as a forged one. An answered one is shown as such. */
  async open(id: string | null): Promise<RoundInvitation> {
    const invitation = id === null ? undefined : await this.database.read(({ surveyAnswers }) => surveyAnswers.findInvitation(id));
    if (!invitation || !this.takesAnswers(invitation)) throw new Problem('questionnaire-not-found');
    return invitation;
  }

  takesAnswers({ roundStatus, answerUntil }: Pick<RoundInvitation, 'roundStatus' | 'answerUntil'>): boolean {
    return roundStatus === 'open' && !isOver(answerUntil, this.clock.now());
  }

  async asked(invitation: RoundInvitation): Promise<AskedDto> {
    const { caseCode, procedureCode, procedureVersion, receivingUnitId, surveyCode, surveyVersion, answerUntil, answeredAt } = invitation;
    const directory = await this.directory.holdingSurveys([invitation]);
    return {
      caseCode,
      procedure: procedureRef(directory, procedureCode, procedureVersion),
      unitName: unitRef(directory, receivingUnitId).name,
      questionnaire: questions(directory, surveyCode, surveyVersion),
      answerUntil,
      answeredAt: moment(answeredAt),
    };
  }

  /** Answer and audit line; `already-answered` when somebody was faster. Call it in a transaction. */
  async keep({ surveyAnswers, audit }: Stores, invitation: RoundInvitation, answer: NewAnswer, by: { readonly id: string | null; readonly name: string; readonly ip: string | null }): Promise<AnsweredDto> {
    const now = this.clock.now();
    if (!(await surveyAnswers.answer(invitation.id, answer, now))) throw new Problem('already-answered');
    const { caseId, receivingUnitId: unitId, roundId } = invitation;
    await audit.record({ actorId: by.id, actorName: by.name, action: 'questionnaire.answered', caseId, unitId, ip: by.ip, data: { round: roundId, channel: answer.channel } });
    return { answeredAt: formatInstant(now) };
  }
}

function questions(directory: DirectorySnapshot, code: string, version: number): AskedDto['questionnaire'] {
  const { name, introduction, scale, notApplicable, factors, facts, groups, comment } = questionnaireOf(directory, code, version);
  const choices = (list: typeof facts): AskedDto['questionnaire']['facts'] => list.map((item) => ({ ...item, choices: [...item.choices] }));
  return {
    code,
    version,
    name,
    introduction,
    words: scale.map(({ label }) => label),
    notApplicable,
    factors: factors.map((factor) => ({ ...factor, criteria: [...factor.criteria] })),
    facts: choices(facts),
    groups: choices(groups),
    comment,
  };
}
