import { ALARM_TEMPLATES, NOTICE_TEMPLATES, REPORT_TEMPLATES, STAFF_NOTICE_TEMPLATES, type AlarmTemplate, type NoticeTemplate, type ReportTemplate, type StaffNoticeTemplate } from '#domain';
import type { PlaceholderName } from './placeholders.js';

/** Letters that ask whoever was drawn for a survey round. */
export const QUESTIONNAIRE_TEMPLATES = ['please-answer', 'please-answer-still'] as const;
/** Letters about follow-ups: the first three to staff, the others to whoever sent the petition or rated. */
export const FOLLOW_UP_TEMPLATES = ['follow-up-opened', 'follow-up-soon', 'follow-up-overdue', 'petition-received', 'petition-forwarded', 'petition-extended', 'petition-answered'] as const;
export type FollowUpTemplate = (typeof FOLLOW_UP_TEMPLATES)[number];
/** Letters to a colleague who is called to a case. */
export const MENTION_TEMPLATES = ['case-mention'] as const;

/** Every letter that the house writes, in the order in which administrators read them. */
export const MAIL_TEMPLATES = [...NOTICE_TEMPLATES, ...QUESTIONNAIRE_TEMPLATES, ...FOLLOW_UP_TEMPLATES, ...ALARM_TEMPLATES, ...MENTION_TEMPLATES, ...STAFF_NOTICE_TEMPLATES, ...REPORT_TEMPLATES] as const;
export type MailTemplate = NoticeTemplate | (typeof QUESTIONNAIRE_TEMPLATES)[number] | FollowUpTemplate | AlarmTemplate | (typeof MENTION_TEMPLATES)[number] | StaffNoticeTemplate | ReportTemplate;

/** What a kind of message is, and what its words may and must hold. The parts of its standard form must stay, too. */
export interface MessageKind {
  readonly name: string;
  /** Who gets it. */
  readonly to: string;
  /** When it goes out. */
  readonly when: string;
  readonly placeholders: readonly PlaceholderName[];
  /** Those that a subject may show: nothing that somebody typed, since subjects are seen on locked screens. */
  readonly inSubject: readonly PlaceholderName[];
  readonly neededInSubject: readonly PlaceholderName[];
  readonly neededInBody: readonly PlaceholderName[];
  /** What a placeholder is called here, where that says more than its common label. */
  readonly labels?: Readonly<Partial<Record<PlaceholderName, string>>>;
  readonly samples?: Readonly<Partial<Record<PlaceholderName, unknown>>>;
}

const APPLICANT = 'Người nộp hồ sơ';
const CASE_STAFF = 'Người đang xử lý và người phụ trách, kể cả người làm thay';
const HEADS = 'Người có trách nhiệm trả lời, kể cả người làm thay';
const SENDER = 'Người gửi phản ánh';
const RESPONDENT = 'Người được chọn ngẫu nhiên để khảo sát';
const OVERSEER = 'Người phụ trách đơn vị, theo lịch báo cáo';

const CASE = ['caseCode', 'procedureName', 'unitName', 'unitAddress', 'unitPhone'] as const satisfies readonly PlaceholderName[];
const ALARM = ['caseCode', 'procedureName', 'share', 'dueAt', 'firedAt', 'standing', 'caseDueAt'] as const satisfies readonly PlaceholderName[];
const STAFF_PETITION = ['reference', 'topicName', 'unitName', 'kindName', 'dueAt', 'standing'] as const satisfies readonly PlaceholderName[];
const PETITION = ['reference', 'topicName', 'unitName', 'unitAddress', 'unitPhone'] as const satisfies readonly PlaceholderName[];

type Words = Pick<MessageKind, 'name' | 'when'> & { readonly own: readonly PlaceholderName[]; readonly needs?: readonly PlaceholderName[] } & Pick<MessageKind, 'labels' | 'samples'>;

const kind = (to: string, common: readonly PlaceholderName[], inSubject: readonly PlaceholderName[], neededInSubject: readonly PlaceholderName[], { own, needs = [], ...rest }: Words): MessageKind => ({
  ...rest,
  to,
  placeholders: [...common, ...own],
  inSubject,
  neededInSubject,
  neededInBody: needs,
});
const notice = (words: Words): MessageKind => kind(APPLICANT, CASE, ['caseCode', 'procedureName', 'unitName'], ['caseCode'], words);
const asking = (words: Words): MessageKind => kind(RESPONDENT, CASE, ['caseCode', 'procedureName', 'unitName'], ['caseCode'], { ...words, own: ['answerUrl', 'openUntil'], needs: ['answerUrl'] });
const alarm = (words: Words): MessageKind => kind(CASE_STAFF, ALARM, ['caseCode', 'procedureName', 'share', 'standing', 'dueAt', 'stageName', 'branchName', 'unitName', 'toUnitName'], ['caseCode'], words);
const toHeads = (words: Words): MessageKind => kind(HEADS, STAFF_PETITION, ['reference', 'topicName', 'unitName', 'share', 'standing', 'dueAt', 'fromUnitName'], ['reference'], words);
const toSender = (words: Words): MessageKind => kind(SENDER, PETITION, ['reference', 'unitName', 'fromUnitName', 'toUnitName', 'caseCode'], ['reference'], words);
const report = (words: Words): MessageKind => kind(OVERSEER, ['title', 'unitName', 'period', 'madeAt', 'fileName', 'problem'], ['title', 'unitName', 'period'], ['period'], { ...words, labels: { title: 'Tên báo cáo' }, samples: { title: 'Biểu II.06a', unitName: 'UBND xã Tân Lập' } });

