import type { Instant } from '#domain';
import { answerFollowUp } from './follow-ups.js';
import type { PlannedCase } from './plan.js';
import { citizenAddress, laterOn, type Stage } from './stage.js';

/** Up to which answer a rating is low, is asked for reasons and is followed up. */
const LOW = 2;

/** How often a citizen uses the device, where there is one, and how often somebody writes a few words. */
const AT_DEVICE = 0.6;
const IN_WORDS = 0.3;

const REASONS = ['late', 'many-trips', 'unclear-guidance', 'extra-papers', 'facilities'] as const;

const WORDS = {
  high: [
    'Cán bộ hướng dẫn nhiệt tình, dễ hiểu.',
    'Giải quyết nhanh hơn ngày hẹn, cảm ơn các anh chị.',
    'Nộp trực tuyến thuận tiện, chỉ đến một lần để nhận kết quả.',
    'Chỗ ngồi chờ sạch sẽ, gọi số đúng thứ tự.',
  ],
  middle: ['Đề nghị bố trí thêm người vào buổi sáng thứ Hai.', 'Trang nộp hồ sơ đôi lúc hơi chậm.'],
  low: ['Hẹn một đằng trả một nẻo, phải gọi điện hỏi nhiều lần.', 'Mỗi lần đến lại được yêu cầu thêm một giấy tờ khác.', 'Không ai giải thích vì sao hồ sơ bị chậm.'],
};

const REPLIES = [
  { finding: 'founded', text: 'Chúng tôi xin lỗi ông/bà. Qua kiểm tra, đơn vị đã chậm trả kết quả và không báo trước; đã chấn chỉnh để việc này không lặp lại.', measures: 'Nhắc nhở công chức phụ trách; giao lãnh đạo theo dõi hồ sơ đến hạn mỗi ngày.' },
  { finding: 'partly-founded', text: 'Cảm ơn ông/bà đã góp ý. Giấy tờ được yêu cầu thêm là đúng quy định, nhưng lẽ ra phải hướng dẫn đủ ngay lần đầu; đơn vị đã rút kinh nghiệm.', measures: 'Niêm yết lại danh mục giấy tờ tại quầy.' },
  { finding: 'unfounded', text: 'Cảm ơn ông/bà đã phản hồi. Hồ sơ được giải quyết trong thời hạn quy định; thời gian chờ là do phải bổ sung giấy tờ và đã được thông báo.', measures: '' },
] as const;

/**
 * Somebody who has their result rates, a while after `returned`: at the counter's device, or by its QR code. A low rating
 * opens a follow-up by itself, which the head answers: usually in time, sometimes late, and not yet where it is of today.
 */
export async function rateCase(stage: Stage, plan: PlannedCase, code: string, overall: number, returned: Instant): Promise<void> {
  const { chance, counterCode, number } = plan;
  const device = stage.devices.get(counterCode);
  const atDevice = device !== undefined && chance.chance(AT_DEVICE);
  const at = laterOn(stage, returned, atDevice ? chance.whole(1, 5) : chance.whole(5, 1200));
  if (at === null) return;
  const officer = stage.roster.holder(counterCode, 'counter-officer', chance).username;
  const reasons = overall <= LOW ? [chance.pick(REASONS)] : [];
  if (atDevice) {
    await device.rate({ caseCode: code, officer, overall, reasons, at });
  } else {
    const { url } = await stage.api.get<{ url: string }>(`/api/v1/cases/${code}/rating-invitation`, officer, at);
    const comment = overall <= LOW || chance.chance(IN_WORDS) ? chance.pick(wordsFor(overall)) : '';
    await stage.api.post(`/api/v1/public/ratings/${url.split('/').at(-1)}`, { overall, reasons, comment }, at, null, citizenAddress(number));
  }
  if (overall > LOW) return;
  const answerAfter = chance.chance(0.25) ? chance.whole(2500, 3600) : chance.whole(300, 2000);
  await answerFollowUp(stage, { unitCode: counterCode, caseCode: code }, { ...chance.pick(REPLIES), answerAfter, close: chance.chance(0.5) }, at);
}

function wordsFor(overall: number): readonly string[] {
  if (overall <= LOW) return WORDS.low;
  return overall === 3 ? WORDS.middle : WORDS.high;
}
