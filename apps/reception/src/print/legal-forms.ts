import type { FormName } from './form-data.js';

/** How one circular numbers and names a form. */
export interface LegalForm {
  /** As printed in the corner: "Mẫu số 01 – TT 03/2025/TT-VPCP". */
  readonly label: string;
  readonly title: string;
}

interface LegalVersion {
  readonly circular: string;
  readonly validFrom: string;
  readonly forms: Readonly<Partial<Record<FormName, readonly [number: string, title: string]>>>;
}

const UNCHANGED = {
  receipt: ['01', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả'],
  'supplement-request': ['02', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ'],
  'intake-refusal': ['03', 'Phiếu từ chối tiếp nhận giải quyết hồ sơ'],
} as const;

/**
 * The same form has another number from one circular to the next (the control sheet was 05, now it is 06),
 * so the day of issue decides. Newest first.
 */
const VERSIONS: readonly LegalVersion[] = [
  {
    circular: 'TT 03/2025/TT-VPCP',
    validFrom: '2025-09-15',
    forms: {
      ...UNCHANGED,
      apology: ['04', 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết'],
      'stop-notice': ['05', 'Thông báo dừng giải quyết hồ sơ'],
      'control-sheet': ['06', 'Phiếu kiểm soát quá trình giải quyết hồ sơ'],
    },
  },
  {
    circular: 'TT 01/2018/TT-VPCP',
    validFrom: '2019-01-06',
    forms: {
      ...UNCHANGED,
      apology: ['04', 'Phiếu xin lỗi và hẹn lại ngày trả kết quả'],
      'control-sheet': ['05', 'Phiếu kiểm soát quá trình giải quyết hồ sơ'],
    },
  },
];

/**
 * The form as the circular in force on `issuedOn` (`YYYY-MM-DD`) numbers and names it.
 *
 * @throws RangeError when no circular of that day knows the form.
 */
export function legalForm(form: FormName, issuedOn: string): LegalForm {
  const version = VERSIONS.find(({ validFrom }) => validFrom <= issuedOn);
  const known = version?.forms[form];
  if (!version || !known) throw new RangeError(`No circular in force on ${issuedOn} has the form ${form}`);
  return { label: `Mẫu số ${known[0]} – ${version.circular}`, title: known[1] };
}