const NOTICES: Readonly<Record<NoticeTemplate, MessageKind>> = {
  'application-submitted': notice({ name: 'Đã nhận đơn nộp trực tuyến', when: 'Ngay khi hồ sơ được nộp trực tuyến', own: ['submittedAt'] }),
  'application-sent-back': notice({ name: 'Hồ sơ trực tuyến cần hoàn thiện', when: 'Khi bộ phận tiếp nhận trả hồ sơ trực tuyến để hoàn thiện', own: ['defects', 'answerBy'], needs: ['defects'] }),
  'application-not-accepted': notice({ name: 'Hồ sơ trực tuyến không được tiếp nhận', when: 'Khi hồ sơ trực tuyến bị từ chối tiếp nhận', own: ['reasons'], needs: ['reasons'] }),
  'case-received': notice({ name: 'Đã tiếp nhận hồ sơ', when: 'Khi hồ sơ được tiếp nhận, tại quầy hoặc trực tuyến', own: ['receivedAt', 'dueAt', 'limit', 'delivery'], labels: { dueAt: 'Ngày hẹn trả kết quả' } }),
  'supplement-wanted': notice({ name: 'Cần bổ sung giấy tờ', when: 'Khi cán bộ yêu cầu bổ sung hồ sơ', own: ['items', 'reason', 'legalGround', 'answerBy'], needs: ['items'] }),
  'payment-wanted': notice({ name: 'Cần thực hiện nghĩa vụ tài chính', when: 'Khi cán bộ yêu cầu thực hiện nghĩa vụ tài chính', own: ['title', 'amount', 'reason', 'legalGround'], labels: { title: 'Khoản phải nộp' }, samples: { title: 'Lệ phí trước bạ' } }),
  'due-date-changed': notice({ name: 'Ngày hẹn trả kết quả thay đổi', when: 'Khi xin lỗi và hẹn lại, hoặc khi ngày hẹn đổi theo lịch làm việc hay thời gian tạm dừng', own: ['apology', 'moved', 'from', 'to', 'reason'], labels: { from: 'Ngày hẹn cũ', to: 'Ngày hẹn mới' } }),
  'case-refused': notice({ name: 'Từ chối giải quyết hồ sơ', when: 'Khi hồ sơ bị từ chối giải quyết', own: ['reason', 'legalGround'] }),
  'case-withdrawn': notice({ name: 'Đã rút hồ sơ', when: 'Khi ghi nhận người nộp rút hồ sơ', own: ['withdrawnAt', 'reason'] }),
  'case-stopped': notice({ name: 'Dừng giải quyết hồ sơ', when: 'Khi quá hạn bổ sung hoặc nhập vào hồ sơ trùng', own: ['stoppedAt', 'reason', 'duplicate'] }),
  'result-ready': notice({ name: 'Hồ sơ đã có kết quả', when: 'Khi kết quả được ban hành', own: ['title', 'documentNumber', 'atCounter', 'byPost', 'openingHours', 'unpaid'], labels: { title: 'Tên kết quả' } }),
  'please-rate': notice({ name: 'Đã trả kết quả, mời đánh giá', when: 'Khi trả kết quả', own: ['returnedAt', 'ratingUrl', 'openUntil'], needs: ['ratingUrl'] }),
  'please-rate-again': notice({ name: 'Nhắc đánh giá', when: 'Ít ngày sau, khi chưa có đánh giá', own: ['returnedAt', 'ratingUrl', 'openUntil'], needs: ['ratingUrl'] }),
};

const QUESTIONNAIRES: Readonly<Record<(typeof QUESTIONNAIRE_TEMPLATES)[number], MessageKind>> = {
  'please-answer': asking({ name: 'Mời trả lời phiếu khảo sát', when: 'Khi mở đợt khảo sát', own: [] }),
  'please-answer-still': asking({ name: 'Nhắc trả lời phiếu khảo sát', when: 'Ít ngày sau, khi chưa có câu trả lời', own: [] }),
};

