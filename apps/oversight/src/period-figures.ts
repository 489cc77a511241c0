import { Injectable } from '@nestjs/common';
import type { CaseTallies, Instant, Part, Period, Tallies } from '#domain';
import { Database, type CaseScope, type FieldTally, type RollupSums, type Stores } from '#persistence';

/** How many rated with each of the five answers (index 0: "1") in a period, and how many were invited in it and have answered since. */
export interface RatingTally {
  readonly rated: readonly [number, number, number, number, number];
  readonly invited: number;
  readonly answered: number;
}

/** What a period's cases add up to, in all and by field. */
export interface PeriodNumbers {
  readonly tallies: Tallies;
  readonly fields: readonly FieldTally[];
  readonly ratings: RatingTally;
  /** Results handed over in the period, and of these the ones electronically. */
  readonly returned: Part;
  /** When work in progress was seen: at the end of the period, or now when that is earlier. */
  readonly seenAt: Instant;
}

/** Some part of the work whose numbers are asked for beside others. */
export interface NumberedScope {
  readonly id: string;
  readonly scope: CaseScope;
}

/**
 * Reads the numbers behind scorecard and reports: from roll-ups, which are current to the last command; where departments
 * are chosen, of which roll-ups know nothing, by counting the cases themselves.
 */
@Injectable()
export class PeriodFigures {
  constructor(private readonly database: Database) {}

  async read(period: Period, scope: CaseScope, now: Instant): Promise<PeriodNumbers> {
    const [numbers] = await this.series([period], scope, now);
    return numbers as PeriodNumbers;
  }

  /** Numbers of several periods, in their order. */
  async series(periods: readonly Period[], scope: CaseScope, now: Instant): Promise<PeriodNumbers[]> {
    return this.database.read(async (stores) => {
      const using = await stores.scorecard.unitsUsing(scope.unitIds, periods, now);
      const unitsUsing = (index: number): Part => partUsing(scope, using[index]);
      if (scope.departmentIds.length > 0) {
        const numbers: PeriodNumbers[] = [];
        for (const [index, period] of periods.entries()) numbers.push(await counted(stores, period, scope, now, unitsUsing(index)));
        return numbers;
      }
      const sums = await stores.rollups.sums(periods, scope, now);
      return periods.map((period, index) => numbersOf(sums.filter((row) => row.index === index), unitsUsing(index), seenAt(period, now)));
    });
  }

  /** Numbers of each unit's work by the id given with it, each case once in the work of every unit that it belongs to. */
  async byUnit(period: Period, units: readonly NumberedScope[], now: Instant): Promise<Map<string, PeriodNumbers>> {
    const departments = units.filter(({ scope }) => scope.departmentIds.length > 0);
    const paired = units.filter((unit) => !departments.includes(unit));
    return this.database.read(async (stores) => {
      const [using] = await stores.scorecard.unitsUsing(union(units, ({ unitIds }) => unitIds), [period], now);
      const numbers = new Map<string, PeriodNumbers>();
      for (const { id, scope } of departments) numbers.set(id, await counted(stores, period, scope, now, partUsing(scope, using)));
      const all = { rootIds: union(paired, ({ rootIds }) => rootIds), unitIds: union(paired, ({ unitIds }) => unitIds) };
      const sums = paired.length === 0 ? [] : await stores.rollups.sumsByPair([period], all, now);
      for (const { id, scope } of paired) {
        const [roots, within] = [new Set(scope.rootIds), new Set(scope.unitIds)];
        const own = sums.filter((row) => roots.has(row.rootId) && (within.has(row.receivingUnitId) || within.has(row.resolvingAuthorityId)));
        numbers.set(id, numbersOf(own, partUsing(scope, using), seenAt(period, now)));
      }
      return numbers;
    });
  }
}

function union(units: readonly NumberedScope[], idsOf: (scope: CaseScope) => readonly string[]): string[] {
  return [...new Set(units.flatMap(({ scope }) => idsOf(scope)))];
}

function partUsing({ unitIds }: CaseScope, using: ReadonlyMap<string, boolean> = new Map()): Part {
  return { numerator: unitIds.filter((id) => using.get(id)).length, denominator: unitIds.filter((id) => using.has(id)).length };
}

function seenAt({ end }: Period, now: Instant): Instant {
  return now < end ? now : end;
}

