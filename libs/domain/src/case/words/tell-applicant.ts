import { describeMoney } from '../../text/money.js';
import type { CaseFile } from '../case-file.js';
import { DELIVERY_WORDS, describeMoment, type EventWords } from './describe-event.js';

/** Where a case is and what its applicant should do, in plain words without names of people. */
export interface ToldStanding {
  readonly stageText: string;
  readonly whatToDo: string;
}

const NOTHING = 'Bạn chưa cần làm gì. Chúng tôi sẽ báo khi có kết quả.';

/** What the public tracking page says of a case (tra cứu tình trạng hồ sơ). */
export function tellStanding(file: CaseFile, words: EventWords): ToldStanding {
  const counter = words.unitName(file.receivingUnitId);
  switch (file.status) {
    case 'submitted':
      return { stageText: `${counter} đang kiểm tra hồ sơ của bạn.`, whatToDo: 'Bạn chưa cần làm gì. Thời hạn giải quyết bắt đầu tính khi hồ sơ được tiếp nhận.' };
    case 'sent-back':
      return { stageText: `${counter} đề nghị bạn hoàn thiện hồ sơ trước khi tiếp nhận.`, whatToDo: 'Hoàn thiện những nội dung được nêu trong nhật ký, rồi nộp lại hồ sơ.' };
    case 'not-accepted':
      return { stageText: 'Hồ sơ không được tiếp nhận.', whatToDo: 'Xem lý do trong nhật ký. Bạn có thể nộp hồ sơ mới khi đã đủ điều kiện.' };
    case 'supplement':
      return { stageText: 'Hồ sơ đang chờ bạn bổ sung giấy tờ.', whatToDo: `Gửi giấy tờ bổ sung trực tuyến hoặc mang đến ${counter}. ${answerText(file)}Thời gian chờ bổ sung không tính vào thời hạn.` };
    case 'payment':
      return {
        stageText: file.payment === null ? 'Hồ sơ đang chờ bạn thực hiện nghĩa vụ tài chính.' : `Hồ sơ đang chờ bạn thực hiện nghĩa vụ tài chính: ${file.payment.title}, ${describeMoney(file.payment.amount)}.`,
        whatToDo: `Nộp tiền theo thông báo, rồi gửi chứng từ trực tuyến hoặc mang đến ${counter}. Thời gian chờ không tính vào thời hạn.`,
      };
    case 'stopped':
      return { stageText: 'Hồ sơ đã dừng giải quyết.', whatToDo: `Xem lý do trong nhật ký, và đến ${counter} nhận lại giấy tờ đã nộp.` };
    case 'suspended':
      return { stageText: 'Việc giải quyết hồ sơ đang tạm dừng.', whatToDo: 'Bạn chưa cần làm gì. Ngày hẹn trả sẽ được báo lại khi tiếp tục giải quyết.' };
    case 'refused':
      return { stageText: 'Hồ sơ bị từ chối giải quyết.', whatToDo: `Xem lý do trong nhật ký, và đến ${counter} nhận lại giấy tờ đã nộp.` };
    case 'withdrawn':
      return { stageText: 'Hồ sơ đã được rút theo yêu cầu.', whatToDo: `Đến ${counter} nhận lại giấy tờ đã nộp, nếu có.` };
    case 'result-ready':
      return { stageText: 'Đã có kết quả giải quyết.', whatToDo: collect(file, counter) };
    case 'returned':
      return { stageText: file.returnedAt === null ? 'Đã trả kết quả.' : `Đã trả kết quả lúc ${describeMoment(file.returnedAt)}.`, whatToDo: 'Bạn không cần làm gì thêm. Mời bạn đánh giá việc phục vụ.' };
    default:
      return { stageText: working(file, words), whatToDo: NOTHING };
  }
}

function answerText({ request }: CaseFile): string {
  return request === null || request.answerBy === null ? '' : `Chậm nhất ${describeMoment(request.answerBy)}, sau đó hồ sơ dừng giải quyết. `;
}

function working({ tokens }: CaseFile, words: EventWords): string {
  if (tokens.length === 0) return 'Hồ sơ đang được giải quyết.';
  const places = tokens.map(({ unitId, stage, handOver }) => `${words.unitName(handOver?.from && handOver.refused === null ? handOver.toUnitId : unitId)} đang thực hiện: ${words.stageName(stage)}`);
  return `${[...new Set(places)].join('; ')}.`;
}

function collect({ delivery }: CaseFile, counter: string): string {
  if (delivery === 'counter') return `Đến ${counter} nhận kết quả, mang theo giấy tiếp nhận và giấy tờ tùy thân.`;
  return `Kết quả sẽ được trả ${DELIVERY_WORDS[delivery]}. Nếu chưa nhận được, xin liên hệ ${counter}.`;
}
