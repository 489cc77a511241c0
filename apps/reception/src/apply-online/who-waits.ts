import { Injectable } from '@nestjs/common';
import { dateOf, type CaseFile } from '#domain';
import { Database } from '#persistence';
import { Clock, Directory, reachOf, staffNow } from '#platform';

/**
 * Who is told by letter that an applicant sent what was asked for (người chờ bổ sung): whoever asked, as long as they are
 * active and see the case; else whoever has taken an open step; in place of somebody away who stands in for them. Where
 * there is nobody of these, nobody is: a letter to a whole unit is read by each as another's, and the mark in the unit's
 * inbox stays.
 */
@Injectable()
export class WhoWaits {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** Their addresses, for a command on the case as it is in `file`. */
  async addresses({ caseId, tokens }: Pick<CaseFile, 'caseId' | 'tokens'>): Promise<string[]> {
    const { askerId, involvedUnitIds } = await this.database.read(({ staffLetters }) => staffLetters.asked(caseId));
    const asker = await this.atWork(askerId === null ? [] : [askerId], involvedUnitIds);
    return asker.length > 0 ? asker : this.atWork(tokens.flatMap(({ assigneeId }) => assigneeId ?? []), involvedUnitIds);
  }

  private async atWork(staffIds: readonly string[], involvedUnitIds: readonly string[]): Promise<string[]> {
    const [directory, now] = [await this.directory.current(), this.clock.now()];
    const people = await Promise.all(staffIds.map((id) => staffNow(this.database, id, now)));
    const seeing = people.flatMap((person) => (person && reachOf(person, directory).includes(involvedUnitIds) ? [person.staffId] : []));
    return this.database.read(({ absences }) => absences.addressesAtWork(seeing, dateOf(now)));
  }
}
