import type { ReactElement } from 'react';
import { useWords } from '../i18n/speech.js';
import { FaultSummary, type Fault } from '../parts/faults.js';
import { TextField } from '../parts/fields.js';

/** Asks for the two codes of the receipt. */
export function TrackingPage({ code, pin, faults }: { readonly code: string; readonly pin: string; readonly faults: readonly Fault[] }): ReactElement {
  const { t } = useWords();
  return (
    <div className="mc-measure">
      <FaultSummary faults={faults} />
      <h1 className="govuk-heading-l">{t('track.title')}</h1>
      <p className="govuk-body-l">{t('track.lead')}</p>
      <form method="post" action="/tra-cuu" id="tra-cuu" noValidate>
        <TextField name="code" label={t('track.code')} hint={t('track.code-example')} faults={faults} value={code} width={20} capitals autoComplete="off" maxLength={100} />
        <TextField name="pin" label={t('track.pin')} hint={t('track.pin-hint')} faults={faults} value={pin} width={10} capitals autoComplete="off" maxLength={40} />
        <button className="govuk-button" type="submit">
          {t('track.go')}
        </button>
      </form>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{t('track.lost')}</span>
        </summary>
        <div className="govuk-details__text">
          <p>{t('track.lost-text')}</p>
        </div>
      </details>
      <p className="mc-alone">
        <a className="govuk-link" href="/phan-anh">
          {t('track.petition')}
        </a>
      </p>
    </div>
  );
}
