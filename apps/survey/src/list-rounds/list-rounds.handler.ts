import { Injectable } from '@nestjs/common';
import { instant } from '#domain';
import { Database } from '#persistence';
import { Directory, PAGE_SIZE, decodeCursor, oversightScope, pageOf, type PageQuery, type Principal } from '#platform';
import { RoundDesk } from '../survey-round/round-desk.js';
import type { RoundListDto } from './list-rounds.dto.js';

/** Lists rounds. */
@Injectable()
export class ListRoundsHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly desk: RoundDesk,
  ) {}

  async list({ after, limit = PAGE_SIZE }: PageQuery, principal: Principal): Promise<RoundListDto> {
    const directory = await this.directory.current();
    const { unitIds } = oversightScope(principal, directory).cases;
    const [createdAt, id] = after === undefined ? [] : decodeCursor(after, ['instant', 'id']);
    const before = typeof createdAt === 'number' && typeof id === 'string' ? { createdAt: instant(createdAt), id } : null;
    const rows = await this.database.read(({ surveyRounds }) => surveyRounds.list(unitIds, before, limit + 1));
    const holding = await this.directory.holdingSurveys(rows);
    return pageOf(rows, limit, (round) => this.desk.roundDto(round, holding, principal), (round) => [round.createdAt, round.id]);
  }
}
