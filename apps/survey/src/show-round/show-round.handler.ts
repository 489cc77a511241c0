import { Injectable } from '@nestjs/common';
import { neededSample, type PlannedStratum, type SamplePlan } from '#domain';
import { Database, type RoundRecord } from '#persistence';
import { unitRef, type DirectorySnapshot, type Principal } from '#platform';
import { RoundDesk } from '../survey-round/round-desk.js';
import type { RoundProgressDto } from './show-round.dto.js';

/** Shows how a round goes on. */
@Injectable()
export class ShowRoundHandler {
  constructor(
    private readonly database: Database,
    private readonly desk: RoundDesk,
  ) {}

  async show(id: string, principal: Principal): Promise<RoundProgressDto> {
    const { round, directory } = await this.desk.find(id, principal);
    const [plan, progress] = await Promise.all([this.planOf(round, directory), this.database.read(({ surveyAnswers }) => surveyAnswers.progress(id))]);
    const units = plan.strata.map(({ key, wanted }) => {
      const { invited = 0, mailed = 0, web = 0, interview = 0 } = progress.find(({ unitId }) => unitId === key) ?? {};
      return { unit: unitRef(directory, key), wanted, invited, mailed, web, interview };
    });
    return { round: this.desk.roundDto(round, directory, principal), plan: this.desk.planDto(plan, directory, round.wish), units };
  }

  private async planOf(round: RoundRecord, directory: DirectorySnapshot): Promise<SamplePlan> {
    const { strata, wish } = round;
    if (strata === null) return this.database.read((stores) => this.desk.plan(stores, directory, round));
    const sum = (of: (stratum: PlannedStratum) => number): number => strata.reduce((total, stratum) => total + of(stratum), 0);
    const population = sum(({ size }) => size);
    return { population, needed: neededSample(population, wish.marginPercent, wish.confidence), wanted: sum(({ wanted }) => wanted), invited: sum(({ invited }) => invited), strata };
  }
}
