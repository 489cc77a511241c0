import { Injectable } from '@nestjs/common';
import { dateOf, type Assignee, type PostRole } from '#domain';
import { Database, type StaffRecord } from '#persistence';
import { Clock, Problem, type DirectorySnapshot, type StaffRef } from '#platform';

/** Those to whom work may be given. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Somebody with the posts they hold today. Throws `assignee-unfit` when there is no such active person. */
  async assignee(staffId: string): Promise<Assignee> {
    const person = await this.database.read(({ staff }) => staff.find(staffId));
    if (!person?.active) throw new Problem('assignee-unfit');
    return { id: person.id, name: person.fullName, posts: this.postsToday(person) };
  }

  /** Active staff who hold a post in a unit today, sorted by name. */
  async inPost(unitId: string, role: PostRole): Promise<StaffRef[]> {
    const people = await this.database.read(({ staff }) => staff.inUnits([unitId], role));
    return people
      .filter((person) => person.active && this.postsToday(person).some((post) => post.unitId === unitId && post.role === role))
      .map(({ id, fullName }) => ({ id, name: fullName }));
  }

  /** Active staff who can see what these units have had to do with, sorted by name; administrators of the house handle no case. */
  async seeing(unitIds: readonly string[], directory: DirectorySnapshot): Promise<StaffRecord[]> {
    const above = new Set(unitIds.flatMap((id) => directory.ever.lineage(id).map((unit) => unit.id)));
    const people = await this.database.read(({ staff }) => staff.inUnits([...above], null));
    return people.filter((person) => person.active && this.postsToday(person).some(({ unitId, role }) => above.has(unitId) && role !== 'administrator'));
  }

  private postsToday({ posts }: StaffRecord): StaffRecord['posts'] {
    const today = dateOf(this.clock.now());
    return posts.filter(({ from, to }) => from <= today && (to === null || today <= to));
  }
}
