import type { DemoApi } from './demo-api.js';
import type { Seeded } from './seeded.js';

interface StaffList {
  readonly items: readonly { readonly username: string; readonly fullName: string; readonly posts: readonly { readonly role: string; readonly unitCode: string }[] }[];
}

/** Who holds which post, as the administrator sees it. */
export class Roster {
  private readonly holders: ReadonlyMap<string, readonly { readonly username: string; readonly fullName: string }[]>;

  constructor(staff: StaffList['items']) {
    const holders = new Map<string, { username: string; fullName: string }[]>();
    for (const { username, fullName, posts } of staff) {
      for (const { role, unitCode } of posts) holders.set(`${unitCode} ${role}`, [...(holders.get(`${unitCode} ${role}`) ?? []), { username, fullName }]);
    }
    this.holders = holders;
  }

  static async read(api: DemoApi, administrator: string): Promise<Roster> {
    return new Roster((await api.get<StaffList>('/api/v1/admin/staff', administrator)).items);
  }

  /** Somebody who holds a post in a unit. Throws where nobody does. */
  holder(unitCode: string, role: string, chance: Seeded): { readonly username: string; readonly fullName: string } {
    const holders = this.holders.get(`${unitCode} ${role}`);
    if (!holders) throw new Error(`Nobody is ${role} in ${unitCode}`);
    return chance.pick(holders);
  }

  /** A leader of the authority that a unit belongs to, found by its code. */
  leaderOver(unitCode: string, chance: Seeded): { readonly username: string; readonly fullName: string } | undefined {
    const groups = unitCode.split('.');
    for (let length = groups.length; length > 0; length -= 1) {
      const leaders = this.holders.get(`${groups.slice(0, length).join('.')} leader`);
      if (leaders) return chance.pick(leaders);
    }
    return undefined;
  }
}
