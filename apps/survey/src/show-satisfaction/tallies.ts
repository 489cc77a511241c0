import { isSatisfied, ratio, satisfactionShare, type Target } from '#domain';
import type { InvitationCount, RatingCount } from '#persistence';
import type { ShareDto } from './show-satisfaction.dto.js';

/** What a group was answered. */
export interface Tally {
  readonly name: string;
  readonly count: number;
  readonly satisfied: number;
  readonly allSatisfied: number;
  readonly flagged: number;
  readonly setAside: number;
  readonly invited: number;
  readonly answered: number;
}

type Numbers = Omit<Tally, 'name'>;
export type Tallies = ReadonlyMap<string | null, Tally>;

const NOTHING: Numbers = { count: 0, satisfied: 0, allSatisfied: 0, flagged: 0, setAside: 0, invited: 0, answered: 0 };

/** Ratings and invitations put together by group. */
export function talliesOf(ratings: readonly RatingCount[], invitations: readonly InvitationCount[]): Tallies {
  const groups = new Map<string | null, Tally>();
  const put = (key: string | null, name: string, numbers: Partial<Numbers>) => groups.set(key, { name, ...sum([groups.get(key) ?? NOTHING, { ...NOTHING, ...numbers }]) });
  for (const { key, name, overall, count, flagged, setAside } of ratings) {
    const satisfied = isSatisfied(overall);
    put(key, name, { count, flagged, setAside, satisfied: satisfied ? count : 0, allSatisfied: satisfied ? count + setAside : 0 });
  }
  for (const { key, name, invited, answered } of invitations) put(key, groups.get(key)?.name ?? name, { invited, answered });
  return groups;
}

/** Several groups as one. */
export function sum(tallies: readonly Numbers[]): Numbers {
  const keys = Object.keys(NOTHING) as (keyof Numbers)[];
  return tallies.reduce<Numbers>((total, tally) => Object.fromEntries(keys.map((key) => [key, total[key] + tally[key]])) as unknown as Numbers, NOTHING);
}

export function shareOf({ count, satisfied, allSatisfied, flagged, setAside, invited, answered }: Numbers, target: Target): ShareDto {
  const all = count + setAside;
  return {
    ...satisfactionShare({ count, satisfied }, target),
    invited,
    responseRate: ratio(answered, invited),
    flagged,
    setAside,
    withAll: { count: all, satisfied: allSatisfied, share: ratio(allSatisfied, all) },
  };
}
