import { Injectable } from '@nestjs/common';
import { describePeriod, evaluateSet, formatInstant, indicatorsOf, setsOn, type EvaluatedIndicator, type IndicatorSet, type PointSum } from '#domain';
import { Clock, Directory, IndicatorSets, PeriodQuery, decidingDay, leveled, oversightScope, periodIn, unitRef, type Principal } from '#platform';
import { EnteredFigures } from '../entered-figures.js';
import { targetDto } from '../figure-answers.js';
import { MeasureFigures } from '../measure-figures.js';
import type { EvaluatedIndicatorDto, EvaluatedSetDto, PointSumDto, SetInForceDto, SetsInForceDto } from './evaluate-set.dto.js';

/** Works indicator sets out: what the software measures and what units have entered, against targets and as points. */
@Injectable()
export class EvaluateSetHandler {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
    private readonly sets: IndicatorSets,
    private readonly measures: MeasureFigures,
    private readonly entries: EnteredFigures,
  ) {}

  async list(query: PeriodQuery, principal: Principal): Promise<SetsInForceDto> {
    oversightScope(principal, await this.directory.current(), query.unitCode);
    const day = decidingDay(periodIn(query, this.clock.now()));
    return { items: setsOn(await this.sets.all(), day).map(setDto) };
  }

  async show(code: string, query: PeriodQuery, principal: Principal): Promise<EvaluatedSetDto> {
    const directory = await this.directory.current();
    const now = this.clock.now();
    const period = periodIn(query, now);
    const scope = oversightScope(principal, directory, query.unitCode);
    const set = await this.sets.find(code, decidingDay(period));
    const keys = indicatorsOf(set).flatMap(({ measure }) => (measure.kind === 'computed' ? [measure.key] : []));
    const [measured, entered] = await Promise.all([this.measures.read(keys, period, scope, directory, now), this.entries.read(set, scope.cases.unitIds, period, directory, now)]);
    const { level, groups, sum } = evaluateSet(set, { unit: leveled(scope.unit, directory), to: period.to, measured, entered });
    return {
      set: setDto(set),
      period: { from: period.from, to: period.to, text: describePeriod(period) },
      unit: scope.unit && unitRef(directory, scope.unit.id),
      level,
      sum: sum && sumDto(sum),
      groups: groups.map(({ group: { key, name }, indicators, sum: own }) => ({ key, name, sum: own && sumDto(own), indicators: indicators.map(indicatorDto) })),
      asOf: formatInstant(now),
    };
  }
}

function setDto({ code, version, name, kind, legalBasis, note, validFrom, validTo }: IndicatorSet): SetInForceDto {
  return { code, version, name, kind, legalBasis, note: note ?? null, validFrom, validTo };
}

function sumDto({ points, knownMax, reachable, maxPoints }: PointSum): PointSumDto {
  return { points, knownMax, reachable, maxPoints };
}

function indicatorDto({ indicator, target, coverage, ...known }: EvaluatedIndicator): EvaluatedIndicatorDto {
  const { key, name, unit, formula, source, illustrative = false, measure } = indicator;
  const computed = measure.kind === 'computed' ? measure.key : null;
  return { key, name, unit, formula, source, illustrative, measure: computed, ...known, target: target && targetDto(target), coverage: coverage && { ...coverage } };
}
