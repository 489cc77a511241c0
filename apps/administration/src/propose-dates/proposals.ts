import { Injectable } from '@nestjs/common';
import { defaultCalendar } from '#domain';
import { Database, type ProposalRecord } from '#persistence';
import { Directory, Problem, isId, type DirectorySnapshot, type Principal } from '#platform';
import { reachAs } from '../role-reach.js';

/**
 * Finds proposals by id. They are for whoever answers for all units that keep to the calendar, as leader or
 * administrator: of the default calendar for those of the whole province, of a commune's own for its leader.
 */
@Injectable()
export class Proposals {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async get(principal: Principal, id: string): Promise<ProposalRecord> {
    const proposal = isId(id) ? await this.database.read(({ calendarProposals }) => calendarProposals.find(id)) : undefined;
    if (!proposal || !answersFor(principal, proposal.calendarCode, await this.directory.current())) throw new Problem('not-found');
    return proposal;
  }
}

export function answersFor(principal: Principal, calendarCode: string, directory: DirectorySnapshot): boolean {
  const reach = reachAs(principal, directory, 'leader', 'administrator');
  const tops = directory.units.filter(({ parentId, calendarCode: own }) => (calendarCode === defaultCalendar.code ? parentId === null : own === calendarCode));
  return tops.every(({ id }) => reach.includes([id]));
}
