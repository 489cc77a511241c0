import { LAST_YEAR, dateOf } from '../calendar/instant.js';
import { addDays, yearOf, type PlainDate } from '../calendar/plain-date.js';
import type { CaseFile } from './case-file.js';
import { leadsOpenStage, type Decision, type DecisionContext } from './context.js';
import { event } from './events.js';
import { refuse, type Refusal } from './refusals.js';

/**
 * A new appointment with the apology letter (form 04; NĐ 61/2018 Đ19.9): announced by a head or
 * leader at the latest one day before expiry, at most once, and only to a later working day.
 */
export const extendCase: Decision<{ readonly newDueDate: PlainDate; readonly reason: string }> = {
  guard: whyNotNow,
  decide(file, { newDueDate, reason }, context) {
    const calendar = context.calendarOf(file.resolvingAuthorityId);
    if (file.dueAt === null || newDueDate <= dateOf(file.dueAt)) return refuse('extension-not-later');
    // Beyond the calendar's range no day is known to be worked.
    if (yearOf(newDueDate) > LAST_YEAR || !calendar.isWorkingDay(newDueDate)) return refuse('extension-not-a-working-day');
    return [event('extended', { from: file.dueAt, to: calendar.officeEndOn(newDueDate), reason })];
  },
};

function whyNotNow(file: CaseFile, context: DecisionContext): Refusal | null {
  if ((file.status !== 'received' && file.status !== 'processing') || file.dueAt === null) return refuse('action-not-allowed-now');
  if (!leadsOpenStage(file, context)) return refuse('not-your-stage');
  if (file.extensions >= context.rules.extensionsAllowed) return refuse('extension-already-used');
  const lastDay = addDays(dateOf(file.dueAt), -context.rules.extensionNoticeDays);
  return dateOf(context.now) > lastDay ? refuse('extension-too-late') : null;
}
