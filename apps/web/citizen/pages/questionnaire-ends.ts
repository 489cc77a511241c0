import type { EndWords } from './end-page.js';

/** How a visit to a questionnaire can end. */
export const QUESTIONNAIRE_ENDS = {
  thanks: { title: 'Cảm ơn bạn đã trả lời', text: 'Câu trả lời của bạn đã được ghi nhận. Kết quả của cả đợt khảo sát sẽ được tổng hợp và công bố.' },
  answered: { title: 'Phiếu này đã được trả lời', text: 'Mỗi người được chọn trả lời một lần. Cảm ơn bạn.' },
  expired: { title: 'Phiếu khảo sát không còn nhận câu trả lời', text: 'Liên kết không đúng, đã hết hạn, hoặc đợt khảo sát đã đóng.' },
  staff: { title: 'Cán bộ không trả lời thay người dân', text: 'Trình duyệt này đang đăng nhập tài khoản cán bộ. Người dân hãy mở lời mời trên máy của mình.' },
} as const satisfies Record<string, EndWords>;
