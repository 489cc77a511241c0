import { describeLetterDate, describeMoney, describePhone, plainDate } from '#domain';
import type {
  ApologyData,
  ControlSheetData,
  FormDataOf,
  FormHead,
  FormName,
  IntakeRefusalData,
  PrintedParty,
  ReceiptData,
  StopNoticeData,
  SupplementRequestData,
} from './form-data.js';
import { dateParts, formatDate, formatReceiptTime, formatTimeLimit } from './format.js';
import { legalForm } from './legal-forms.js';
import { qrSvg } from './qr.js';

/** What a template reads: words ready to print. Where a key is missing the template leaves the line out. */
export type FilledForm = Readonly<Record<string, unknown>>;

type Fillers = { readonly [F in FormName]: (data: FormDataOf[F]) => FilledForm | Promise<FilledForm> };

const OUTCOMES = ['early', 'on-time', 'late'] as const;

const two = (count: number): string => String(count).padStart(2, '0');

function fillHead(form: FormName, head: FormHead): FilledForm {
  const { label, title } = legalForm(form, head.issuedOn);
  return {
    label,
    title,
    date: dateParts(head.issuedOn),
    letterDate: describeLetterDate(head.place, plainDate(head.issuedOn)),
    parentAuthority: head.parentAuthority,
    office: head.office,
    number: head.number,
    copy: head.copy,
    contact: head.contact,
  };
}

function fillParty(party: PrintedParty): FilledForm {
  return {
    name: party.name,
    address: party.address,
    email: party.email,
    title: party.kind === 'organization' ? 'Tổ chức' : (party.salutation ?? 'Ông (Bà)'),
    identityLabel: party.kind === 'organization' ? 'Mã số tổ chức' : 'Số định danh cá nhân',
    identityNumber: party.identityNumber,
    phone: party.phone && describePhone(party.phone),
  };
}

/** The tracking page as a person types it: without scheme and without the PIN behind `#`. */
function typedAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/#.*$/s, '').replace(/\/$/, '');
}

async function fillReceipt(data: ReceiptData): Promise<FilledForm> {
  return {
    caseCode: data.caseCode,
    pin: data.pin,
    qr: await qrSvg(data.trackingUrl),
    trackingUrl: /^https?:\/\//.test(data.trackingUrl) ? data.trackingUrl : undefined,
    trackingAddress: typedAddress(data.trackingUrl),
    applicant: fillParty(data.applicant),
    submitter: data.submitter && { ...fillParty(data.submitter), authorization: data.submitter.authorization },
    signedName: (data.submitter ?? data.applicant).name,
    request: data.request,
    papers: data.papers,
    sets: two(data.sets),
    fee: data.fee && describeMoney(data.fee.amount),
    feePaid: data.fee?.paid,
    limit: formatTimeLimit(data.limit),
    receivedAt: formatReceiptTime(data.receivedAt),
    dueAt: formatReceiptTime(data.dueAt),
    whyThisDate: data.whyThisDate,
    delivery: data.delivery,
    register: data.register,
    receivedBy: data.receivedBy,
  };
}

function fillSupplementRequest(data: SupplementRequestData): FilledForm {
  return {
    caseCode: data.caseCode,
    applicant: fillParty(data.applicant),
    request: data.request,
    items: data.items,
    reason: data.reason,
    respondBy: data.respondBy && formatDate(data.respondBy),
    adviser: { name: data.adviser.name, phone: describePhone(data.adviser.phone) },
  };
}

function fillIntakeRefusal(data: IntakeRefusalData): FilledForm {
  return {
    caseCode: data.caseCode,
    applicant: fillParty(data.applicant),
    request: data.request,
    reasons: data.reasons,
    advice: data.advice,
    submittedBy: data.submittedBy,
    refusedBy: data.refusedBy,
  };
}

function fillApology(data: ApologyData): FilledForm {
  return {
    caseCode: data.caseCode,
    applicant: fillParty(data.applicant),
    request: data.request,
    authority: data.authority,
    receivedAt: formatReceiptTime(data.receivedAt),
    dueAt: formatReceiptTime(data.dueAt),
    newDueAt: formatReceiptTime(data.newDueAt),
    reason: data.reason,
    signer: data.signer,
  };
}

function fillStopNotice(data: StopNoticeData): FilledForm {
  return {
    caseCode: data.caseCode,
    applicant: fillParty(data.applicant),
    request: data.request,
    receivedAt: formatReceiptTime(data.receivedAt),
    askedFor: data.askedFor,
    stoppedAt: formatReceiptTime(data.stoppedAt),
    stage: data.stage,
    reason: data.reason,
    returnedPapers: data.returnedPapers,
    fee: data.fee && { paid: describeMoney(data.fee.paid), refunded: describeMoney(data.fee.refunded) },
    signer: data.signer,
  };
}

function fillControlSheet(data: ControlSheetData): FilledForm {
  return {
    caseCode: data.caseCode,
    request: data.request,
    resolvingUnit: data.resolvingUnit,
    cooperatingUnits: data.cooperatingUnits,
    receivedAt: formatReceiptTime(data.receivedAt),
    dueAt: formatReceiptTime(data.dueAt),
    handOvers: data.handOvers.map((handOver) => ({
      ...handOver,
      at: formatReceiptTime(handOver.at),
      marks: OUTCOMES.map((outcome) => outcome === handOver.outcome),
    })),
  };
}

const FILLERS: Fillers = {
  receipt: fillReceipt,
  'supplement-request': fillSupplementRequest,
  'intake-refusal': fillIntakeRefusal,
  apology: fillApology,
  'stop-notice': fillStopNotice,
  'control-sheet': fillControlSheet,
};

/**
 * Turns facts into the words that stand on the form.
 *
 * @throws RangeError on an impossible date, instant or amount, and when the law of the day has no such form.
 */
export async function fillForm<F extends FormName>(form: F, data: FormDataOf[F]): Promise<FilledForm> {
  return { ...fillHead(form, data), ...(await FILLERS[form](data)) };
}
