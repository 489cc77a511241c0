import { describePhone, formatInstant, type Delivery } from '#domain';
import type { Applicant, CaseDocument, PaperRecord, Submitter } from '#persistence';
import { formHead, requestText } from '../print-forms/form-head.js';
import type { TrackingSecret } from '../print-forms/receipt-form.js';
import { formatDate, formatReceiptTime } from '../print/format.js';
import { qrSvg } from '../print/qr.js';
import { maskApplicant, maskSubmitter } from '../show-case/mask.js';
import type { ApplicationSubject } from './applicant-sheet-sources.js';

const DELIVERIES: Readonly<Record<Delivery, string>> = { counter: 'Tại nơi nộp hồ sơ', post: 'Qua dịch vụ bưu chính công ích', online: 'Bản điện tử' };

/** One line of what was declared; left out where nothing was. */
type Line = readonly [label: string, value: string | null];

const lines = (...all: readonly Line[]): readonly Line[] => all.filter(([, value]) => value !== null && value !== '');

/** What came in online, in words ready to print, with the hash of each file: whoever keeps the sheet can prove what was handed in. */
export async function applicationSheet(subject: ApplicationSubject, { pin, trackingUrl }: TrackingSecret): Promise<object> {
  const { view, directory, files } = subject;
  const { submittedAt, delivery } = view.state;
  const { office, contact } = formHead({ view, directory, issuedAt: submittedAt ?? view.state.changedAt }, '');
  return {
    caseCode: view.code,
    pin,
    qr: await qrSvg(trackingUrl),
    office,
    ...(contact === undefined ? {} : { contact }),
    request: requestText({ view, directory, issuedAt: submittedAt ?? view.state.changedAt }),
    submittedAt: formatReceiptTime(formatInstant(submittedAt ?? view.state.changedAt)),
    declared: [
      ...applicantLines(maskApplicant(view.applicant)),
      ...(view.submitter === null ? [] : submitterLines(maskSubmitter(view.submitter))),
      ...lines(['Nhận kết quả', DELIVERIES[delivery]], ['Lời nhắn', view.note]),
    ],
    papers: view.papers.map((paper, place) => printedPaper(paper, files.filter((file) => file.paper === place))),
    beside: files.filter(({ paper }) => paper === null).map(printedFile),
  };
}

function applicantLines({ kind, fullName, identityNumber, birthDate, address, phone, email }: Applicant): readonly Line[] {
  const birth = birthDate !== null && birthDate.length > 4 ? formatDate(birthDate) : birthDate;
  return lines(
    [kind === 'organisation' ? 'Tên tổ chức' : 'Họ, chữ đệm và tên', fullName],
    [kind === 'organisation' ? 'Mã số tổ chức' : 'Số định danh cá nhân', identityNumber],
    ['Năm sinh', birth],
    ['Địa chỉ', address],
    ['Số điện thoại', phone && describePhone(phone)],
    ['Thư điện tử', email],
  );
}

function submitterLines({ fullName, identityNumber, phone, authority }: Submitter): readonly Line[] {
  return lines(['Người nộp thay', fullName], ['Số định danh người nộp', identityNumber], ['Số điện thoại người nộp', phone && describePhone(phone)], ['Căn cứ nộp thay', authority]);
}

function printedPaper({ name, received }: PaperRecord, files: readonly CaseDocument[]): object {
  return { name, brought: received && files.length === 0, files: files.map(printedFile) };
}

function printedFile({ name, bytes, sha256, uploadedAt }: CaseDocument): object {
  return { name, size: bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`, sha256, at: formatReceiptTime(formatInstant(uploadedAt)) };
}
