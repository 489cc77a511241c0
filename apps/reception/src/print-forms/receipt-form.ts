import { describeLimit, formatInstant, summariseExplanation, type Delivery } from '#domain';
import type { CaseView } from '#persistence';
import type { ReceiptData } from '../print/form-data.js';
import { openingExplanation } from '../show-case/explanation.js';
import { formHead, printedApplicant, printedSubmitter, requestText, type FormSubject } from './form-head.js';

/** The secret half of tracking, on the receipt alone. */
export interface TrackingSecret {
  readonly pin: string;
  readonly trackingUrl: string;
}

/** The receipt (mẫu 01) as it was at acceptance: printed again it shows the same promise. `null` before acceptance. */
export function receiptData(subject: FormSubject, { pin, trackingUrl }: TrackingSecret): ReceiptData | null {
  const { view, directory } = subject;
  const { acceptedAt, originalDueAt, limit } = view.state;
  if (acceptedAt === null || originalDueAt === null || limit === null) return null;
  const head = formHead(subject, 'TN');
  const why = summariseExplanation(openingExplanation(view.state, directory), describeLimit(limit));
  return {
    ...head,
    caseCode: view.code,
    pin,
    trackingUrl,
    applicant: printedApplicant(view),
    ...(view.submitter === null ? {} : { submitter: printedSubmitter(view.submitter) }),
    request: requestText(subject),
    papers: view.papers.filter(({ received }) => received).map(({ name, originals, copies }) => ({ name, originals, copies })),
    sets: 1,
    ...fee(view),
    limit,
    receivedAt: formatInstant(acceptedAt),
    dueAt: formatInstant(originalDueAt),
    ...(why === '' ? {} : { whyThisDate: why }),
    delivery: deliveryText(view.state.delivery, directory.unit(view.receivingUnitId)?.name ?? head.office),
    receivedBy: view.receivedByName ?? '',
  };
}

function fee({ fees, feeTotal }: CaseView): Pick<ReceiptData, 'fee'> {
  return feeTotal === 0 ? {} : { fee: { amount: feeTotal, paid: fees.every((line) => line.paid || line.amount === 0) } };
}

function deliveryText(delivery: Delivery, counter: string): string {
  switch (delivery) {
    case 'counter':
      return counter;
    case 'post':
      return 'Qua dịch vụ bưu chính công ích, đến địa chỉ trên';
    case 'online':
      return 'Trực tuyến, bản điện tử';
  }
}
