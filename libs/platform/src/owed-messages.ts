import { noticeOf, staffNoticeOf, type CaseEvent, type ServiceCall } from '#domain';
import type { OutboxRow } from '#persistence';

/** Current version of every template of a notice or a letter to staff; a message keeps the one it was written with. */
const TEMPLATE_VERSION = 1;
/** What a call of another system is called among messages. */
export const CALL_TEMPLATE = 'service-call';

/** The messages that events of a case and its calls of other systems owe: to the applicant, and to staff who wait. */
export function owedMessages(events: readonly CaseEvent[], calls: readonly ServiceCall[], recipient: string | null, waiting: readonly string[]): OutboxRow[] {
  return [...noticeRows(events, recipient), ...staffRows(events, waiting), ...calls.map(callRow)];
}

function noticeRows(events: readonly CaseEvent[], recipient: string | null): OutboxRow[] {
  if (recipient === null) return [];
  return events.flatMap((event) => {
    const template = noticeOf(event);
    return template ? [{ topic: 'notice', eventSeq: event.seq, template, templateVersion: TEMPLATE_VERSION, recipient }] : [];
  });
}

function staffRows(events: readonly CaseEvent[], waiting: readonly string[]): OutboxRow[] {
  return events.flatMap((event) => {
    const template = staffNoticeOf(event);
    return template ? waiting.map((recipient) => ({ topic: 'supplement', eventSeq: event.seq, template, templateVersion: TEMPLATE_VERSION, recipient })) : [];
  });
}

/** A call leaves as messages do; its step's token stands where others name their event, which is the one that opened it. */
function callRow({ token, service }: ServiceCall): OutboxRow {
  return { topic: 'call', eventSeq: token, template: CALL_TEMPLATE, templateVersion: TEMPLATE_VERSION, recipient: service };
}
