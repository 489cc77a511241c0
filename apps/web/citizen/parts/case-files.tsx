import type { ReactElement } from 'react';
import type { LookedUpCase } from '../../src/public-api/public-api.types.js';
import { Speak, useWords } from '../i18n/speech.js';
import type { Speech } from '../i18n/words.js';

/** Where papers are sent that the case waits for, or the proof of a payment. */
export function SupplementForm({ tracked: { supplementTicket, request, payment }, formKey }: { readonly tracked: LookedUpCase; readonly formKey: string }): ReactElement | null {
  const { t, moment } = useWords();
  if (supplementTicket === null) return null;
  const sentAt = (request ?? payment)?.answeredAt ?? null;
  return (
    <form className="mc-part mc-upload mc-no-print" method="post" encType="multipart/form-data" action={`/tra-cuu/bo-sung/${supplementTicket}?key=${formKey}`}>
      <h2 className="govuk-heading-m">{t(payment === null ? 'supplement.title' : 'supplement.title-payment')}</h2>
      {sentAt === null ? null : <p className="govuk-body">{t('supplement.sent', { when: moment(sentAt) })}</p>}
      <label className="govuk-label" htmlFor="bo-sung">
        {t('supplement.choose')}
      </label>
      <input className="govuk-file-upload" id="bo-sung" name="file" type="file" accept="image/*,.pdf,.docx,.xlsx,.odt,.heic" multiple />
      <button className="govuk-button" type="submit">
        {t('supplement.send')}
      </button>
    </form>
  );
}

/** The result as files. */
export function ResultFiles({ tracked: { results } }: { readonly tracked: LookedUpCase }): ReactElement | null {
  const { t, bytes: size } = useWords();
  if (results.length === 0) return null;
  return (
    <section className="mc-part mc-no-print">
      <h2 className="govuk-heading-m">{t('results.title')}</h2>
      <ul className="mc-files">
        {results.map(({ name, bytes, url }) => (
          <li key={url}>
            <a className="govuk-button govuk-button--secondary" href={url} download>
              {t('results.get', { name, size: size(bytes) })}
            </a>
          </li>
        ))}
      </ul>
      <p className="mc-quiet">{t('results.hour')}</p>
    </section>
  );
}

/** The papers have arrived. */
export function SupplementSentPage({ code, files }: { readonly code: string; readonly files: number }): ReactElement {
  const { t } = useWords();
  return (
    <div className="mc-measure">
      <h1 className="govuk-heading-l">{t('supplement.done')}</h1>
      <p className="govuk-body">{t('supplement.done-text', { code, count: files })}</p>
      <p className="govuk-body">{t('supplement.done-clock')}</p>
      <ToCase />
    </div>
  );
}

/** None of the papers was taken, since one of them cannot be or the case waits for none any more; `why` is `null` where the form had brought others before. */
export function SupplementRefusedPage({ why }: { readonly why: Speech | null }): ReactElement {
  const { t } = useWords();
  return (
    <div className="mc-measure">
      <h1 className="govuk-heading-l">{t(why === null ? 'supplement.before' : 'supplement.refused')}</h1>
      {why === null ? null : (
        <p className="govuk-body">
          <Speak speech={why} />
        </p>
      )}
      <p className="govuk-body">{t(why === null ? 'supplement.before-text' : 'supplement.refused-text')}</p>
      <ToCase />
    </div>
  );
}

/** The way back to the case, which asks for its code and PIN again. */
function ToCase(): ReactElement {
  const { t } = useWords();
  return (
    <p>
      <a className="govuk-button" href="/tra-cuu">
        {t('track.title')}
      </a>
    </p>
  );
}
