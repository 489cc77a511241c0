import { describeDate, plainDate } from '#domain';
import type { LookedUpCaseDto } from '../look-up-case/look-up-case.dto.js';
import { formatReceiptTime } from '../print/format.js';
import { qrSvg } from '../print/qr.js';

const told = (iso: string | null): string | null => (iso === null ? null : formatReceiptTime(iso));

/** How far a case is, in words ready to print. `address` opens its page, which asks for the PIN. */
export async function stateSheet(looked: LookedUpCaseDto, address: string): Promise<object> {
  const { code, procedure, unitName, statusName, stateText, stageText, submittedAt, receivedAt, dueAt, whatToDo, request, explanation, history } = looked;
  return {
    caseCode: code,
    procedure: procedure.name,
    office: unitName,
    qr: await qrSvg(address),
    status: statusName,
    standing: stateText,
    where: stageText,
    submittedAt: told(submittedAt),
    receivedAt: told(receivedAt),
    dueAt: told(dueAt),
    whatToDo,
    wanted: request?.items ?? [],
    days: explanation.map(({ date, counted, reason }) => ({ date: describeDate(plainDate(date)), counted, reason })),
    history: history.map(({ at, text }) => ({ at: formatReceiptTime(at), text })),
  };
}
