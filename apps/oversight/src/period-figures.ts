import { Injectable } from '@nestjs/common';
import { isSatisfied, type CaseTallies, type Instant, type Part, type Period, type Tallies } from '#domain';
import { Database, type CaseScope, type FieldTally } from '#persistence';

/** What a period's cases add up to, in all and by field. */
export interface PeriodNumbers {
  readonly tallies: Tallies;
  readonly fields: readonly FieldTally[];
  /** When work in progress was seen: at the end of the period, or now when that is earlier. */
  readonly seenAt: Instant;
}

/** Reads the numbers behind scorecard and reports. */
@Injectable()
export class PeriodFigures {
  constructor(private readonly database: Database) {}

  async read({ start, end }: Period, scope: CaseScope, now: Instant): Promise<PeriodNumbers> {
    const seenAt = now < end ? now : end;
    const [fields, unitsUsing, ratings] = await this.database.read(({ scorecard, surveys }) =>
      Promise.all([scorecard.tallies(start, end, seenAt, scope), scorecard.unitsUsing(scope.unitIds, start, end), surveys.ratings('unit', start, end, scope)]),
    );
    const answers = (counts: (overall: number) => boolean): number => ratings.filter(({ overall }) => counts(overall)).reduce((sum, { count }) => sum + count, 0);
    const tallies: Tallies = {
      cases: sumCases(fields),
      ratings: { count: answers(() => true), satisfied: answers(isSatisfied) },
      processedOnlineDistrict: sumParts(fields.map((field) => field.processedOnlineDistrict)),
      processedOnlineCommune: sumParts(fields.map((field) => field.processedOnlineCommune)),
      unitsUsing: { numerator: unitsUsing, denominator: scope.unitIds.length },
    };
    return { tallies, fields, seenAt };
  }
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
