import { Injectable } from '@nestjs/common';
import { FOLLOW_UP_TOPICS, TOPIC_NAMES, describePeriod, ratio } from '#domain';
import { Database, sumTallies, type FollowUpTally, type FollowUpTallyRow } from '#persistence';
import { Clock, Directory, oversightScope, periodIn, unitRef, type PeriodQuery, type Principal } from '#platform';
import type { FollowUpTallyDto, PetitionTalliesDto } from './show-petitions.dto.js';

/** Works out the figures of petitions. */
@Injectable()
export class ShowPetitionsHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async show(query: PeriodQuery, principal: Principal): Promise<PetitionTalliesDto> {
    const directory = await this.directory.current();
    const now = this.clock.now();
    const period = periodIn(query, now);
    const { unit, cases } = oversightScope(principal, directory, query.unitCode);
    const rows = await this.database.read(({ followUps }) => followUps.tallyRows(period.start, period.end, cases.unitIds, now));
    const petitions = rows.filter(({ kind }) => kind === 'petition');
    const unitIds = [...new Set(petitions.map(({ unitId }) => unitId))];
    const part = (fits: (row: FollowUpTallyRow) => boolean): FollowUpTallyDto => tallyDto(sumTallies(petitions.filter(fits)));
    return {
      period: { from: period.from, to: period.to, text: describePeriod(period) },
      unit: unit && unitRef(directory, unit.id),
      petitions: part(() => true),
      lowRatings: tallyDto(sumTallies(rows.filter(({ kind }) => kind === 'low-rating'))),
      byTopic: FOLLOW_UP_TOPICS.filter((topic) => petitions.some((row) => row.topic === topic)).map((topic) => ({ topic, name: TOPIC_NAMES[topic], ...part((row) => row.topic === topic) })),
      byUnit: unitIds
        .map((unitId) => ({ unit: unitRef(directory, unitId), ...part((row) => row.unitId === unitId) }))
        .sort((a, b) => b.received - a.received || a.unit.name.localeCompare(b.unit.name, 'vi')),
    };
  }
}

function tallyDto(tally: FollowUpTally): FollowUpTallyDto {
  const { answered, answeredOnTime, overdue, rated, satisfied } = tally;
  return { ...tally, answeredLate: answered - answeredOnTime, onTimeShare: ratio(answeredOnTime, answered + overdue), satisfiedShare: ratio(satisfied, rated) };
}
