import { addDays, at, dateOf, type Instant } from '#domain';
import { answerFollowUp, type Reply } from './follow-ups.js';
import type { Outcome } from './play.js';
import { Seeded } from './seeded.js';
import { citizenAddress, laterOn, type Stage } from './stage.js';

/** A petition before it is sent. Days are counted back from today; without a unit it is about a case. */
interface PlannedPetition {
  readonly daysAgo: number;
  readonly topic: string;
  readonly unitCode: string | null;
  readonly text: string;
  /** `null` for somebody who leaves no name. */
  readonly sender: string | null;
  /** `null` where nobody has answered yet. */
  readonly reply: Reply | null;
  /** What the sender thinks of the answer; `null` for somebody who does not say. */
  readonly satisfied: boolean | null;
}

const PETITIONS: readonly PlannedPetition[] = [
  {
    daysAgo: 58,
    topic: 'late',
    unitCode: null,
    text: 'Hồ sơ của tôi đã quá ngày hẹn trên giấy biên nhận mà không ai báo lý do. Đề nghị cho biết khi nào có kết quả.',
    sender: 'Trần Thị Thu Hạnh',
    reply: { finding: 'founded', text: 'Đơn vị xin lỗi ông/bà vì chậm trả kết quả. Hồ sơ chậm do lấy ý kiến cơ quan liên quan; đơn vị đã đôn đốc và trả kết quả.', measures: 'Rà soát toàn bộ hồ sơ đang lấy ý kiến.', answerAfter: 1900, close: false },
    satisfied: true,
  },
  {
    daysAgo: 47,
    topic: 'attitude',
    unitCode: 'H99.42.01',
    text: 'Sáng thứ Ba, nhân viên ở quầy số 2 nói trống không với người già và bỏ đi khi tôi đang hỏi.',
    sender: null,
    reply: { finding: 'partly-founded', text: 'Đơn vị đã xem lại camera và làm việc với công chức trực quầy: công chức rời quầy để lấy hồ sơ nhưng không giải thích. Đơn vị xin lỗi và đã nhắc nhở.', measures: 'Nhắc nhở trong giao ban; nhắc lại quy tắc ứng xử tại quầy.', answerAfter: 2600, close: true },
    satisfied: null,
  },
  {
    daysAgo: 40,
    topic: 'proposal',
    unitCode: 'H99.41.01',
    text: 'Đề nghị trung tâm mở cửa thêm sáng thứ Bảy để người đi làm nộp hồ sơ được.',
    sender: 'Đặng Minh Quân',
    reply: { finding: 'founded', text: 'Cảm ơn ông. Từ tháng sau, trung tâm trực sáng thứ Bảy tuần đầu và tuần thứ ba của tháng; các ngày khác xin mời nộp trực tuyến.', measures: 'Ban hành lịch trực sáng thứ Bảy.', answerAfter: 3100, close: false },
    satisfied: true,
  },
  {
    daysAgo: 33,
    topic: 'unclear-guidance',
    unitCode: 'H99.21.06.01',
    text: 'Tôi hỏi giấy tờ đăng ký hộ kinh doanh thì được trả lời lên huyện hỏi. Đề nghị niêm yết rõ nơi giải quyết.',
    sender: 'Bùi Thị Kim Loan',
    reply: {
      finding: 'founded',
      text: 'Thủ tục này do huyện giải quyết, xã tiếp nhận và chuyển hồ sơ. Công chức đã hướng dẫn sai; đơn vị xin lỗi và đã niêm yết lại nơi tiếp nhận.',
      measures: 'Niêm yết lại; tập huấn cho công chức tiếp nhận.',
      answerAfter: 2900,
      close: false,
      forward: { toUnitCode: 'H99.21', reason: 'Thủ tục thuộc thẩm quyền giải quyết của cấp huyện.' },
    },
    satisfied: false,
  },
  {
    daysAgo: 26,
    topic: 'extra-papers',
    unitCode: null,
    text: 'Tôi đã nộp đủ giấy tờ theo danh mục nhưng vẫn bị yêu cầu thêm sổ hộ khẩu bản giấy, là loại đã bỏ.',
    sender: 'Võ Văn Nghĩa',
    reply: { finding: 'founded', text: 'Yêu cầu nộp sổ hộ khẩu giấy là không đúng. Đơn vị xin lỗi ông, đã tiếp nhận hồ sơ và không yêu cầu giấy tờ này nữa.', measures: 'Bỏ giấy tờ này khỏi phiếu hướng dẫn của quầy.', answerAfter: 5600, close: false },
    satisfied: true,
  },
  {
    daysAgo: 18,
    topic: 'facilities',
    unitCode: 'H99.21.05.01',
    text: 'Máy lấy số ở sảnh hỏng từ tuần trước, mọi người chen nhau ở quầy.',
    sender: null,
    reply: { finding: 'founded', text: 'Máy lấy số đã được sửa xong. Trong thời gian chờ, đơn vị phát số bằng tay; xin cảm ơn ông/bà đã báo.', measures: 'Ký hợp đồng bảo trì máy lấy số.', answerAfter: 1400, close: true },
    satisfied: null,
  },
  {
    daysAgo: 6,
    topic: 'wrong-result',
    unitCode: null,
    text: 'Kết quả ghi sai chữ đệm của tôi. Đề nghị đính chính sớm để tôi kịp nộp hồ sơ nơi khác.',
    sender: 'Phạm Thị Bích Ngân',
    reply: null,
    satisfied: null,
  },
  {
    daysAgo: 16,
    topic: 'other',
    unitCode: 'H99.21.07.01',
    text: 'Đề nghị cho biết vì sao bãi gửi xe của Bộ phận Một cửa thu tiền người đến làm thủ tục.',
    sender: 'Lý Văn Sơn',
    reply: null,
    satisfied: null,
  },
];

