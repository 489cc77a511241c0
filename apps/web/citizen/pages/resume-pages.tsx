import type { ReactElement } from 'react';
import { stepAddress, CHECK_STEP } from '../application-steps.js';
import { FaultSummary, type Fault } from '../parts/faults.js';
import { TextField } from '../parts/fields.js';
import { sayMoment } from '../words.js';

/** The code with which one goes on later, on this machine or another. */
export function SavedDraftPage({ secret, expiresAt }: { readonly secret: string; readonly expiresAt: string }): ReactElement {
  return (
    <div className="mc-measure">
      <h1 className="govuk-heading-l">Hồ sơ đã được lưu</h1>
      <p className="govuk-body">{`Hồ sơ được giữ đến ${sayMoment(expiresAt)}. Trên máy này, bạn chỉ cần mở lại trang.`}</p>
      <p className="govuk-body">Để làm tiếp trên máy khác, hãy ghi lại mã này. Ai có mã đều xem được hồ sơ.</p>
      <p className="mc-panel mc-resume-code">{secret}</p>
      <p>
        <a className="govuk-button" href={stepAddress(CHECK_STEP)}>
          Làm tiếp ngay
        </a>
      </p>
      <form className="mc-no-print" method="post" action="/nop-ho-so/roi-may">
        <p className="govuk-body">Máy dùng chung? Hãy rời khỏi máy sau khi đã ghi mã.</p>
        <button className="govuk-button govuk-button--secondary" type="submit">
          Rời khỏi máy này
        </button>
      </form>
    </div>
  );
}

/** Asks for that code. */
export function ResumeDraftPage({ typed, faults }: { readonly typed: string; readonly faults: readonly Fault[] }): ReactElement {
  return (
    <div className="mc-measure">
      <FaultSummary faults={faults} />
      <h1 className="govuk-heading-l">Làm tiếp hồ sơ đang soạn</h1>
      <form method="post" action="/nop-ho-so/lam-tiep" noValidate>
        <TextField name="ma" label="Mã làm tiếp" hint="Ba nhóm chữ và số, ví dụ K7MX9RTA-2PQ4NWXZ-8HJ3KLMN." faults={faults} value={typed} capitals autoComplete="off" />
        <button className="govuk-button" type="submit">
          Làm tiếp
        </button>
      </form>
      <p className="mc-alone">
        <a className="govuk-link" href="/thu-tuc">
          Soạn hồ sơ mới
        </a>
      </p>
    </div>
  );
}
