import { ApiProblem, type RejectedField } from '../../apps/web/src/public-api/api-problem.js';
import type { PublicApi } from '../../apps/web/src/public-api/public-api.js';
import type { Counter, Draft, FollowedPetition, HeldTicket, Invitation, LookedUpCase, OpenData, PetitionAnswer, ProcedureView, PublicScorecard, PublishedSatisfaction, PublishedShare, QueueScreen, SurveyChoice } from '../../apps/web/src/public-api/public-api.types.js';
import type { Asked } from '../../apps/web/src/public-api/questionnaire.types.js';

/** What the public API says to the pages, as long and as awkward as it gets. */

const CODE = 'H99.42.01-260820-0123';
const AT = '2026-08-20T09:12:00+07:00';
const UNIT = { code: 'H99.42.01', name: 'Trung tâm Phục vụ hành chính công xã Đông Sơn', shortName: 'TTPVHCC Đông Sơn' };
const COUNTERS: readonly Counter[] = Array.from({ length: 3 }, (_, place) => ({ ...UNIT, code: `H99.42.0${place + 1}`, authorityName: 'Ủy ban nhân dân xã Đông Sơn', address: 'Thôn Đông, xã Đông Sơn, tỉnh An Hải', phone: '0200 3852 101' }));
const SUMMARY = { code: '1.001193', name: 'Thủ tục đăng ký khai sinh', field: 'ho-tich', fieldName: 'Hộ tịch', online: 'full', limitText: 'trong ngày', feeText: '10.000 đ', resolvingLevels: ['commune'] } as const;

const PROCEDURE: ProcedureView = {
  ...SUMMARY,
  version: 1,
  channels: ['counter', 'online', 'post'],
  onlineReason: null,
  limits: [null, 'mot-ngay'].map((variant) => ({ channel: 'online' as const, variant, variantName: variant === null ? null : 'Trường hợp cần xác minh', text: '3 ngày làm việc', legalBasis: 'Điều 16 Luật Hộ tịch 60/2014/QH13' })),
  fees: [{ key: 'le-phi', name: 'Lệ phí', amount: 10_000, channel: null, text: '10.000 đ', legalBasis: 'Thông tư 85/2019/TT-BTC' }],
  papers: [
    { key: 'to-khai', name: 'Tờ khai đăng ký khai sinh', originals: 1, copies: 0, mandatory: true, condition: null, formUrl: 'https://dichvucong.example/mau-01', forms: [{ id: '01234567-0123-4123-8123-0123456789ab', name: 'Tờ khai đăng ký khai sinh (mẫu của Thông tư 04).docx', bytes: 34_000, url: '/api/v1/procedures/1.001193/forms/01234567-0123-4123-8123-0123456789ab' }], source: null },
    { key: 'giay-chung-sinh', name: 'Giấy chứng sinh; không có thì văn bản của người làm chứng hoặc giấy cam đoan về việc sinh', originals: 1, copies: 1, mandatory: false, condition: 'Khi sinh ngoài cơ sở y tế', formUrl: null, forms: [], source: null },
  ],
  result: 'Giấy khai sinh',
  legalBasis: ['Luật Hộ tịch 60/2014/QH13', 'Nghị định 123/2015/NĐ-CP'],
  stages: [{ key: 'a', name: 'Thẩm định hồ sơ', postName: 'Công chức tư pháp – hộ tịch', limitText: '2 giờ làm việc' }],
  counters: COUNTERS,
};

export const SAMPLE_DRAFT: Draft = {
  procedureCode: SUMMARY.code,
  answers: {
    applicant: { kind: 'person', fullName: 'Nguyễn Thị Hương Giang', identityNumber: '079190012345', birthDate: '1990-03-02', address: 'Thôn Đông, xã Đông Sơn, tỉnh An Hải', phone: '0912345678', email: 'giang@example.org' },
    byOther: true,
    submitter: { fullName: 'Trần Văn Đức', identityNumber: '', phone: '', authority: 'Giấy ủy quyền ngày 01/08/2026' },
    unitCode: 'H99.42.01',
    onPaper: ['giay-chung-sinh'],
    delivery: 'counter',
    note: 'Xin gọi buổi chiều',
  },
  files: [{ id: 'f', name: 'Tờ khai rất dài, trang một, chụp buổi sáng ngày 20 tháng 8.pdf', bytes: 1_240_000, paper: 'to-khai' }],
  expiresAt: AT,
  filedAs: null,
};

