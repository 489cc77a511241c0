import { at, dateOf, type Instant } from '../calendar/instant.js';
import { isPlainDate } from '../calendar/plain-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { RestingStep, Stage, StageLimit } from '../process/definition.js';
import { resolveStageUnit } from '../process/resolve-unit.js';
import { isStage } from '../process/stages.js';
import type { BranchRef, SentFrom } from './case-file.js';
import { event } from './events.js';
import type { Progress } from './progress.js';
import { refuse, type Refusal } from './refusals.js';

/** Where a step is opened: in which branch, and who sends the case there. */
export interface Arrival {
  readonly branch: BranchRef | null;
  readonly sender: SentFrom | null;
}

/** Opens a step in which the case rests; a refusal where no unit is found for it. A stage opens at the unit its rule names, or at `unitId` when it goes back to where it was. */
export function openStep(progress: Progress, step: RestingStep, arrival: Arrival, unitId?: string): Refusal | null {
  return isStage(step) ? openStage(progress, step, arrival, unitId) : openMachineStep(progress, step, arrival);
}

function openStage(progress: Progress, stage: Stage, { branch, sender }: Arrival, unitId?: string): Refusal | null {
  const { file, context } = progress;
  const unit = unitId === undefined ? resolveStageUnit(stage, file, context.tree) : context.tree.find(unitId);
  if (!unit) return refuse('unit-not-resolved', `Không tìm thấy đơn vị cho bước “${stage.name}” (${String(stage.unit)}).`);
  const calendar = context.calendarOf(unit.id);
  const inBranch = branch === null ? {} : { branch };
  if (stage.handOver && sender && unitId === undefined && sender.unitId !== unit.id) {
    const handOver = { toUnitId: unit.id, post: stage.post, reason: '', dueAt: stageDue(calendar, stage.handOver.limit, context.now), from: sender };
    progress.record(event('stage-opened', { stage: stage.key, unitId: sender.unitId, post: sender.post, assigneeId: null, dueAt: null, ...inBranch, handOver }));
    return null;
  }
  const dueAt = stage.limit === null ? null : stageDue(calendar, stage.limit, context.now);
  progress.record(event('stage-opened', { stage: stage.key, unitId: unit.id, post: stage.post, assigneeId: null, dueAt, ...inBranch }));
  return null;
}

/** A machine works for the authority that decides, on its calendar. */
function openMachineStep(progress: Progress, step: Exclude<RestingStep, Stage>, { branch, sender }: Arrival): Refusal | null {
  const { file, context } = progress;
  const limit = step.kind === 'call' ? step.limit : 'limit' in step.until ? step.until.limit : null;
  const day = step.kind === 'wait' && 'data' in step.until ? file.data[step.until.data] : undefined;
  const dueAt =
    typeof day === 'string' && isPlainDate(day) ? at(day, 0) : limit === null ? null : stageDue(context.calendarOf(file.resolvingAuthorityId), limit, context.now);
  if (step.kind === 'wait' && dueAt === null) return refuse('data-missing', `Chưa có ngày để chờ ở bước “${step.name}”.`);
  progress.record(
    event('stage-opened', { stage: step.key, unitId: file.resolvingAuthorityId, post: null, assigneeId: null, dueAt, ...(branch === null ? {} : { branch }), ...(sender === null ? {} : { sender }) }),
  );
  return null;
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
