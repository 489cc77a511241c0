import type { ReactElement } from 'react';

interface Props {
  readonly code: string;
  readonly pin: string;
  readonly procedureName: string;
  readonly counterName: string;
  readonly hasEmail: boolean;
}

/** The application arrived: the two codes that open it, and what comes next. */
export function AppliedPage({ code, pin, procedureName, counterName, hasEmail }: Props): ReactElement {
  return (
    <div className="mc-measure">
      <div className="mc-panel">
        <h1 className="mc-panel__title">Đã nhận hồ sơ của bạn</h1>
        <p className="mc-panel__text">{procedureName}</p>
        <dl className="mc-codes">
          <div>
            <dt>Mã hồ sơ</dt>
            <dd>{code}</dd>
          </div>
          <div>
            <dt>Mã PIN</dt>
            <dd>{pin}</dd>
          </div>
        </dl>
      </div>
      <p className="govuk-body">
        <strong>Hãy ghi lại hoặc in trang này.</strong> Cần cả hai mã để tra cứu hồ sơ. Đừng đưa mã PIN cho người khác.
      </p>
      <h2 className="govuk-heading-m">Tiếp theo</h2>
      <ol className="mc-steps">
        <li>{counterName} kiểm tra hồ sơ.</li>
        <li>Nếu còn thiếu, bạn được báo một lần tất cả những gì cần hoàn thiện.</li>
        <li>Khi hồ sơ được tiếp nhận, bạn có ngày hẹn trả kết quả.</li>
      </ol>
      <p className="govuk-body">{hasEmail ? 'Chúng tôi đã gửi thư điện tử cho bạn về hồ sơ này.' : 'Bạn không để lại thư điện tử, nên hãy tra cứu trên trang này.'}</p>
      <form className="mc-no-print" method="post" action="/tra-cuu">
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="pin" value={pin} />
        <button className="govuk-button" type="submit">
          Xem tình trạng hồ sơ
        </button>
      </form>
    </div>
  );
}
