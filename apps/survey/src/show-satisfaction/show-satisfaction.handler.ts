import { Injectable } from '@nestjs/common';
import { SATISFACTION_TARGET, describePeriod, isSatisfied, ratio, satisfactionShare } from '#domain';
import { Database, type InvitationCount, type RatingCount } from '#persistence';
import { Clock, Directory, oversightScope, periodIn, unitRef, type Principal } from '#platform';
import type { GroupShareDto, SatisfactionDto, SatisfactionQuery, ShareDto } from './show-satisfaction.dto.js';

/** Groups that one answer shows at the most. */
const SHOWN = 500;

interface Tally {
  readonly name: string;
  count: number;
  satisfied: number;
  invited: number;
  answered: number;
}

/** Works out the satisfaction of a period. */
@Injectable()
export class ShowSatisfactionHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** Shares of the ratings given in the period; the response rate is that of the invitations written in it. */
  async show(query: SatisfactionQuery, principal: Principal): Promise<SatisfactionDto> {
    const directory = await this.directory.current();
    const period = periodIn(query, this.clock.now());
    const { unit, cases } = oversightScope(principal, directory, query.unitCode);
    const by = query.by ?? 'unit';
    const [ratings, invitations] = await this.database.read(({ surveys }) =>
      Promise.all([surveys.ratings(by, period.start, period.end, cases), surveys.invitations(by, period.start, period.end, cases)]),
    );
    const groups = tallies(ratings, invitations);
    const overall = [...groups.values()].reduce(add, { name: '', count: 0, satisfied: 0, invited: 0, answered: 0 });
    const shown = [...groups].map(([key, tally]): GroupShareDto => ({ key, name: tally.name, ...shareOf(tally) })).sort(byCount);
    return {
      period: { from: period.from, to: period.to, text: describePeriod(period) },
      unit: unit && unitRef(directory, unit.id),
      target: SATISFACTION_TARGET.value,
      overall: shareOf(overall),
      groups: shown.slice(0, SHOWN),
      groupsLeftOut: Math.max(0, shown.length - SHOWN),
    };
  }
}

function tallies(ratings: readonly RatingCount[], invitations: readonly InvitationCount[]): Map<string | null, Tally> {
  const groups = new Map<string | null, Tally>();
  const of = (key: string | null, name: string): Tally => {
    const known = groups.get(key) ?? { name, count: 0, satisfied: 0, invited: 0, answered: 0 };
    groups.set(key, known);
    return known;
  };
  for (const { key, name, overall, count } of ratings) {
    const group = of(key, name);
    group.count += count;
    if (isSatisfied(overall)) group.satisfied += count;
  }
  for (const { key, name, invited, answered } of invitations) {
    const group = of(key, name);
    group.invited += invited;
    group.answered += answered;
  }
  return groups;
}

function add(sum: Tally, { count, satisfied, invited, answered }: Tally): Tally {
  return { name: '', count: sum.count + count, satisfied: sum.satisfied + satisfied, invited: sum.invited + invited, answered: sum.answered + answered };
}

function shareOf({ count, satisfied, invited, answered }: Tally): ShareDto {
  return { ...satisfactionShare({ count, satisfied }), invited, responseRate: ratio(answered, invited) };
}

function byCount(a: GroupShareDto, b: GroupShareDto): number {
  return b.count - a.count || b.invited - a.invited || a.name.localeCompare(b.name, 'vi');
}
