import { Injectable } from '@nestjs/common';
import { FIRST_CONDUCT, dateOf, instant, isSatisfied, measurePart, type Instant, type MeasureInputs, type MeasureKey, type Part, type Period, type PetitionTallies, type Questionnaire, type Tallies } from '#domain';
import { Database, sumTallies, type CaseScope, type FollowUpTally, type FollowUpTallyRow, type OnlineUse } from '#persistence';
import type { DirectorySnapshot, OversightScope } from '#platform';
import { PeriodFigures, type PeriodNumbers } from './period-figures.js';

const NOTHING: Part = { numerator: 0, denominator: 0 };

type Extras = Omit<MeasureInputs, keyof Tallies | 'returnedElectronically'>;

/** What was read once for many units: then each of them is a part of it. */
interface Shared {
  readonly uses: readonly OnlineUse[] | null;
  readonly petitions: readonly FollowUpTallyRow[] | null;
}

/** Reads measures of indicator sets: of one period, over several, and of units side by side. */
@Injectable()
export class MeasureFigures {
  constructor(
    private readonly database: Database,
    private readonly figures: PeriodFigures,
  ) {}

  /** What each of `keys` comes to. Only what they need is read; of other measures nothing is known. */
  async read(keys: readonly MeasureKey[], period: Period, scope: OversightScope, directory: DirectorySnapshot, now: Instant): Promise<(key: MeasureKey) => Part | null> {
    const [numbers, extras] = await Promise.all([this.figures.read(period, scope.cases, now), this.extras(keys, period, scope, directory, now)]);
    return (key) => (keys.includes(key) ? measurePart(key, inputsOf(numbers, extras)) : null);
  }

  /** One measure over several periods, in their order. */
  async series(key: MeasureKey, periods: readonly Period[], scope: OversightScope, directory: DirectorySnapshot, now: Instant): Promise<(Part | null)[]> {
    const numbers = await this.figures.series(periods, scope.cases, now);
    const parts: (Part | null)[] = [];
    // One after the other: three years of months at once would take every connection.
    for (const [index, period] of periods.entries()) {
      const own = numbers[index];
      parts.push(own ? measurePart(key, inputsOf(own, await this.extras([key], period, scope, directory, now))) : null);
    }
    return parts;
  }

  /** One measure of each unit by the id given with it. */
  async byUnit(key: MeasureKey, period: Period, units: readonly (OversightScope & { readonly id: string })[], directory: DirectorySnapshot, now: Instant): Promise<Map<string, Part>> {
    const numbers = await this.figures.byUnit(period, units.map(({ id, cases }) => ({ id, scope: cases })), now);
    const shared = await this.shared(key, period, units.map(({ cases }) => cases), now);
    const parts = new Map<string, Part>();
    for (const unit of units) {
      const own = numbers.get(unit.id);
      if (own) parts.set(unit.id, measurePart(key, inputsOf(own, await this.extras([key], period, unit, directory, now, shared))) ?? NOTHING);
    }
    return parts;
  }

  private async extras(keys: readonly MeasureKey[], period: Period, { unit, cases }: OversightScope, directory: DirectorySnapshot, now: Instant, shared?: Shared): Promise<Extras> {
    const wanted = (...of: readonly MeasureKey[]): boolean => of.some((key) => keys.includes(key));
    const { online, inForce } = onlineProcedures(directory, period, now);
    const [used, petitions, sipas] = await Promise.all([
      wanted('online-services-used') ? this.used(online, period, cases, shared) : [],
      wanted('petitions-on-time', 'petitions-satisfied') ? this.petitions(period, cases, now, shared) : null,
      unit && wanted('sipas-overall') ? this.lastRound(unit.id, period.end, directory) : null,
    ]);
    return {
      proceduresOnline: { numerator: online.length, denominator: inForce },
      onlineServicesUsed: { numerator: online.filter((code) => used.includes(code)).length, denominator: online.length },
      petitions,
      sipas,
    };
  }

  /** What measures of many units are worked out from, read once for all of them; of departments, which pairs do not tell, by each. */
  private shared(key: MeasureKey, { start, end }: Period, scopes: readonly CaseScope[], now: Instant): Promise<Shared> {
    const all = (of: (scope: CaseScope) => readonly string[]): string[] => [...new Set(scopes.flatMap(of))];
    return this.database.read(async ({ measures, followUps }) => ({
      uses: key === 'online-services-used' && scopes.some(({ departmentIds }) => departmentIds.length === 0) ? await measures.onlineUses(start, end, all(({ rootIds }) => rootIds)) : null,
      petitions: key === 'petitions-on-time' || key === 'petitions-satisfied' ? (await followUps.tallyRows(start, end, all(({ unitIds }) => unitIds), now)).filter(({ kind }) => kind === 'petition') : null,
    }));
  }

  private used(codes: readonly string[], { start, end }: Period, cases: CaseScope, shared?: Shared): Promise<string[]> | string[] {
    if (!shared?.uses || cases.departmentIds.length > 0) return this.database.read(({ measures }) => measures.proceduresUsedOnline(codes, start, end, cases));
    const within = new Set(cases.unitIds);
    return shared.uses.flatMap((use) => (within.has(use.receivingUnitId) || within.has(use.resolvingAuthorityId) ? [use.procedureCode] : []));
  }

  private async petitions({ start, end }: Period, { unitIds }: CaseScope, now: Instant, shared?: Shared): Promise<PetitionTallies> {
    if (!shared?.petitions) return petitionsOf(await this.database.read(({ followUps }) => followUps.tallies(start, end, unitIds, now)));
    return petitionsOf(sumTallies(shared.petitions.filter(({ unitId }) => unitIds.includes(unitId))));
  }

  /** Answers of the round that a unit closed last before the period's end; none of a round with too few answers to be shown. */
  private lastRound(unitId: string, before: Instant, { surveys }: DirectorySnapshot): Promise<Part | null> {
    return this.database.read(async ({ surveyRounds, surveyAnswers }) => {
      const round = await surveyRounds.lastClosed(unitId, before);
      const questionnaire = surveys.find(({ code, version }) => code === round?.surveyCode && version === round.surveyVersion)?.body as Questionnaire | undefined;
      if (!round || round.answered < (questionnaire?.smallestCell ?? FIRST_CONDUCT.smallestCell)) return null;
      const valid = (await surveyAnswers.counts(round.id)).flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]));
      const sum = (rows: typeof valid): number => rows.reduce((total, { count }) => total + count, 0);
      return { numerator: sum(valid.filter(({ value }) => isSatisfied(value))), denominator: sum(valid) };
    });
  }
}

function inputsOf({ tallies, returned }: PeriodNumbers, extras: Extras): MeasureInputs {
  return { ...tallies, ...extras, returnedElectronically: returned };
}

function petitionsOf({ answered, answeredOnTime, overdue, rated, satisfied }: FollowUpTally): PetitionTallies {
  return { due: answered + overdue, answeredOnTime, rated, satisfied };
}

/** Procedures in force when the period ends, or now where it has not ended, and the codes of those offered online; what was used under an older version counts by its code. */
function onlineProcedures(directory: DirectorySnapshot, { end }: Period, now: Instant): { readonly online: readonly string[]; readonly inForce: number } {
  const day = dateOf(instant(Math.min(end - 1, now)));
  const inForce = [...new Set(directory.procedures.map(({ code }) => code))].flatMap((code) => directory.procedureOn(code, day) ?? []);
  return { online: inForce.filter(({ channels }) => channels.includes('online')).map(({ code }) => code), inForce: inForce.length };
}