/** Citizens' addresses of petitions begin after those of cases. */
const FIRST_ADDRESS = 40_000;

interface Submitted {
  readonly reference: string;
  readonly secret: string;
  readonly unit: { readonly code: string };
}

/** Citizens petition, heads answer, citizens say what they think of the answers. */
export async function playPetitions(stage: Stage, outcomes: readonly Outcome[], seed: number): Promise<void> {
  for (const [index, petition] of PETITIONS.entries()) {
    const chance = new Seeded(seed * 7_919 + index);
    await playPetition(stage, petition, outcomes, index, chance);
  }
}

async function playPetition(stage: Stage, petition: PlannedPetition, outcomes: readonly Outcome[], index: number, chance: Seeded): Promise<void> {
  const { daysAgo, topic, unitCode, text, sender, reply, satisfied } = petition;
  const address = citizenAddress(FIRST_ADDRESS + index);
  const sentAt = at(addDays(dateOf(stage.now), -daysAgo), chance.whole(8 * 60, 20 * 60));
  const about = unitCode === null ? aCase(outcomes, sentAt, chance) : { unitCode };
  if (about === null) return;
  const contact = sender === null ? null : { name: sender, email: `phananh${index + 1}@dan.example` };
  const { reference, secret, unit } = await stage.api.post<Submitted>('/api/v1/public/petitions', { ...about, topic, text, contact }, sentAt, null, address);
  if (reply === null) return;
  const answered = await answerFollowUp(stage, { unitCode: unit.code, reference }, reply, sentAt);
  const ratedAt = answered === null || satisfied === null ? null : laterOn(stage, answered, chance.whole(60, 900));
  if (ratedAt === null) return;
  const { ratingUrl } = await stage.api.post<{ ratingUrl: string | null }>('/api/v1/public/petitions/lookups', { reference, secret }, ratedAt, null, address);
  await stage.api.post(`/api/v1/public/answers/${ratingUrl?.split('/').at(-1) ?? ''}`, { satisfied }, ratedAt, null, address);
}

/** A case that had been handed in by then, with both halves of its receipt. */
function aCase(outcomes: readonly Outcome[], before: Instant, chance: Seeded): { readonly case: { readonly code: string; readonly pin: string } } | null {
  const known = outcomes.filter(({ plan }) => plan.at < before).sort((a, b) => a.plan.number - b.plan.number);
  const { code, pin } = known.length === 0 ? { code: '', pin: undefined } : chance.pick(known).played;
  return pin === undefined ? null : { case: { code, pin } };
}
