import type { ReactElement } from 'react';
import { FaultSummary, type Fault } from '../parts/faults.js';
import { TextField } from '../parts/fields.js';

/** Asks for the two codes of a petition. The form's id lets the address of a letter fill them in. */
export function FollowPetitionPage({ code, pin, faults }: { readonly code: string; readonly pin: string; readonly faults: readonly Fault[] }): ReactElement {
  return (
    <div className="mc-measure">
      <FaultSummary faults={faults} />
      <h1 className="govuk-heading-l">Tra cứu phản ánh</h1>
      <p className="govuk-body-l">Hai mã hiện trên trang sau khi gửi, và có trong thư điện tử chúng tôi đã gửi.</p>
      <form method="post" action="/phan-anh/tra-cuu" id="tra-cuu" noValidate>
        <TextField name="code" label="Mã phản ánh" hint="Ví dụ PA-K7MX-9RTA-3BCD" faults={faults} value={code} width={20} capitals autoComplete="off" maxLength={60} />
        <TextField name="pin" label="Mã tra cứu" hint="8 chữ và số" faults={faults} value={pin} width={10} capitals autoComplete="off" maxLength={40} />
        <button className="govuk-button" type="submit">
          Tra cứu
        </button>
      </form>
      <p className="mc-alone">
        <a className="govuk-link" href="/phan-anh">
          Gửi phản ánh mới
        </a>
      </p>
    </div>
  );
}
