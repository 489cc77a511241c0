import type { Limit } from '#domain';

/** The printed forms (mẫu phiếu) that the law prescribes; their numbers stand in `legal-forms.ts`. */
export const FORM_NAMES = [
  'receipt',
  'supplement-request',
  'intake-refusal',
  'apology',
  'stop-notice',
  'control-sheet',
] as const;
export type FormName = (typeof FORM_NAMES)[number];

/** What stands at the head of every form. Names in natural case: the templates capitalise. */
export interface FormHead {
  /** Đơn vị chủ quản: "Ủy ban nhân dân phường Tân Lập". */
  readonly parentAuthority: string;
  /** The one-stop shop: "Trung tâm Phục vụ hành chính công phường Tân Lập". */
  readonly office: string;
  /** Number of the form itself, as kept in the book: "0123/TN-TTPVHCC". */
  readonly number: string;
  /** Where it is issued, without its kind: "Tân Lập". */
  readonly place: string;
  /** Legal day of issue, `YYYY-MM-DD`; it also decides which circular's form is printed. */
  readonly issuedOn: string;
  /** Which copy this is (liên): "Lưu", "Giao khách hàng". */
  readonly copy?: string;
  /** Address and telephone of the office, one line. */
  readonly contact?: string;
}

/** A person or an organisation. Phone in E.164 or as typed. */
export interface PrintedParty {
  readonly kind: 'person' | 'organization';
  /** "Ông" or "Bà" where it is known; otherwise the form prints "Ông (Bà)". */
  readonly salutation?: 'Ông' | 'Bà';
  readonly name: string;
  readonly identityNumber?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** Who hands the application in when it is not the applicant. */
export interface PrintedSubmitter extends PrintedParty {
  /** The paper that authorises: "Giấy ủy quyền số 12, ngày 19/08/2026". */
  readonly authorization?: string;
}

export interface PrintedPaper {
  readonly name: string;
  /** Numbers of sheets handed in; 0 prints as a dash. */
  readonly originals: number;
  readonly copies: number;
}

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. Instants are ISO 8601 with offset. */
export interface ReceiptData extends FormHead {
  readonly caseCode: string;
  /** The secret half of public tracking; printed large, and in the address only behind `#`. */
  readonly pin: string;
  /** Whole address of the tracking page, PIN behind `#`. The print shows it without that part. */
  readonly trackingUrl: string;
  readonly applicant: PrintedParty;
  /** Only when another person than the applicant hands in. */
  readonly submitter?: PrintedSubmitter;
  /** Nội dung yêu cầu giải quyết: the procedure and, where it helps, its sub-case. */
  readonly request: string;
  readonly papers: readonly PrintedPaper[];
  /** Số lượng hồ sơ, in sets (bộ). */
  readonly sets: number;
  /** Fee in whole VND. */
  readonly fee?: { readonly amount: number; readonly paid: boolean };
  /** As the procedure states it, in its own unit; never converted. */
  readonly limit: Limit;
  readonly receivedAt: string;
  readonly dueAt: string;
  /** One line under "Vì sao hẹn ngày này". */
  readonly whyThisDate?: string;
  /** Where or how the result is to be collected. */
  readonly delivery: string;
  /** Sổ theo dõi hồ sơ, where one is kept on paper. */
  readonly register?: { readonly book: string; readonly ordinal: string };
  readonly receivedBy: string;
}

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ: all defects in one notice. */
export interface SupplementRequestData extends FormHead {
  readonly caseCode: string;
  readonly applicant: PrintedParty;
  readonly request: string;
  readonly items: readonly string[];
  readonly reason: string;
  /** Legal day until which the papers are awaited, `YYYY-MM-DD`. */
  readonly respondBy?: string;
  readonly adviser: { readonly name: string; readonly phone: string };
}

/** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
export interface IntakeRefusalData extends FormHead {
  /** Absent where the application never got a code. */
  readonly caseCode?: string;
  readonly applicant: PrintedParty;
  readonly request: string;
  readonly reasons: readonly string[];
  /** What the applicant may do instead. */
  readonly advice?: string;
  readonly submittedBy: string;
  readonly refusedBy: string;
}

/** Who signs a letter: the post, and the name where it is known. */
export interface Signer {
  /** "Chủ tịch", "Giám đốc"; the form's own words where absent. */
  readonly post?: string;
  readonly name?: string;
}

/** Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết. */
export interface ApologyData extends FormHead {
  readonly caseCode: string;
  readonly applicant: PrintedParty;
  readonly request: string;
  /** The authority that is late: "Phòng Kinh tế, Hạ tầng và Đô thị phường Tân Lập". */
  readonly authority: string;
  readonly receivedAt: string;
  /** The date that was promised first. */
  readonly dueAt: string;
  readonly newDueAt: string;
  readonly reason: string;
  readonly signer: Signer;
}

/** Thông báo dừng giải quyết hồ sơ: the applicant asked for it, did not answer in time, or handed the same in twice. */
export interface StopNoticeData extends FormHead {
  readonly caseCode: string;
  readonly applicant: PrintedParty;
  readonly request: string;
  readonly receivedAt: string;
  /** Did the applicant ask for it? */
  readonly askedFor: boolean;
  readonly stoppedAt: string;
  /** The stage that the case was in, in plain words. */
  readonly stage: string;
  readonly reason: string;
  readonly returnedPapers: readonly PrintedPaper[];
  /** Fee paid and refunded, in whole VND. */
  readonly fee?: { readonly paid: number; readonly refunded: number };
  readonly signer: Signer;
}

/** One hand-over on the control sheet; `outcome` is the receiver's mark, `null` while open. */
export interface PrintedHandOver {
  readonly fromUnit: string;
  readonly toUnit: string;
  readonly at: string;
  readonly givenBy: string;
  readonly takenBy: string;
  readonly outcome: 'early' | 'on-time' | 'late' | null;
  readonly note?: string;
}

/** Phiếu kiểm soát quá trình giải quyết hồ sơ. */
export interface ControlSheetData extends FormHead {
  readonly caseCode: string;
  readonly request: string;
  readonly resolvingUnit: string;
  /** Cơ quan phối hợp giải quyết, if any. */
  readonly cooperatingUnits: readonly string[];
  readonly receivedAt: string;
  readonly dueAt: string;
  readonly handOvers: readonly PrintedHandOver[];
}

/** The facts that each form is printed from. */
export interface FormDataOf {
  readonly receipt: ReceiptData;
  readonly 'supplement-request': SupplementRequestData;
  readonly 'intake-refusal': IntakeRefusalData;
  readonly apology: ApologyData;
  readonly 'stop-notice': StopNoticeData;
  readonly 'control-sheet': ControlSheetData;
}
