import type { Limit } from '../calendar/limit.js';
import type { ProcessDefinition, StageLimit } from './definition.js';
import type { Procedure } from './procedure.js';

/**
 * An 8-hour day (TT 01/2018/TT-VPCP, the paper tables of internal processes), for comparing a
 * plan with a limit only. No due instant is ever counted with it: there days are days of the
 * calendar and hours are its minutes.
 */
const PLANNED_DAY_MINUTES = 8 * 60;

/** Working minutes that the stages of a process plan together; stages without a limit count nothing. */
export function plannedMinutes(definition: ProcessDefinition): number {
  return definition.stages.reduce((sum, { limit }) => sum + (limit === null ? 0 : minutesOf(limit)), 0);
}

/**
 * What the procedure's shortest limit leaves over when every stage takes its whole time, in
 * working minutes; negative when the stages promise more than the procedure allows. `null`
 * when every limit is in calendar days or months, which no number of working hours equals.
 * A same-day limit is compared with one whole day.
 */
export function slackMinutes(definition: ProcessDefinition, procedure: Procedure): number | null {
  const comparable = procedure.limits.map(({ limit }) => limitMinutes(limit)).filter((minutes) => minutes !== null);
  return comparable.length === 0 ? null : Math.min(...comparable) - plannedMinutes(definition);
}

function minutesOf(limit: StageLimit): number {
  return limit.unit === 'working-days' ? limit.value * PLANNED_DAY_MINUTES : Math.round(limit.value * 60);
}

function limitMinutes(limit: Limit): number | null {
  if (limit.unit === 'working-hours') return limit.value * 60;
  if (limit.unit === 'working-days') return limit.value * PLANNED_DAY_MINUTES;
  return limit.unit === 'same-day' ? PLANNED_DAY_MINUTES : null;
}