export const SAMPLE_TRACKED: LookedUpCase = {
  code: CODE,
  status: 'processing',
  statusName: 'Đang giải quyết',
  procedure: SUMMARY,
  stageText: 'Phòng Tư pháp đang thực hiện: Thẩm định hồ sơ.',
  unitName: UNIT.name,
  openStages: [{ name: 'Thẩm định hồ sơ', unitName: 'Phòng Tư pháp' }, { name: 'Lấy ý kiến', unitName: 'Công an xã Đông Sơn' }],
  submittedAt: AT,
  receivedAt: AT,
  dueAt: '2026-08-25T14:00:00+07:00',
  state: 'soon',
  stateText: 'còn 1 ngày làm việc',
  explanation: ['20', '21', '22', '23', '24'].map((day) => ({ date: `2026-08-${day}`, counted: day < '22' || day > '23', minutes: 480, pausedMinutes: 0, reason: day === '22' ? 'Thứ Bảy, ngày nghỉ hằng tuần' : 'Ngày làm việc' })),
  whatToDo: 'Bạn chưa cần làm gì. Chúng tôi sẽ báo tin.',
  history: [{ at: AT, text: 'Hồ sơ được nộp trực tuyến' }, { at: AT, text: 'Hồ sơ được tiếp nhận, hẹn trả kết quả lúc 14 giờ, ngày 25/08/2026' }],
  request: null,
  payment: null,
  resubmitBy: null,
  canSupplement: false,
  isOnline: true,
  ratingUrl: null,
  supplementTicket: null,
  results: [],
};

const WORDS = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'];
const REASONS: readonly SurveyChoice[] = [['late', 'Trả kết quả chậm hẹn'], ['attitude', 'Thái độ của công chức'], ['trips', 'Phải đi lại nhiều lần']].map(([key = '', text = '']) => ({ key, text }));
const INVITATION: Invitation = {
  code: CODE,
  procedure: SUMMARY,
  unitName: UNIT.name,
  survey: { code: 'nhanh', version: 1, name: 'Phiếu nhanh', overall: 'Ông/Bà hài lòng thế nào với việc giải quyết hồ sơ này?', words: WORDS, criteria: [{ key: 'officials', text: 'Thái độ của công chức' }], reasonsAtMost: 2, reasons: REASONS },
  ratedAt: null,
};
const ANSWER: PetitionAnswer = { text: 'Chúng tôi đã kiểm tra.\n\nXin lỗi Ông/Bà.', findingName: 'Phản ánh đúng', measures: 'Đã bố trí thêm người trực.', answeredAt: AT };
const PETITION: FollowedPetition = { reference: 'PA-K7MX-9RTA-3BCD', topicName: 'Trả kết quả chậm hẹn', status: 'answered', statusName: 'Đã trả lời', unit: UNIT, answerBy: AT, state: 'within', stateText: 'còn 5 ngày làm việc', answer: ANSWER, ratingUrl: 'https://motcua.example/phan-anh/tra-loi/x', history: [{ at: AT, text: 'Đã nhận phản ánh' }] };
const ASKED: Asked = {
  caseCode: CODE,
  procedure: SUMMARY,
  unitName: UNIT.name,
  questionnaire: {
    code: 'sipas',
    version: 1,
    name: 'Phiếu khảo sát mức độ hài lòng',
    introduction: 'Xin Ông/Bà cho biết ý kiến.',
    words: WORDS,
    notApplicable: 'Không áp dụng',
    factors: [{ key: 'access', name: 'Tiếp cận dịch vụ', criteria: [{ key: 'place', question: 'Nơi nộp dễ tìm', skippable: true }, { key: 'information', question: 'Thông tin dễ hiểu', skippable: false }] }],
    facts: [{ key: 'contacts', question: 'Ông/Bà đi lại mấy lần?', choices: [{ key: '1', label: 'Một lần' }, { key: '2', label: 'Hai lần' }] }],
    groups: [{ key: 'age', question: 'Độ tuổi', choices: [{ key: 'young', label: 'Dưới 35' }, { key: 'old', label: 'Từ 35' }] }],
    comment: 'Ý kiến khác',
  },
  answerUntil: '2026-09-20',
  answeredAt: null,
};
const TICKET: HeldTicket = { number: '0147', groupName: 'Hộ tịch, chứng thực', unitName: UNIT.name, state: 'waiting', ahead: 4, waitMinutes: 12, windowNumber: null, takenAt: AT };
const SCREEN: QueueScreen = {
  kind: 'machine',
  unitName: UNIT.name,
  groups: [{ key: 'ho-tich', name: 'Hộ tịch, chứng thực' }, { key: 'dat-dai', name: 'Đất đai, xây dựng, môi trường' }],
  called: [{ id: 'a', number: '0141', state: 'called', calls: 1, windowNumber: 3 }, { id: 'b', number: '0140', state: 'served', calls: 1, windowNumber: 2 }],
  waiting: 5,
};
const SHARE: PublishedShare = { count: 87, satisfied: 79, share: 0.908, low: 0.829, high: 0.953, verdict: 'met', invited: 121, responseRate: 0.718 };
const CELL = { ...SHARE, unitCode: 'H99.42', unitName: 'Ủy ban nhân dân xã Đông Sơn' };
const SATISFACTION: PublishedSatisfaction = {
  period: { text: 'từ ngày 01/11/2025 đến hết ngày 31/10/2026' },
  target: 0.9,
  overall: SHARE,
  months: [{ month: '2026-10', total: SHARE, cells: [{ ...CELL, mergedUnits: ['Ủy ban nhân dân xã Phước Hòa', 'Ủy ban nhân dân tỉnh An Hải'] }], smallestCell: 5 }],
  units: [{ ...CELL, months: 2 }, { ...CELL, unitCode: 'H99.43', verdict: 'not-enough', months: 1 }],
};
const OPEN_DATA: OpenData = { months: [{ month: '2026-10', csv: '/a.csv', json: '/a.json' }], columns: [{ name: 'month', titles: 'Tháng', description: 'Tháng đã kết thúc' }], schema: '/s.json' };
const SCORECARD: PublicScorecard = { period: { text: 'từ ngày 01/01/2026 đến hết ngày 31/10/2026' }, figures: [{ key: 'satisfaction', name: 'Tỷ lệ người dân, tổ chức hài lòng', numerator: 79, denominator: 87, share: 0.908 }], smallestCell: 5 };

