import type { ReactElement, ReactNode } from 'react';

interface FaultWords {
  readonly title: string;
  readonly content: ReactNode;
}

/** What a person is told when a page cannot be shown. */
export function faultPage(status: number): FaultWords {
  if (status === 429) return told('Bạn đã thử nhiều lần', 'Vui lòng chờ ít phút rồi thử lại.');
  if (status >= 500) return told('Trang tạm thời chưa sẵn sàng', 'Vui lòng thử lại sau ít phút. Hồ sơ của bạn không bị ảnh hưởng.');
  if (status === 404) return told('Không tìm thấy trang', 'Địa chỉ này không có hoặc đã thay đổi. Nếu bạn gõ địa chỉ bằng tay, hãy kiểm tra lại.');
  return told('Không thực hiện được', 'Yêu cầu này không đọc được. Vui lòng quay lại và thử lần nữa.');
}

function told(title: string, text: string): FaultWords {
  return { title, content: <Fault title={title} text={text} /> };
}

function Fault({ title, text }: { readonly title: string; readonly text: string }): ReactElement {
  return (
    <div className="mc-measure">
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{text}</p>
      <ul className="govuk-list mc-links">
        <li>
          <a className="govuk-link" href="/thu-tuc">
            Tìm thủ tục
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/tra-cuu">
            Tra cứu hồ sơ
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/">
            Về trang chủ
          </a>
        </li>
      </ul>
    </div>
  );
}
