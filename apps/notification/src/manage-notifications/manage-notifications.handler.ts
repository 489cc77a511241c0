import { Injectable } from '@nestjs/common';
import { maskEmail, maskEmailIn } from '#domain';
import { Database, type MessageRow } from '#persistence';
import { CALL_TEMPLATE, Directory, OutboxSignal, PAGE_SIZE, Problem, decodeCursor, isId, once, pageOf, reachOf, type Principal, type RequestMark } from '#platform';
import { MESSAGE_STATUSES, type NotificationItem, type NotificationList, type NotificationQuery } from './manage-notifications.dto.js';

/** Lists messages within an administrator's reach and sends failed ones again. */
@Injectable()
export class ManageNotifications {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly outbox: OutboxSignal,
  ) {}

  async list({ status, after, limit = PAGE_SIZE }: NotificationQuery, staff: Principal): Promise<NotificationList> {
    const { unitIds } = reachOf(staff, await this.directory.current());
    const before = after === undefined ? null : placeOf(after);
    const rows = await this.database.read(({ outbox }) => outbox.list({ unitIds, status: status ?? null, before, limit: limit + 1 }));
    return pageOf(rows, limit, itemOf, ({ place, id }) => [place, id]);
  }

  async retry(id: string, staff: Principal, { ip, claim }: RequestMark): Promise<NotificationItem> {
    if (!isId(id)) throw new Problem('not-found');
    const { unitIds } = reachOf(staff, await this.directory.current());
    const item = await once(this.database, claim, 200, async ({ outbox, audit }) => {
      const message = await outbox.findForChange(id, unitIds);
      if (!message) throw new Problem('not-found');
      if (message.status === 'sent') throw new Problem('already-sent');
      // One that is being sent is left to its sender.
      if (message.status === 'sending') return itemOf(message);
      await outbox.retry(id);
      await audit.record({
        actorId: staff.staffId,
        actorName: staff.fullName,
        action: 'notification.retry',
        caseId: message.caseId,
        unitId: message.unitId,
        ip,
        data: { messageId: id, status: message.status, attempts: message.attempts },
      });
      const renewed = await outbox.findForChange(id, unitIds);
      return itemOf(renewed ?? message);
    });
    this.outbox.wake([id]);
    return item;
  }
}

function itemOf({ id, caseCode, template, recipient, status, attempts, createdAt, nextAttemptAt, sentAt, lastError }: MessageRow): NotificationItem {
  return {
    id,
    caseCode,
    template,
    recipient: template === CALL_TEMPLATE ? recipient : maskEmail(recipient),
    status,
    statusName: MESSAGE_STATUSES[status],
    attempts,
    createdAt,
    nextAttemptAt,
    sentAt,
    lastError: lastError && maskEmailIn(lastError, recipient),
  };
}

function placeOf(cursor: string): { place: string; id: string } {
  const [place, id] = decodeCursor(cursor, ['text', 'id']) as [string, string];
  return { place, id };
}
