import type { ReactElement } from 'react';
import { useWords } from '../i18n/speech.js';
import { FaultSummary, type Fault } from '../parts/faults.js';
import { TextField } from '../parts/fields.js';

/** Asks for the two codes of a petition. The form's id lets the address of a letter fill them in. */
export function FollowPetitionPage({ code, pin, faults }: { readonly code: string; readonly pin: string; readonly faults: readonly Fault[] }): ReactElement {
  const { t } = useWords();
  return (
    <div className="mc-measure">
      <FaultSummary faults={faults} />
      <h1 className="govuk-heading-l">{t('petition.follow-title')}</h1>
      <p className="govuk-body-l">{t('petition.follow-lead')}</p>
      <form method="post" action="/phan-anh/tra-cuu" id="tra-cuu" noValidate>
        <TextField name="code" label={t('petition.code')} hint={t('petition.code-example')} faults={faults} value={code} width={20} capitals autoComplete="off" maxLength={60} />
        <TextField name="pin" label={t('petition.secret')} hint={t('petition.secret-hint')} faults={faults} value={pin} width={10} capitals autoComplete="off" maxLength={40} />
        <button className="govuk-button" type="submit">
          {t('petition.go')}
        </button>
      </form>
      <p className="mc-alone">
        <a className="govuk-link" href="/phan-anh">
          {t('petition.new')}
        </a>
      </p>
    </div>
  );
}
