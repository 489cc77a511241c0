import type { ReactElement } from 'react';
import { sayMoment } from '../words.js';
import { EndPage, type EndWords } from './end-page.js';

/** How rating an answer can end. */
export const ANSWER_ENDS = {
  thanks: { title: 'Cảm ơn bạn', text: 'Đánh giá của bạn đã được ghi nhận.' },
  reopened: { title: 'Phản ánh được xem xét lại', text: 'Chúng tôi sẽ xem xét lại và trả lời bạn.' },
  rated: { title: 'Câu trả lời này đã được đánh giá', text: 'Mỗi câu trả lời được đánh giá một lần. Cảm ơn bạn.' },
  over: { title: 'Liên kết không còn hiệu lực', text: 'Câu trả lời không tồn tại, đã có câu trả lời mới hơn, hoặc đã hết thời gian đánh giá.' },
  staff: { title: 'Cán bộ không đánh giá thay người dân', text: 'Trình duyệt này đang đăng nhập tài khoản cán bộ. Người dân hãy mở liên kết trên máy của mình.' },
} as const satisfies Record<string, EndWords>;

export function AnswerEndPage({ end, answerBy }: { readonly end: keyof typeof ANSWER_ENDS; readonly answerBy: string | null }): ReactElement {
  return (
    <EndPage words={ANSWER_ENDS[end]}>
      {answerBy === null ? null : (
        <p className="mc-due">
          <span className="mc-due__label">Trả lời chậm nhất</span>
          <strong className="mc-due__moment">{sayMoment(answerBy)}</strong>
        </p>
      )}
    </EndPage>
  );
}