/** The straight count. */
async function counted({ scorecard, surveys }: Stores, period: Period, scope: CaseScope, now: Instant, unitsUsing: Part): Promise<PeriodNumbers> {
  const { start, end } = period;
  const [fields, ratings, invitations, returned] = await Promise.all([
    scorecard.tallies(start, end, seenAt(period, now), scope),
    surveys.ratings('unit', start, end, scope),
    surveys.invitations('unit', start, end, scope),
    scorecard.returned(start, end, scope),
  ]);
  const rated = ([1, 2, 3, 4, 5] as const).map((answer) => total(ratings.filter(({ overall }) => overall === answer), ({ count }) => count));
  const answers = { rated: rated as unknown as RatingTally['rated'], invited: total(invitations, ({ invited }) => invited), answered: total(invitations, ({ answered }) => answered) };
  return { tallies: talliesOf(fields, answers, unitsUsing), fields, ratings: answers, returned, seenAt: seenAt(period, now) };
}

function numbersOf(sums: readonly RollupSums[], unitsUsing: Part, seen: Instant): PeriodNumbers {
  const byField = new Map<string, RollupSums[]>();
  for (const row of sums) byField.set(row.field, [...(byField.get(row.field) ?? []), row]);
  const fields = [...byField]
    .map(([field, rows]) => fieldTally(field, rows))
    .filter(({ received, carriedOver }) => received + carriedOver > 0)
    .sort((a, b) => (a.field < b.field ? -1 : 1));
  const ratings: RatingTally = {
    rated: [total(sums, (row) => row.rated1), total(sums, (row) => row.rated2), total(sums, (row) => row.rated3), total(sums, (row) => row.rated4), total(sums, (row) => row.rated5)],
    invited: total(sums, (row) => row.invited),
    answered: total(sums, (row) => row.answered),
  };
  const returned = { numerator: total(sums, (row) => row.returnedOnline), denominator: total(sums, (row) => row.returned) };
  return { tallies: talliesOf(fields, ratings, unitsUsing), fields, ratings, returned, seenAt: seen };
}

/** What was carried over is what is there at the end and what went out, without what came in. */
function fieldTally(field: string, rows: readonly RollupSums[]): FieldTally {
  const sum = (of: (row: RollupSums) => number): number => total(rows, of);
  const cameIn = (row: RollupSums): number => row.receivedOnline + row.receivedCounter + row.receivedPost;
  const solved = (row: RollupSums): number => row.solvedEarly + row.solvedOnTime + row.solvedLate;
  const online = (level: string): Part => {
    const own = rows.filter((row) => row.level === level);
    return { numerator: total(own, (row) => row.inSoftware), denominator: total(own, solved) };
  };
  return {
    field,
    received: sum(cameIn),
    receivedOnline: sum((row) => row.receivedOnline),
    receivedCounter: sum((row) => row.receivedCounter),
    receivedPost: sum((row) => row.receivedPost),
    carriedOver: sum((row) => row.inProgress + solved(row) + row.withdrawn - cameIn(row)),
    solved: sum(solved),
    solvedEarly: sum((row) => row.solvedEarly),
    solvedOnTime: sum((row) => row.solvedOnTime),
    solvedLate: sum((row) => row.solvedLate),
    solvedLateButAsExtended: sum((row) => row.solvedLateButAsExtended),
    inProgress: sum((row) => row.inProgress),
    inProgressWithin: sum((row) => row.inProgress - row.overdue),
    inProgressOverdue: sum((row) => row.overdue),
    refused: sum((row) => row.refused),
    withdrawn: sum((row) => row.withdrawn),
    processedOnlineDistrict: online('district'),
    processedOnlineCommune: online('commune'),
  };
}

function talliesOf(fields: readonly FieldTally[], { rated }: RatingTally, unitsUsing: Part): Tallies {
  return {
    cases: sumCases(fields),
    ratings: { count: total(rated, (count) => count), satisfied: rated[3] + rated[4] },
    processedOnlineDistrict: sumParts(fields.map((field) => field.processedOnlineDistrict)),
    processedOnlineCommune: sumParts(fields.map((field) => field.processedOnlineCommune)),
    unitsUsing,
  };
}

function total<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

const NONE: CaseTallies = {
  received: 0,
  receivedOnline: 0,
  receivedCounter: 0,
  receivedPost: 0,
  carriedOver: 0,
  solved: 0,
  solvedEarly: 0,
  solvedOnTime: 0,
  solvedLate: 0,
  solvedLateButAsExtended: 0,
  inProgress: 0,
  inProgressWithin: 0,
  inProgressOverdue: 0,
  refused: 0,
  withdrawn: 0,
};

/** Fields added up. */
export function sumCases(fields: readonly CaseTallies[]): CaseTallies {
  const keys = Object.keys(NONE) as (keyof CaseTallies)[];
  return fields.reduce<CaseTallies>((sum, field) => ({ ...sum, ...Object.fromEntries(keys.map((key) => [key, sum[key] + field[key]])) }), NONE);
}

function sumParts(parts: readonly Part[]): Part {
  return parts.reduce((sum, part) => ({ numerator: sum.numerator + part.numerator, denominator: sum.denominator + part.denominator }), { numerator: 0, denominator: 0 });
}
