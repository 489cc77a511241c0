import type { EndWords } from './end-page.js';

/** How a rating can end. */
export const RATING_ENDS = {
  thanks: { title: 'Cảm ơn bạn', text: 'Đánh giá của bạn đã được ghi nhận. Chúng tôi dùng nó để phục vụ tốt hơn.' },
  rated: { title: 'Hồ sơ này đã được đánh giá', text: 'Mỗi hồ sơ được đánh giá một lần. Cảm ơn bạn.' },
  expired: { title: 'Lời mời không còn hiệu lực', text: 'Lời mời đánh giá không tồn tại hoặc đã hết hạn.' },
  staff: { title: 'Cán bộ không đánh giá thay người dân', text: 'Trình duyệt này đang đăng nhập tài khoản cán bộ. Người dân hãy mở lời mời trên máy của mình.' },
} as const satisfies Record<string, EndWords>;
