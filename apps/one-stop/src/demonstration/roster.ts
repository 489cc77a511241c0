import type { DemoApi } from './demo-api.js';
import type { Seeded } from './seeded.js';

interface StaffList {
  readonly items: readonly { readonly username: string; readonly fullName: string; readonly posts: readonly { readonly role: string; readonly unitCode: string }[] }[];
}

interface Holder {
  readonly username: string;
  readonly fullName: string;
}

/** Who holds which post, as the administrator sees it. */
export class Roster {
  private readonly holders: ReadonlyMap<string, readonly Holder[]>;

  constructor(staff: StaffList['items']) {
    const holders = new Map<string, Holder[]>();
    for (const { username, fullName, posts } of staff) {
      for (const { role, unitCode } of posts) holders.set(`${unitCode} ${role}`, [...(holders.get(`${unitCode} ${role}`) ?? []), { username, fullName }]);
    }
    this.holders = holders;
  }

  static async read(api: DemoApi, administrator: string): Promise<Roster> {
    return new Roster((await api.get<StaffList>('/api/v1/admin/staff', administrator)).items);
  }

  /** Somebody who holds a post in a unit. Throws where nobody does. */
  holder(unitCode: string, role: string, chance: Seeded): Holder {
    const holders = this.holders.get(`${unitCode} ${role}`);
    if (!holders) throw new Error(`Nobody is ${role} in ${unitCode}`);
    return chance.pick(holders);
  }

  /** A leader of the authority that a unit belongs to, found by its code. */
  leaderOver(unitCode: string, chance: Seeded): Holder | undefined {
    const [nearest] = this.leadershipsOver(unitCode);
    return nearest && chance.pick(nearest);
  }

  /** The first leader of each authority over a unit, the nearest first. */
  leadersOver(unitCode: string): Holder[] {
    return this.leadershipsOver(unitCode).flatMap((leaders) => leaders.slice(0, 1));
  }

  private leadershipsOver(unitCode: string): (readonly Holder[])[] {
    const groups = unitCode.split('.');
    return groups.flatMap((_, index) => {
      const leaders = this.holders.get(`${groups.slice(0, groups.length - index).join('.')} leader`);
      return leaders ? [leaders] : [];
    });
  }
}
