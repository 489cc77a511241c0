import type { ReactElement } from 'react';

interface EndWords {
  readonly title: string;
  readonly text: string;
}

/** How a rating can end. */
export const RATING_ENDS = {
  thanks: { title: 'Cảm ơn bạn', text: 'Đánh giá của bạn đã được ghi nhận. Chúng tôi dùng nó để phục vụ tốt hơn.' },
  rated: { title: 'Hồ sơ này đã được đánh giá', text: 'Mỗi hồ sơ được đánh giá một lần. Cảm ơn bạn.' },
  expired: { title: 'Lời mời không còn hiệu lực', text: 'Lời mời đánh giá không tồn tại hoặc đã hết hạn.' },
  staff: { title: 'Cán bộ không đánh giá thay người dân', text: 'Trình duyệt này đang đăng nhập tài khoản cán bộ. Người dân hãy mở lời mời trên máy của mình.' },
} as const satisfies Record<string, EndWords>;

export function RatingEndPage({ end }: { readonly end: keyof typeof RATING_ENDS }): ReactElement {
  const { title, text } = RATING_ENDS[end];
  return (
    <div className="mc-measure">
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{text}</p>
      <p className="mc-alone">
        <a className="govuk-link" href="/">
          Về trang chủ
        </a>
      </p>
    </div>
  );
}
