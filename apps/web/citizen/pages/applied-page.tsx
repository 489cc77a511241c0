import type { ReactElement } from 'react';
import { useWords } from '../i18n/speech.js';
import { CaseSheet } from '../parts/case-sheet.js';

interface Props {
  readonly code: string;
  readonly pin: string;
  readonly procedureName: string;
  /** Where it was sent; `null` where that is no longer known. */
  readonly counterName: string | null;
  readonly hasEmail: boolean;
  /** The code that opens the case's page on a telephone, as an SVG document. */
  readonly qrSvg: string;
}

/** The application arrived: the two codes that open it, and what comes next. */
export function AppliedPage({ code, pin, procedureName, counterName, hasEmail, qrSvg }: Props): ReactElement {
  const { t, vi } = useWords();
  return (
    <div className="mc-measure">
      <div className="mc-panel">
        <h1 className="mc-panel__title">{t('applied.heading')}</h1>
        <p className="mc-panel__text" {...vi}>
          {procedureName}
        </p>
        <div className="mc-panel__codes">
          <dl className="mc-codes">
            <div>
              <dt>{t('track.code')}</dt>
              <dd>{code}</dd>
            </div>
            <div>
              <dt>{t('track.pin')}</dt>
              <dd>{pin}</dd>
            </div>
          </dl>
          <div className="mc-qr" role="img" aria-label={t('applied.qr')} dangerouslySetInnerHTML={{ __html: qrSvg }} />
        </div>
      </div>
      <p className="govuk-body">
        <strong>{t('applied.keep')}</strong> {t('applied.keep-text')}
      </p>
      <p className="govuk-body mc-no-print">{t('applied.scan')}</p>
      <CaseSheet sheet="ho-so" code={code} pin={pin} />
      <h2 className="govuk-heading-m">{t('applied.next')}</h2>
      <ol className="mc-steps">
        <li>{t('applied.checks', { counter: counterName ?? t('applied.counter') })}</li>
        <li>{t('applied.missing')}</li>
        <li>{t('applied.date')}</li>
      </ol>
      <p className="govuk-body">{t(hasEmail ? 'applied.mailed' : 'applied.not-mailed')}</p>
      <form className="mc-no-print" method="post" action="/tra-cuu">
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="pin" value={pin} />
        <button className="govuk-button" type="submit">
          {t('applied.show')}
        </button>
      </form>
    </div>
  );
}
