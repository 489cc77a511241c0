import type { ReactElement } from 'react';
import { useWords } from '../i18n/speech.js';

interface Props {
  /** How far the case is, or what was handed in online. */
  readonly sheet: 'tinh-trang' | 'ho-so';
  readonly code: string;
  readonly pin: string;
}

/** Saves a sheet of the case as PDF. The PIN goes in a form, never in an address. */
export function CaseSheet({ sheet, code, pin }: Props): ReactElement {
  const { t } = useWords();
  return (
    <form className="mc-no-print" method="post" action={`/tra-cuu/${sheet}.pdf`}>
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="pin" value={pin} />
      <button className="govuk-button govuk-button--secondary" type="submit">
        {t(sheet === 'ho-so' ? 'sheets.application' : 'sheets.state')}
      </button>
    </form>
  );
}
