import { Injectable } from '@nestjs/common';
import { SATISFACTION_TARGET, addDays, indicatorFor, levelIn, setsOn, targetOn, versionOn, type AuthorityLevel, type IndicatorSet, type LeveledUnit, type LevelTarget, type MeasureKey, type Period, type PlainDate, type Target } from '#domain';
import { Database, type UnitRecord } from '#persistence';
import type { DirectorySnapshot } from './directory.js';
import { Problem } from './problem.js';

/** Targets of the plan for one unit on one day. */
export interface PlanTargets {
  readonly set: IndicatorSet | null;
  readonly level: AuthorityLevel;
  readonly of: (key: MeasureKey) => LevelTarget | null;
}

/** The day that decides which set and which target a period is held against: its last. */
export function decidingDay({ to }: Pick<Period, 'to'>): PlainDate {
  return addDays(to, -1);
}

/** A unit as levels are worked out from it; several units together are a province. */
export function leveled(unit: UnitRecord | null, { tree }: DirectorySnapshot): LeveledUnit {
  if (!unit) return { kind: 'authority', level: 'province', below: null };
  const above = unit.parentId === null ? undefined : tree.authorityOf(unit.parentId);
  return { kind: unit.kind, level: unit.level, below: above?.level ?? null };
}

/** Published indicator sets: which hold when, and the targets of the plan among them. */
@Injectable()
export class IndicatorSets {
  constructor(private readonly database: Database) {}

  /** Every version of every set. */
  async all(): Promise<IndicatorSet[]> {
    return (await this.database.read(({ indicatorSets }) => indicatorSets.list())).map(({ set }) => set);
  }

  /** The set of a code that holds on a day. */
  async find(code: string, day: PlainDate): Promise<IndicatorSet> {
    const set = versionOn(await this.all(), code, day);
    if (!set) throw new Problem('not-found', { detail: 'Không có bộ chỉ tiêu, bộ chỉ số này trong kỳ đã chọn.' });
    return set;
  }

  /** The plan's targets on a day; without a plan in force there are none. */
  targets(sets: readonly IndicatorSet[], unit: LeveledUnit, day: PlainDate): PlanTargets {
    const set = setsOn(sets, day).find(({ kind }) => kind === 'plan');
    if (!set) return { set: null, level: unit.level, of: () => null };
    const level = levelIn(set, unit, day);
    const of = (key: MeasureKey): LevelTarget | null => {
      const indicator = indicatorFor(set, key);
      return indicator ? targetOn(indicator, level, day) : null;
    };
    return { set, level, of };
  }

  /**
   * What is asked of satisfaction on a day: the target that a set in force, a plan before an index, has for the first of
   * these measures that has any. Without one it is the 90 % that the plan began with.
   */
  async satisfaction(keys: readonly MeasureKey[], unit: LeveledUnit, day: PlainDate): Promise<Target> {
    const sets = setsOn(await this.all(), day);
    const targets = keys.flatMap((key) =>
      sets.flatMap((set) => {
        const indicator = indicatorFor(set, key);
        return (indicator && targetOn(indicator, levelIn(set, unit, day), day)) ?? [];
      }),
    );
    return targets[0] ?? SATISFACTION_TARGET;
  }
}
