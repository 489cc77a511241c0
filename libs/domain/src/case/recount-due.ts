import { dateOf, type Instant } from '../calendar/instant.js';
import { dueAt } from '../calendar/limit.js';
import type { StageLimit } from '../process/definition.js';
import { getStep, isStage } from '../process/stages.js';
import type { CaseFile, Pause, Token } from './case-file.js';
import type { DecisionContext } from './context.js';
import type { CaseEvent } from './events.js';
import type { NewDates } from './move-due.js';
import { stageDue } from './open-stage.js';
import { dueAfterPause, shifted } from './restart-clock.js';

/** What counting a date needs: calendars, the procedure's rule and the settings. */
export type Counting = Pick<DecisionContext, 'calendarOf' | 'procedure' | 'rules'>;

/**
 * When a case is due, counted afresh from its events alone (tính lại ngày hẹn trả): acceptance and limit, every pause,
 * every new appointment. On the calendars that the events were decided with it is the due that the case carries. With
 * `forgetCalendarMoves` the dates that an approved change of the calendar set are counted anew too: on a changed
 * calendar that is the date it ought to have. `null` before the case is accepted.
 */
export function recountDue(events: readonly CaseEvent[], counting: Counting, forgetCalendarMoves = false): Instant | null {
  let due = null as Instant | null;
  let counted = null as Pick<CaseFile, 'limit' | 'resolvingAuthorityId'> | null;
  let pause = null as Pick<Pause, 'cause' | 'from'> | null;
  for (const { kind, data, at } of events) {
    switch (kind) {
      case 'submitted':
        counted = { limit: null, resolvingAuthorityId: data.resolvingAuthorityId };
        break;
      case 'received':
        counted = { limit: data.limit, resolvingAuthorityId: data.identity?.resolvingAuthorityId ?? counted?.resolvingAuthorityId ?? '' };
        due = dueAt(counting.calendarOf(counted.resolvingAuthorityId), data.limit, at, counting.rules.due);
        break;
      case 'supplement-requested':
        pause = { cause: 'supplement', from: at };
        break;
      case 'payment-requested':
        pause = { cause: 'payment', from: at };
        break;
      case 'suspended':
        pause = { cause: 'suspension', from: at };
        break;
      case 'supplement-accepted':
      case 'payment-confirmed':
      case 'resumed':
        if (due !== null && counted !== null && pause !== null) due = dueAfterPause(counted, due, pause, at, counting);
        pause = null;
        break;
      case 'extended':
        due = counted === null ? data.to : appointmentOn(data.to, counted.resolvingAuthorityId, counting);
        break;
      case 'due-moved':
        if (data.cause === 'calendar' && !forgetCalendarMoves) due = data.to;
        break;
    }
  }
  return due;
}

/** A promised day that has become a day off ends on the next working day (BLDS 2015 Đ148.5). */
function appointmentOn(to: Instant, authorityId: string, { calendarOf }: Counting): Instant {
  const calendar = calendarOf(authorityId);
  return calendar.officeEndOn(calendar.workingDayOnOrAfter(dateOf(to)));
}

/**
 * The dates that a changed calendar would give an open case and its open steps, or `null` where it moves none. The
 * dates themselves stay as they are until somebody approves them.
 */
export function datesUnder(file: CaseFile, events: readonly CaseEvent[], now: Counting, changed: Counting, definition: DecisionContext['definition']): Omit<NewDates, 'reason'> | null {
  if (file.dueAt === null || file.finishedAt !== null) return null;
  const to = recountDue(events, changed, true) ?? file.dueAt;
  const tokens = file.tokens.flatMap((token) => {
    const before = stepDue(file, token, now, definition);
    const after = stepDue(file, token, changed, definition);
    // A date that was counted otherwise, e.g. by the calendar of the unit that handed it over, is left alone.
    return before === null || after === null || before !== token.dueAt || after === before ? [] : [{ token: token.id, dueAt: after }];
  });
  return to === file.dueAt && tokens.length === 0 ? null : { from: file.dueAt, to, tokens };
}

/** An open step's due, counted from the start of its clock and the pauses since. */
function stepDue(file: CaseFile, token: Token, { calendarOf }: Counting, definition: DecisionContext['definition']): Instant | null {
  const limit = limitOf(token, definition);
  if (limit === null || token.startedAt === null) return null;
  const start = token.startedAt;
  const closed = file.pauses.filter((pause): pause is Pause & { readonly to: Instant } => pause.to !== null && pause.from >= start);
  return closed.reduce((due, { from, to }) => shifted(due, from, token.unitId, { calendarOf, now: to }), stageDue(calendarOf(token.unitId), limit, start));
}

function limitOf(token: Token, definition: DecisionContext['definition']): StageLimit | null {
  const step = getStep(definition, token.stage);
  if (isStage(step) || step.kind === 'call') return step.limit;
  return step.kind === 'wait' && 'limit' in step.until ? step.until.limit : null;
}