const FOLLOW_UPS: Readonly<Record<FollowUpTemplate, MessageKind>> = {
  'follow-up-opened': toHeads({ name: 'Có phản ánh cần trả lời', when: 'Khi có phản ánh mới, được chuyển đến, mở lại, hoặc một đánh giá chưa hài lòng', own: ['fromUnitName', 'reason', 'reopened', 'lowRating'] }),
  'follow-up-soon': toHeads({ name: 'Phản ánh sắp đến hạn trả lời', when: 'Khi đã dùng phần lớn thời hạn trả lời', own: ['share'] }),
  'follow-up-overdue': toHeads({ name: 'Phản ánh đã hết hạn trả lời', when: 'Khi hết thời hạn mà chưa trả lời', own: ['share'] }),
  'petition-received': toSender({ name: 'Đã nhận phản ánh', when: 'Ngay khi phản ánh được gửi', own: ['receivedAt', 'answerBy', 'legalBasis'] }),
  'petition-forwarded': toSender({ name: 'Phản ánh được chuyển', when: 'Khi phản ánh được chuyển đến đơn vị có thẩm quyền', own: ['fromUnitName', 'toUnitName', 'reason', 'answerBy'] }),
  'petition-extended': toSender({ name: 'Gia hạn trả lời phản ánh', when: 'Khi gia hạn trả lời', own: ['from', 'answerBy', 'reason'], labels: { from: 'Hạn cũ' } }),
  'petition-answered': { ...toSender({ name: 'Trả lời phản ánh', when: 'Khi phản ánh hoặc đánh giá chưa hài lòng được trả lời', own: ['lowRating', 'caseCode', 'text', 'findingName', 'measures', 'answerUrl', 'rateUntil'], needs: ['text', 'answerUrl'] }), to: 'Người gửi phản ánh hoặc người đã đánh giá', neededInSubject: [] },
};

const ALARMS: Readonly<Record<AlarmTemplate, MessageKind>> = {
  'stage-soon': alarm({ name: 'Bước sắp đến hạn', when: 'Khi bước đã dùng phần lớn thời hạn', own: ['stageName', 'unitName'] }),
  'stage-overdue': alarm({ name: 'Bước đã hết hạn', when: 'Khi bước hết thời hạn mà chưa xong', own: ['stageName', 'unitName'] }),
  'case-soon': alarm({ name: 'Hồ sơ sắp đến hạn', when: 'Khi hồ sơ đã dùng phần lớn thời hạn', own: ['openSteps'] }),
  'case-overdue': alarm({ name: 'Hồ sơ đã quá hạn', when: 'Khi hết hạn trả kết quả mà chưa có kết quả', own: ['openSteps'] }),
  'hand-over-unanswered': alarm({ name: 'Chuyển hồ sơ chưa được trả lời', when: 'Khi đơn vị được đề nghị chưa nhận hay từ chối trong thời hạn', own: ['stageName', 'unitName', 'toUnitName', 'requestedAt', 'reason'] }),
  'branch-overdue': alarm({ name: 'Nhánh song song đã hết hạn', when: 'Khi một nhánh xử lý song song hết thời hạn', own: ['branchName', 'openSteps'] }),
};

const MENTIONS: Readonly<Record<(typeof MENTION_TEMPLATES)[number], MessageKind>> = {
  'case-mention': kind('Cán bộ được nhắc đến', ['author', 'caseCode', 'procedureName', 'at'], ['author', 'caseCode', 'procedureName'], ['caseCode'], { name: 'Được nhắc trong trao đổi nội bộ', when: 'Khi đồng nghiệp nhắc tên trong trao đổi của hồ sơ', own: [], needs: ['author'] }),
};

const SUPPLEMENTS: Readonly<Record<StaffNoticeTemplate, MessageKind>> = {
  'supplement-arrived': kind('Cán bộ đã yêu cầu hoặc đang xử lý, hoặc người làm thay', ['caseCode', 'procedureName', 'sent', 'arrivedAt', 'clock'], ['caseCode', 'procedureName', 'sent'], ['caseCode'], {
    name: 'Người dân đã bổ sung hồ sơ',
    when: 'Khi người dân gửi giấy tờ bổ sung hoặc nộp lại hồ sơ qua mạng',
    own: [],
    needs: ['arrivedAt'],
  }),
};

const REPORTS: Readonly<Record<ReportTemplate, MessageKind>> = {
  'report-made': report({ name: 'Báo cáo định kỳ', when: 'Khi báo cáo theo lịch đã lập xong, kèm tệp', own: [] }),
  'report-not-made': report({ name: 'Không lập được báo cáo định kỳ', when: 'Khi báo cáo theo lịch không lập được', own: [], needs: ['problem'] }),
};

/** Every kind of letter. Does not compile while one is missing. */
export const MESSAGE_KINDS: Readonly<Record<MailTemplate, MessageKind>> = { ...NOTICES, ...QUESTIONNAIRES, ...FOLLOW_UPS, ...ALARMS, ...MENTIONS, ...SUPPLEMENTS, ...REPORTS };

const TOPICS = [
  ['notice', NOTICES],
  ['questionnaire', QUESTIONNAIRES],
  ['follow-up', FOLLOW_UPS],
  ['alarm', ALARMS],
  ['mention', MENTIONS],
  ['supplement', SUPPLEMENTS],
] as const;

/** What a message is about, by the name under which the outbox keeps it. */
export function topicOf(template: MailTemplate): (typeof TOPICS)[number][0] | 'report' {
  return TOPICS.find(([, kinds]) => template in kinds)?.[0] ?? 'report';
}
