import { Injectable } from '@nestjs/common';
import { Database } from '#persistence';
import { Clock, Directory, oversightScope, periodIn, type Principal } from '#platform';
import { RoundDesk } from '../survey-round/round-desk.js';
import type { SamplePlanDto } from '../survey-round/survey-round.dto.js';
import type { PlanRoundQuery } from './plan-round.dto.js';

/** Works a plan out without writing anything. */
@Injectable()
export class PlanRoundHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly desk: RoundDesk,
  ) {}

  async plan(query: PlanRoundQuery, principal: Principal): Promise<SamplePlanDto> {
    const directory = await this.directory.current();
    const { from, to } = periodIn(query, this.clock.now());
    const unitId = oversightScope(principal, directory, query.unitCode).unit?.id ?? '';
    const { marginPercent, confidence, responsePercent, atLeast } = query;
    const wish = { marginPercent, confidence, responsePercent, atLeast };
    const plan = await this.database.read((stores) => this.desk.plan(stores, directory, { unitId, fromDay: from, toDay: to, wish }));
    return this.desk.planDto(plan, directory, wish);
  }
}
