import { Injectable } from '@nestjs/common';
import { Database } from '#persistence';
import { PAGE_SIZE, decodeCursor, moment, oversees, oversightScope, pageOf, unitRef, type Principal } from '#platform';
import { RoundDesk } from '../survey-round/round-desk.js';
import type { DrawnListDto, DrawnQuery } from './list-drawn.dto.js';

/** Lists who was drawn. */
@Injectable()
export class ListDrawnHandler {
  constructor(
    private readonly database: Database,
    private readonly desk: RoundDesk,
  ) {}

  async list(id: string, { state, after, limit = PAGE_SIZE }: DrawnQuery, principal: Principal): Promise<DrawnListDto> {
    const { round, directory } = await this.desk.find(id, principal);
    const reach = oversightScope(principal, directory).cases.unitIds;
    const drawnFrom = (round.strata ?? []).map(({ key }) => key);
    const overseesRound = oversees(principal.posts, round.unitId, directory);
    const unitIds = reach.includes(round.unitId) ? drawnFrom : drawnFrom.filter((unitId) => reach.includes(unitId));
    const [code] = after === undefined ? [] : decodeCursor(after, ['text']);
    const answered = state === undefined ? null : state === 'answered';
    const rows = await this.database.read(({ surveyAnswers }) =>
      surveyAnswers.drawn(id, { unitIds, answered, afterCode: typeof code === 'string' ? code : null, limit: limit + 1, withoutHandsOf: overseesRound ? null : principal.staffId }),
    );
    return pageOf(rows, limit, ({ id: _, unitId, answeredAt, ...row }) => ({ ...row, unit: unitRef(directory, unitId), answeredAt: moment(answeredAt) }), ({ caseCode }) => [caseCode]);
  }
}
