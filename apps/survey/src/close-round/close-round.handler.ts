import { Injectable } from '@nestjs/common';
import { Database } from '#persistence';
import { Clock, Problem, once, type Principal, type RequestMark } from '#platform';
import { RoundDesk, unknownRound } from '../survey-round/round-desk.js';
import type { RoundDto } from '../survey-round/survey-round.dto.js';

/** Closes a round. */
@Injectable()
export class CloseRoundHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly desk: RoundDesk,
  ) {}

  async close(id: string, principal: Principal, { claim, ip }: RequestMark): Promise<RoundDto> {
    const { round, directory } = await this.desk.findToRun(id, principal);
    return once(this.database, claim, 200, async ({ surveyRounds, audit }) => {
      if (!(await surveyRounds.close(id, principal.staffId, this.clock.now()))) throw new Problem('round-not-open');
      await audit.record({ actorId: principal.staffId, actorName: principal.fullName, action: 'survey-round.closed', caseId: null, unitId: round.unitId, ip, data: { round: id } });
      const closed = await surveyRounds.find(id);
      if (!closed) throw unknownRound();
      return this.desk.roundDto(closed, directory, principal);
    });
  }
}
