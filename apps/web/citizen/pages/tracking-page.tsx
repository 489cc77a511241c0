import type { ReactElement } from 'react';
import { FaultSummary, type Fault } from '../parts/faults.js';
import { TextField } from '../parts/fields.js';

/** Asks for the two codes of the receipt. */
export function TrackingPage({ code, pin, faults }: { readonly code: string; readonly pin: string; readonly faults: readonly Fault[] }): ReactElement {
  return (
    <div className="mc-measure">
      <FaultSummary faults={faults} />
      <h1 className="govuk-heading-l">Tra cứu hồ sơ</h1>
      <p className="govuk-body-l">Hai mã nằm trên giấy tiếp nhận, hoặc trong thư điện tử chúng tôi đã gửi.</p>
      <form method="post" action="/tra-cuu" id="tra-cuu" noValidate>
        <TextField name="code" label="Mã hồ sơ" hint="Ví dụ H99.41.01-260825-0001" faults={faults} value={code} width={20} capitals autoComplete="off" maxLength={100} />
        <TextField name="pin" label="Mã PIN" hint="8 chữ và số" faults={faults} value={pin} width={10} capitals autoComplete="off" maxLength={40} />
        <button className="govuk-button" type="submit">
          Tra cứu
        </button>
      </form>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Tôi mất giấy tiếp nhận</span>
        </summary>
        <div className="govuk-details__text">
          <p>Mang giấy tờ tùy thân đến nơi đã nộp hồ sơ. Cán bộ sẽ in lại giấy tiếp nhận cho bạn.</p>
        </div>
      </details>
      <p className="mc-alone">
        <a className="govuk-link" href="/phan-anh">
          Gửi phản ánh, kiến nghị
        </a>
      </p>
    </div>
  );
}