/** An API that has everything and takes everything. */
export const SAMPLE_API = {
  procedures: async () => ({ items: [SUMMARY, { ...SUMMARY, code: '1.000656', name: 'Thủ tục đăng ký khai tử', online: 'none' as const }], next: 'tiep' }),
  procedure: async () => PROCEDURE,
  counters: async () => COUNTERS,
  openDraft: async () => ({ ...SAMPLE_DRAFT, secret: 'K7MX9RTA-2PQ4NWXZ-8HJ3KLMN' }),
  draft: async () => SAMPLE_DRAFT,
  answerDraft: async () => SAMPLE_DRAFT,
  addDraftFiles: async () => SAMPLE_DRAFT,
  dropDraftFile: async () => undefined,
  submitDraft: async () => ({ code: CODE, pin: 'K7MX9RTA', status: 'submitted' as const }),
  supplement: async () => ({ code: CODE, files: 2 }),
  lookUp: async () => SAMPLE_TRACKED,
  caseSheet: async () => Buffer.from('%PDF'),
  resubmit: async () => undefined,
  invitation: async () => INVITATION,
  rate: async () => ({ ratedAt: AT }),
  sendPetition: async () => ({ reference: PETITION.reference, secret: 'K7MX9RTA', unit: UNIT, answerBy: AT, legalBasis: 'Nghị định 118/2025/NĐ-CP', toldBy: 'lookup' as const }),
  lookUpPetition: async () => PETITION,
  answer: async () => ({ reference: PETITION.reference, topicName: PETITION.topicName, unit: UNIT, answer: ANSWER, ratedAt: null }),
  rateAnswer: async () => ({ reopened: true, answerBy: AT }),
  questionnaire: async () => ASKED,
  answerQuestionnaire: async () => undefined,
  device: async () => ({ unitName: UNIT.name, question: { callId: 'c', procedureName: SUMMARY.name, overall: INVITATION.survey.overall, words: WORDS, reasonsAtMost: 2, reasons: REASONS, seconds: 100 } }),
  tap: async () => ({ asksReasons: true, reasons: REASONS }),
  explainTap: async () => undefined,
  queueScreen: async () => SCREEN,
  takeTicket: async () => ({ ...TICKET, token: 'x.y' }),
  queueTicket: async () => TICKET,
  openData: async () => OPEN_DATA,
  publicScorecard: async () => SCORECARD,
  satisfaction: async () => SATISFACTION,
} satisfies { readonly [Way in keyof PublicApi]: unknown };

export type SampleApi = { readonly [Way in keyof typeof SAMPLE_API]: (...asked: never[]) => Promise<unknown> };

/** An API that refuses, field by field or as a whole. */
export function refusing(status: number, code: string, errors: readonly Omit<RejectedField, 'code'>[] = [], title = 'Không thực hiện được'): () => Promise<never> {
  return async () => {
    throw new ApiProblem(status, { code, title, errors: errors.map((error) => ({ ...error, code: 'x' })) }, null);
  };
}
