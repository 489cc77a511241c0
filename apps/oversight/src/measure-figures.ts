import { Injectable } from '@nestjs/common';
import { dateOf, instant, isSatisfied, measurePart, type Instant, type MeasureInputs, type MeasureKey, type Part, type Period, type PetitionTallies, type Tallies } from '#domain';
import { Database } from '#persistence';
import type { DirectorySnapshot, OversightScope } from '#platform';
import { PeriodFigures } from './period-figures.js';

const NOTHING: Part = { numerator: 0, denominator: 0 };

type Extras = Omit<MeasureInputs, keyof Tallies>;

/** Measures that need more than the roll-ups hold. */
const EXTRA_KEYS: readonly MeasureKey[] = ['procedures-online', 'online-services-used', 'returned-electronically', 'petitions-on-time', 'petitions-satisfied', 'sipas-overall'];

/** Reads measures of indicator sets: of one period, over several, and of units side by side. */
@Injectable()
export class MeasureFigures {
  constructor(
    private readonly database: Database,
    private readonly figures: PeriodFigures,
  ) {}

  /** What each of `keys` comes to. Only what they need is read; of other measures nothing is known. */
  async read(keys: readonly MeasureKey[], period: Period, scope: OversightScope, directory: DirectorySnapshot, now: Instant): Promise<(key: MeasureKey) => Part | null> {
    const [{ tallies }, extras] = await Promise.all([this.figures.read(period, scope.cases, now), this.extras(keys, period, scope, directory, now)]);
    return (key) => (keys.includes(key) ? measurePart(key, { ...tallies, ...extras }) : null);
  }

  /** One measure over several periods, in their order. */
  async series(key: MeasureKey, periods: readonly Period[], scope: OversightScope, directory: DirectorySnapshot, now: Instant): Promise<(Part | null)[]> {
    const numbers = await this.figures.series(periods, scope.cases, now);
    return Promise.all(
      numbers.map(async ({ tallies }, index) => {
        const period = periods[index];
        return period ? measurePart(key, { ...tallies, ...(await this.extras([key], period, scope, directory, now)) }) : null;
      }),
    );
  }

  /** One measure of each unit by the id given with it. */
  async byUnit(key: MeasureKey, period: Period, units: readonly (OversightScope & { readonly id: string })[], directory: DirectorySnapshot, now: Instant): Promise<Map<string, Part>> {
    const numbers = await this.figures.byUnit(period, units.map(({ id, cases }) => ({ id, scope: cases })), now);
    const parts = new Map<string, Part>();
    for (const unit of units) {
      const tallies = numbers.get(unit.id)?.tallies;
      if (tallies) parts.set(unit.id, measurePart(key, { ...tallies, ...(await this.extras([key], period, unit, directory, now)) }) ?? NOTHING);
    }
    return parts;
  }

  private async extras(keys: readonly MeasureKey[], period: Period, { unit, cases }: OversightScope, directory: DirectorySnapshot, now: Instant): Promise<Extras> {
    const wanted = (...of: readonly MeasureKey[]): boolean => of.some((key) => keys.includes(key) && EXTRA_KEYS.includes(key));
    const { start, end } = period;
    const [usedOnline, returnedElectronically, petitions, sipas] = await this.database.read((stores) =>
      Promise.all([
        wanted('online-services-used') ? stores.measures.proceduresUsedOnline(start, end, cases) : [],
        wanted('returned-electronically') ? stores.measures.returnedElectronically(start, end, cases) : NOTHING,
        wanted('petitions-on-time', 'petitions-satisfied') ? stores.followUps.tallies(start, end, cases.unitIds, now) : null,
        unit && wanted('sipas-overall') ? this.lastRound(unit.id, end) : null,
      ]),
    );
    return { ...onlineProcedures(directory, period, now, usedOnline), returnedElectronically, petitions: petitions && petitionsOf(petitions), sipas };
  }

  /** Answers of the round that a unit closed last before the period's end. */
  private lastRound(unitId: string, before: Instant): Promise<Part | null> {
    return this.database.read(async ({ surveyRounds, surveyAnswers }) => {
      const round = await surveyRounds.lastClosed(unitId, before);
      if (!round) return null;
      const valid = (await surveyAnswers.counts(round.id)).flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]));
      const sum = (rows: typeof valid): number => rows.reduce((total, { count }) => total + count, 0);
      return { numerator: sum(valid.filter(({ value }) => isSatisfied(value))), denominator: sum(valid) };
    });
  }
}

function petitionsOf({ answered, answeredOnTime, overdue, rated, satisfied }: { readonly answered: number; readonly overdue: number } & Omit<PetitionTallies, 'due'>): PetitionTallies {
  return { due: answered + overdue, answeredOnTime, rated, satisfied };
}

/** Procedures in force when the period ends, or now where it has not ended; what was used online under an older version counts by its code. */
function onlineProcedures(directory: DirectorySnapshot, { end }: Period, now: Instant, usedOnline: readonly string[]): Pick<Extras, 'proceduresOnline' | 'onlineServicesUsed'> {
  const day = dateOf(instant(Math.min(end - 1, now)));
  const inForce = [...new Set(directory.procedures.map(({ code }) => code))].flatMap((code) => directory.procedureOn(code, day) ?? []);
  const online = inForce.filter(({ channels }) => channels.includes('online')).map(({ code }) => code);
  return {
    proceduresOnline: { numerator: online.length, denominator: inForce.length },
    onlineServicesUsed: { numerator: online.filter((code) => usedOnline.includes(code)).length, denominator: online.length },
  };
}
