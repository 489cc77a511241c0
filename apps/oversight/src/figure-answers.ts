import type { LevelTarget, MeasureDefinition } from '#domain';
import type { IndicatorTargetDto } from './evaluate-set/evaluate-set.dto.js';
import type { MeasureRefDto } from './show-trend/show-trend.dto.js';

/** A measure as answers name it. */
export function measureRef({ key, name, formula, sampled, better }: MeasureDefinition): MeasureRefDto {
  return { key, name, formula, sampled, better };
}

/** A target as answers carry it. */
export function targetDto({ value, strict, ceiling = false, words }: LevelTarget): IndicatorTargetDto {
  return { value, strict, ceiling, words };
}
