import { Injectable } from '@nestjs/common';
import { maskEmail, maskEmailIn, plainDate } from '#domain';
import { Database, FAILED_STATUSES, type MessageFilter, type MessageRow } from '#persistence';
import { CALL_TEMPLATE, Directory, OutboxSignal, PAGE_SIZE, Problem, decodeCursor, isId, once, pageOf, reachOf, type Principal, type RequestMark } from '#platform';
import { MESSAGE_STATUSES, MESSAGE_TOPICS, type NotificationItem, type NotificationList, type NotificationQuery, type RetriedManyDto, type RetryManyDto } from './manage-notifications.dto.js';

/** Most messages that one request offers again. */
const AT_ONE_GO = 500;

/** Lists messages within an administrator's reach and sends failed ones again. */
@Injectable()
export class ManageNotifications {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly outbox: OutboxSignal,
  ) {}

  async list({ status, after, limit = PAGE_SIZE, ...narrowed }: NotificationQuery, staff: Principal): Promise<NotificationList> {
    const { unitIds } = reachOf(staff, await this.directory.current());
    const before = after === undefined ? null : placeOf(after);
    const statuses = status === undefined ? null : status === 'failed' ? FAILED_STATUSES : [status];
    const rows = await this.database.read(({ outbox }) => outbox.list({ ...filterOf(narrowed, unitIds), statuses }, before, limit + 1));
    return pageOf(rows, limit, itemOf, ({ place, id }) => [place, id]);
  }

  async retryMany(narrowed: RetryManyDto, staff: Principal, { ip, claim }: RequestMark): Promise<RetriedManyDto> {
    const { unitIds } = reachOf(staff, await this.directory.current());
    const filter = filterOf(narrowed, unitIds);
    const woken: string[] = [];
    const answer = await once(this.database, claim, 200, async ({ outbox, audit }) => {
      woken.push(...(await outbox.retryMany(filter, AT_ONE_GO)));
      const retried = woken.length;
      if (retried > 0) await audit.record({ actorId: staff.staffId, actorName: staff.fullName, action: 'notification.retry', caseId: null, unitId: null, ip, data: { ...narrowed, messages: retried } });
      return { retried, left: await outbox.count({ ...filter, statuses: FAILED_STATUSES }) };
    });
    this.outbox.wake(woken);
    return answer;
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

function itemOf({ id, caseCode, topic, template, recipient, status, attempts, createdAt, nextAttemptAt, sentAt, lastError }: MessageRow): NotificationItem {
  return {
    id,
    caseCode,
    topic,
    topicName: MESSAGE_TOPICS[topic],
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

function filterOf({ topic, from, to }: RetryManyDto, unitIds: readonly string[]): Omit<MessageFilter, 'statuses'> {
  return { unitIds, topic: topic ?? null, from: from === undefined ? null : plainDate(from), to: to === undefined ? null : plainDate(to) };
}
