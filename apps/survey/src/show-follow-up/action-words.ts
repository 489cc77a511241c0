import { FINDINGS, FINDING_NAMES, type FollowUpAction } from '#domain';

/** How a field of an action is filled in: sentences, one of a few answers, a unit by its code. */
export const FIELD_KINDS = ['text', 'choice', 'unit'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** How heavy an action is: the next step, another thing to do, or an end. */
export const ACTION_TONES = ['main', 'other', 'ending'] as const;
export type ActionTone = (typeof ACTION_TONES)[number];

interface FieldWords {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly choices?: { readonly value: string; readonly label: string }[];
}

interface ActionWords {
  readonly name: string;
  readonly tone: ActionTone;
  readonly fields: readonly FieldWords[];
}

const reason: FieldWords = { name: 'reason', label: 'Lý do', kind: 'text', required: true };

/** What buttons and fields of follow-ups are called. */
export const FOLLOW_UP_ACTION_WORDS: Readonly<Record<FollowUpAction, ActionWords>> = {
  take: { name: 'Nhận xem xét', tone: 'main', fields: [] },
  answer: {
    name: 'Trả lời người dân',
    tone: 'main',
    fields: [
      { name: 'finding', label: 'Kết luận', kind: 'choice', required: true, choices: FINDINGS.map((value) => ({ value, label: FINDING_NAMES[value] })) },
      { name: 'text', label: 'Nội dung trả lời, gửi nguyên văn tới người dân', kind: 'text', required: true },
      { name: 'measures', label: 'Biện pháp đã thực hiện, gửi cùng câu trả lời', kind: 'text', required: false },
    ],
  },
  forward: { name: 'Chuyển đơn vị khác', tone: 'other', fields: [{ name: 'toUnitCode', label: 'Đơn vị nhận', kind: 'unit', required: true }, reason] },
  extend: { name: 'Gia hạn', tone: 'other', fields: [reason] },
  close: { name: 'Kết thúc', tone: 'ending', fields: [{ name: 'note', label: 'Ghi chú', kind: 'text', required: false }] },
};
