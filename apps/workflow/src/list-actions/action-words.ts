import { DELIVERIES, type CaseAction, type DataField, type Delivery } from '#domain';

/** How a field of an action is filled in. `texts` is a list of short texts, `yes-no` a boolean; `unit` and `staff` are chosen from choices; files are uploaded first, for the purpose that the kind names, and given by their ids. */
export const FIELD_KINDS = ['text', 'texts', 'number', 'yes-no', 'day', 'choice', 'unit', 'staff', 'paper-files', 'result-files'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export interface FieldWords {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
}

/** How heavy an action is: the next step, another thing to do, or an end that cannot be undone. */
export const ACTION_TONES = ['main', 'other', 'ending'] as const;
export type ActionTone = (typeof ACTION_TONES)[number];

export interface ActionWords {
  readonly name: string;
  readonly tone: ActionTone;
  readonly fields: readonly FieldWords[];
}

export const DELIVERY_NAMES: Readonly<Record<Delivery, string>> = {
  counter: 'Trực tiếp tại bộ phận một cửa',
  post: 'Qua bưu chính công ích',
  online: 'Trực tuyến',
};

export const DELIVERY_CHOICES = DELIVERIES.map((value) => ({ value, label: DELIVERY_NAMES[value] }));

const text = (name: string, label: string, required = true): FieldWords => ({ name, label, kind: 'text', required });
const field = (name: string, label: string, kind: FieldKind, required = true): FieldWords => ({ name, label, kind, required });
const reason = text('reason', 'Lý do');
const note = text('note', 'Ý kiến xử lý', false);

/** The field with which a command names the open stage that it means, where several would do. */
export const TOKEN_FIELD = { name: 'token', label: 'Bước', kind: 'choice', required: true } as const satisfies FieldWords;

/** How a field of the case data is filled in. */
export const DATA_FIELD_KINDS = { 'yes-no': 'yes-no', number: 'number', text: 'text', date: 'day', choice: 'choice' } as const satisfies Record<DataField['type'], FieldKind>;

/** What people read on the button of each action, and what it asks for. */
export const ACTION_WORDS: Readonly<Record<CaseAction, ActionWords>> = {
  accept: { name: 'Tiếp nhận hồ sơ', tone: 'main', fields: [] },
  'send-back': { name: 'Yêu cầu hoàn thiện hồ sơ', tone: 'other', fields: [field('defects', 'Nội dung cần hoàn thiện', 'texts')] },
  'not-accept': { name: 'Từ chối tiếp nhận', tone: 'ending', fields: [field('reasons', 'Lý do từ chối tiếp nhận', 'texts')] },
  resubmit: { name: 'Ghi nhận hồ sơ đã hoàn thiện', tone: 'main', fields: [text('note', 'Ghi chú', false)] },
  claim: { name: 'Nhận xử lý', tone: 'main', fields: [] },
  advance: { name: 'Hoàn thành, chuyển bước tiếp theo', tone: 'main', fields: [note] },
  'give-opinion': { name: 'Cho ý kiến', tone: 'main', fields: [field('agrees', 'Đồng ý', 'yes-no'), text('text', 'Nội dung ý kiến')] },
  'record-answer': { name: 'Ghi nhận trả lời của hệ thống khác', tone: 'other', fields: [] },
  'issue-result': {
    name: 'Ban hành kết quả',
    tone: 'main',
    fields: [text('documentNumber', 'Số, ký hiệu văn bản'), text('title', 'Tên kết quả'), text('signedBy', 'Người ký'), field('fileIds', 'Bản điện tử của kết quả', 'result-files', false)],
  },
  'return-result': { name: 'Trả kết quả', tone: 'main', fields: [text('recipient', 'Người nhận kết quả'), field('method', 'Hình thức trả', 'choice')] },
  return: { name: 'Trả lại bước trước', tone: 'other', fields: [field('to', 'Bước nhận lại', 'choice'), reason] },
  'request-supplement': {
    name: 'Yêu cầu bổ sung hồ sơ',
    tone: 'other',
    fields: [field('items', 'Nội dung cần bổ sung', 'texts'), reason, text('legalGround', 'Căn cứ pháp lý', false)],
  },
  'accept-supplement': { name: 'Tiếp nhận hồ sơ bổ sung', tone: 'main', fields: [field('received', 'Nội dung đã nhận', 'texts'), field('fileIds', 'Bản điện tử của giấy tờ', 'paper-files', false)] },
  'request-payment': {
    name: 'Yêu cầu thực hiện nghĩa vụ tài chính',
    tone: 'other',
    fields: [text('title', 'Khoản phải nộp'), field('amount', 'Số tiền (đồng)', 'number'), reason, text('legalGround', 'Căn cứ pháp lý')],
  },
  'confirm-payment': { name: 'Xác nhận đã thực hiện nghĩa vụ tài chính', tone: 'main', fields: [text('receiptNumber', 'Số chứng từ nộp tiền')] },
  suspend: { name: 'Tạm dừng giải quyết', tone: 'other', fields: [reason, text('legalGround', 'Căn cứ pháp lý')] },
  resume: { name: 'Tiếp tục giải quyết', tone: 'main', fields: [text('note', 'Ghi chú', false)] },
  extend: { name: 'Xin lỗi và hẹn lại ngày trả', tone: 'other', fields: [field('newDueDate', 'Ngày hẹn trả mới', 'day'), reason] },
  assign: { name: 'Phân công xử lý', tone: 'other', fields: [field('staffId', 'Cán bộ xử lý', 'staff')] },
  delegate: { name: 'Chuyển cho đồng nghiệp', tone: 'other', fields: [field('staffId', 'Đồng nghiệp nhận xử lý', 'staff')] },
  release: { name: 'Trả lại hàng chờ', tone: 'other', fields: [text('reason', 'Lý do', false)] },
  'hand-over': { name: 'Chuyển đơn vị khác xử lý', tone: 'other', fields: [field('toUnitCode', 'Đơn vị nhận', 'unit'), reason] },
  'accept-hand-over': { name: 'Nhận hồ sơ được chuyển đến', tone: 'main', fields: [] },
  'refuse-hand-over': { name: 'Không nhận hồ sơ được chuyển đến', tone: 'other', fields: [reason] },
  refuse: { name: 'Từ chối giải quyết', tone: 'ending', fields: [reason, text('legalGround', 'Căn cứ pháp lý', false)] },
  withdraw: { name: 'Ghi nhận rút hồ sơ', tone: 'ending', fields: [reason] },
  merge: { name: 'Nhập vào hồ sơ trùng', tone: 'ending', fields: [text('intoCode', 'Mã hồ sơ nhận nhập'), reason] },
  reopen: { name: 'Xử lý lại sau khiếu nại', tone: 'other', fields: [reason] },
};
