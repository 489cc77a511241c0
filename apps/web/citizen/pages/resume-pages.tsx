import type { ReactElement } from 'react';
import { stepAddress, CHECK_STEP } from '../application-steps.js';
import { useWords } from '../i18n/speech.js';
import { FaultSummary, type Fault } from '../parts/faults.js';
import { TextField } from '../parts/fields.js';

/** The code with which one goes on later, on this machine or another. */
export function SavedDraftPage({ secret, expiresAt }: { readonly secret: string; readonly expiresAt: string }): ReactElement {
  const { t, moment } = useWords();
  return (
    <div className="mc-measure">
      <h1 className="govuk-heading-l">{t('resume.saved-title')}</h1>
      <p className="govuk-body">{t('resume.until', { when: moment(expiresAt) })}</p>
      <p className="govuk-body">{t('resume.code')}</p>
      <p className="mc-panel mc-resume-code">{secret}</p>
      <p>
        <a className="govuk-button" href={stepAddress(CHECK_STEP)}>
          {t('resume.now')}
        </a>
      </p>
      <form className="mc-no-print" method="post" action="/nop-ho-so/roi-may">
        <p className="govuk-body">{t('resume.shared')}</p>
        <button className="govuk-button govuk-button--secondary" type="submit">
          {t('resume.leave')}
        </button>
      </form>
    </div>
  );
}

/** Asks for that code. */
export function ResumeDraftPage({ typed, faults }: { readonly typed: string; readonly faults: readonly Fault[] }): ReactElement {
  const { t } = useWords();
  return (
    <div className="mc-measure">
      <FaultSummary faults={faults} />
      <h1 className="govuk-heading-l">{t('resume.heading')}</h1>
      <form method="post" action="/nop-ho-so/lam-tiep" noValidate>
        <TextField name="ma" label={t('resume.code-label')} hint={t('resume.code-hint')} faults={faults} value={typed} capitals autoComplete="off" />
        <button className="govuk-button" type="submit">
          {t('resume.go')}
        </button>
      </form>
      <p className="mc-alone">
        <a className="govuk-link" href="/thu-tuc">
          {t('apply.new')}
        </a>
      </p>
    </div>
  );
}
