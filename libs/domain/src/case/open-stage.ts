import type { Instant } from '../calendar/instant.js';
import { dateOf } from '../calendar/instant.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Stage, StageLimit } from '../process/definition.js';
import { resolveUnit } from '../process/resolve-unit.js';
import type { CaseIdentity } from './case-file.js';
import type { DecisionContext } from './context.js';
import { event, type NewEvent } from './events.js';
import { refuse, type Refusal } from './refusals.js';

/** The event that opens a stage at the unit its role names, or at `unitId` when it goes back to where it was. */
export function openStage(stage: Stage, file: CaseIdentity, context: DecisionContext, unitId?: string): NewEvent | Refusal {
  const unit = unitId === undefined ? resolveUnit(stage.unit, file, context.tree) : context.tree.find(unitId);
  if (!unit) return refuse('unit-not-resolved', `Không tìm thấy đơn vị cho bước “${stage.name}” (${stage.unit}).`);
  const dueAt = stage.limit === null ? null : stageDue(context.calendarOf(unit.id), stage.limit, context.now);
  return event('stage-opened', { stage: stage.key, unitId: unit.id, post: stage.post, assigneeId: null, dueAt });
}

/**
 * A stage's own due instant: hours are working minutes from now, days are working days after
 * today that end with the office. As with the limit of a case the first day is not counted
 * (BLDS Đ147), so that stages of one day each, one after the other, add up to the case's days.
 */
export function stageDue(calendar: WorkingCalendar, limit: StageLimit, now: Instant): Instant {
  if (limit.unit === 'working-hours') return calendar.addWorkingMinutes(now, Math.round(limit.value * 60));
  return calendar.officeEndOn(calendar.addWorkingDays(dateOf(now), limit.value));
}
