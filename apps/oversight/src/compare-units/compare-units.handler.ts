import { Injectable } from '@nestjs/common';
import { compareUnits, describePeriod, measureNamed, type ComparedUnit, type LevelTarget } from '#domain';
import type { UnitRecord } from '#persistence';
import { Clock, Directory, IndicatorSets, decidingDay, leveled, oversightScope, periodIn, scopeOfUnit, unitRef, type DirectorySnapshot, type OversightScope, type Principal } from '#platform';
import { measureRef, targetDto } from '../figure-answers.js';
import { MeasureFigures } from '../measure-figures.js';
import type { ComparedUnitDto, ComparisonDto, ComparisonQuery } from './compare-units.dto.js';

/** Sets units side by side: those with enough to count ranked, the others apart. */
@Injectable()
export class CompareUnitsHandler {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly sets: IndicatorSets,
    private readonly measures: MeasureFigures,
  ) {}

  async compare(query: ComparisonQuery, principal: Principal): Promise<ComparisonDto> {
    const directory = await this.directory.current();
    const now = this.clock.now();
    const period = periodIn(query, now);
    const scope = oversightScope(principal, directory, query.unitCode);
    const units = sideBySide(scope, query, directory);
    const definition = measureNamed(query.figure);
    const within = new Set(scope.cases.unitIds);
    const scopes = units.map((unit) => ({ id: unit.id, ...narrowed(scopeOfUnit(unit, directory), within) }));
    const [parts, published] = await Promise.all([this.measures.byUnit(query.figure, period, scopes, directory, now), this.sets.all()]);
    const targetOf = (unit: UnitRecord): LevelTarget | null => this.sets.targets(published, leveled(unit, directory), decidingDay(period)).of(query.figure);
    const { ranked, notEnough, noData } = compareUnits(units.map(({ id, code }) => ({ key: code, ...(parts.get(id) ?? { numerator: 0, denominator: 0 }) })), definition);
    const dto = (compared: ComparedUnit): ComparedUnitDto => comparedDto(compared, directory, targetOf);
    return {
      figure: measureRef(definition),
      period: { from: period.from, to: period.to, text: describePeriod(period) },
      unit: scope.unit && unitRef(directory, scope.unit.id),
      enough: definition.enough,
      ranked: ranked.map((unit) => ({ ...dto(unit), rank: unit.rank })),
      notEnough: notEnough.map(dto),
      noData: noData.map(dto),
    };
  }
}

/** What of a unit's scope is within reach. */
function narrowed({ unit, cases }: OversightScope, within: ReadonlySet<string>): OversightScope {
  return { unit, cases: { ...cases, unitIds: cases.unitIds.filter((id) => within.has(id)) } };
}

/** Units within the scope: of a level and kind wherever they stand, or the children of the chosen unit. */
function sideBySide({ unit, cases: { unitIds } }: OversightScope, { kind, level }: ComparisonQuery, directory: DirectorySnapshot): UnitRecord[] {
  const within = unitIds.flatMap((id) => directory.unit(id) ?? []).sort((a, b) => (a.code < b.code ? -1 : 1));
  if (level !== undefined) return within.filter((candidate) => candidate.level === level && candidate.kind === (kind ?? 'authority'));
  const ids = new Set(unitIds);
  const children = within.filter(({ parentId }) => (unit ? parentId === unit.id : parentId === null || !ids.has(parentId)));
  if (kind !== undefined) return children.filter((candidate) => candidate.kind === kind);
  const authorities = children.filter((candidate) => candidate.kind === 'authority');
  return authorities.length > 0 ? authorities : children;
}

function comparedDto({ key, numerator, denominator, share, interval }: ComparedUnit, directory: DirectorySnapshot, targetOf: (unit: UnitRecord) => LevelTarget | null): ComparedUnitDto {
  const unit = directory.unitByCode(key);
  const target = unit ? targetOf(unit) : null;
  return { unit: unitRef(directory, unit?.id ?? key), numerator, denominator, share, interval: interval && { ...interval }, target: target && targetDto(target) };
}
