import { Injectable } from '@nestjs/common';
import { Database, type RoundInvitation } from '#persistence';
import { Problem, once, oversightScope, type DirectorySnapshot, type Principal, type RequestMark } from '#platform';
import { AnswerKeeper } from '../survey-round/answer-keeper.js';
import { sheetFrom } from '../survey-round/answer-sheet.js';
import type { AnsweredDto, AskedDto } from '../survey-round/answer.dto.js';
import { questionnaireOf } from '../survey-round/questionnaires.js';
import { RoundDesk } from '../survey-round/round-desk.js';
import type { EnterAnswerDto } from './enter-answer.dto.js';

/** Lets staff who had nothing to do with a case ask its applicant. */
@Injectable()
export class EnterAnswerHandler {
  constructor(
    private readonly database: Database,
    private readonly desk: RoundDesk,
    private readonly keeper: AnswerKeeper,
  ) {}

  async ask(id: string, caseCode: string, principal: Principal): Promise<AskedDto> {
    const { invitation } = await this.invitation(id, caseCode, principal);
    return this.keeper.asked(invitation);
  }

  async enter(id: string, { caseCode, ...body }: EnterAnswerDto, principal: Principal, { claim, ip }: RequestMark): Promise<AnsweredDto> {
    const { invitation, directory } = await this.invitation(id, caseCode, principal);
    if (!this.keeper.takesAnswers(invitation)) throw new Problem('round-not-open');
    const sheet = sheetFrom(body, questionnaireOf(directory, invitation.surveyCode, invitation.surveyVersion));
    const answer = { ...sheet, comment: body.comment ?? '', channel: 'interview', enteredBy: principal.staffId } as const;
    return once(this.database, claim, 201, (stores) => this.keeper.keep(stores, invitation, answer, { id: principal.staffId, name: principal.fullName, ip }));
  }

  private async invitation(id: string, caseCode: string, principal: Principal): Promise<{ readonly invitation: RoundInvitation; readonly directory: DirectorySnapshot }> {
    const { round, directory } = await this.desk.find(id, principal);
    const invitation = await this.database.read(({ surveyAnswers }) => surveyAnswers.findInvitationOfCase(id, caseCode));
    const reach = oversightScope(principal, directory).cases.unitIds;
    if (!invitation || !(reach.includes(round.unitId) || reach.includes(invitation.receivingUnitId))) throw new Problem('case-not-found');
    if (await this.database.read(({ surveyAnswers }) => surveyAnswers.handled(invitation.caseId, principal.staffId))) {
      throw new Problem('forbidden', { detail: 'Anh/chị đã tham gia giải quyết hồ sơ này nên không phỏng vấn người nộp.' });
    }
    return { invitation, directory };
  }
}
