import { dateOf, type Instant } from '../../calendar/instant.js';
import { dueAt } from '../../calendar/limit.js';
import { addDays, type PlainDate } from '../../calendar/plain-date.js';
import type { WorkingCalendar } from '../../calendar/working-calendar.js';
import type { ProcessDefinition, RestingStep, StageLimit } from '../../process/definition.js';
import type { Procedure } from '../../process/procedure.js';
import { describePlan } from '../../process/process-slack.js';
import { resolveStageUnit, resolvingAuthority, type Route } from '../../process/resolve-unit.js';
import { selectLimit } from '../../process/select-limit.js';
import { isStage } from '../../process/stages.js';
import type { Unit, UnitTree } from '../../process/units.js';
import { stageDue } from '../open-stage.js';

/** A day on which nobody works, on the way to a step's end. */
export interface DayOff {
  readonly date: PlainDate;
  readonly reason: string;
}

/** A step of a rehearsal: when it begins and when its time is used up. */
export interface RehearsedStep {
  readonly key: string;
  readonly name: string;
  /** `null` where the case finds no unit, and for machines without one. */
  readonly unit: Unit | null;
  readonly startsAt: Instant;
  /** `null` where no time is counted, or the step waits for a day that only the case knows. */
  readonly dueAt: Instant | null;
  readonly daysOff: readonly DayOff[];
}

/** An application that is taken in at a moment and goes its longest way, everybody taking the whole time. */
export interface Rehearsal {
  readonly steps: readonly RehearsedStep[];
  /** When the result is issued, which stops the case's clock. */
  readonly issuedAt: Instant;
  /** What the applicant is promised; `null` where the procedure states no limit that day. */
  readonly promisedAt: Instant | null;
}

/** Where a rehearsal is played. */
export interface RehearsalPlace {
  readonly receivingUnitId: string;
  readonly tree: UnitTree;
  readonly calendarOf: (unitId: string) => WorkingCalendar;
}

/**
 * Plays a sound definition by its limits alone, from the moment of reception: the dates that its steps get on the
 * calendars of their units. `undefined` where no authority decides on what that counter takes in.
 * @throws RangeError where a date lies beyond the calendars.
 */
export function rehearse(definition: ProcessDefinition, procedure: Procedure, receivedAt: Instant, { receivingUnitId, tree, calendarOf }: RehearsalPlace): Rehearsal | undefined {
  const authority = resolvingAuthority(tree, receivingUnitId, procedure);
  if (!authority) return undefined;
  const route: Route = { receivingUnitId, resolvingAuthorityId: authority.id, field: procedure.field };
  const steps: RehearsedStep[] = [];
  let now = receivedAt;
  let issuedAt: Instant | null = null;
  let sender: string | null = null;
  for (const step of stepsThrough(definition)) {
    const unit = isStage(step) ? (resolveStageUnit(step, route, tree) ?? null) : authority;
    const calendar = calendarOf(unit?.id ?? authority.id);
    const handedOver: Instant = isStage(step) && step.handOver && sender !== null && unit !== null && unit.id !== sender ? stageDue(calendar, step.handOver.limit, now) : now;
    const limit = limitOf(step);
    const due = limit === null ? null : stageDue(calendar, limit, handedOver);
    steps.push({ key: step.key, name: step.name, unit, startsAt: now, dueAt: due, daysOff: due === null ? [] : daysOff(calendar, now, due) });
    now = due ?? handedOver;
    if (step.kind === 'issue') issuedAt = now;
    if (isStage(step)) sender = unit?.id ?? null;
  }
  const promise = selectLimit(procedure, 'counter', null, dateOf(receivedAt));
  return { steps, issuedAt: issuedAt ?? now, promisedAt: promise ? dueAt(calendarOf(authority.id), promise.limit, receivedAt) : null };
}

/** The steps of the longest way in which a case rests. */
function stepsThrough(definition: ProcessDefinition): RestingStep[] {
  const steps = new Map(definition.stages.map((step) => [step.key, step]));
  return describePlan(definition).longestPath.flatMap((key) => {
    const step = steps.get(key);
    return step === undefined || step.kind === 'choice' || step.kind === 'fork' || step.kind === 'join' ? [] : [step];
  });
}

function limitOf(step: RestingStep): StageLimit | null {
  if (step.kind === 'wait') return 'limit' in step.until ? step.until.limit : null;
  return step.limit;
}

function daysOff(calendar: WorkingCalendar, from: Instant, to: Instant): DayOff[] {
  const found: DayOff[] = [];
  for (let date = dateOf(from); date <= dateOf(to); date = addDays(date, 1)) {
    if (!calendar.isWorkingDay(date)) found.push({ date, reason: calendar.reasonOn(date) ?? '' });
  }
  return found;
}
