import type { ReactElement } from 'react';
import type { SentPetition } from '../../src/public-api/public-api.types.js';
import { useWords } from '../i18n/speech.js';

/** The petition arrived: the two codes that open it, who answers and until when. */
export function PetitionSentPage({ sent: { reference, secret, unit, answerBy, legalBasis, toldBy } }: { readonly sent: SentPetition }): ReactElement {
  const { t, moment, vi } = useWords();
  return (
    <div className="mc-measure">
      <div className="mc-panel">
        <h1 className="mc-panel__title">{t('petition.sent-title')}</h1>
        <p className="mc-panel__text" {...vi}>
          {unit.name}
        </p>
        <dl className="mc-codes">
          <div>
            <dt>{t('petition.code')}</dt>
            <dd>{reference}</dd>
          </div>
          <div>
            <dt>{t('petition.secret')}</dt>
            <dd>{secret}</dd>
          </div>
        </dl>
      </div>
      <p className="govuk-body">
        <strong>{t('petition.keep')}</strong>{' '}
        {t(toldBy === 'email' ? 'petition.by-mail' : 'petition.by-codes')}
      </p>
      <p className="mc-due">
        <span className="mc-due__label">{t('ends.answer-by')}</span>
        <strong className="mc-due__moment">{moment(answerBy)}</strong>
      </p>
      <p className="mc-quiet" {...vi}>
        {legalBasis}
      </p>
      <form className="mc-no-print" method="post" action="/phan-anh/tra-cuu">
        <input type="hidden" name="code" value={reference} />
        <input type="hidden" name="pin" value={secret} />
        <button className="govuk-button" type="submit">
          {t('petition.show')}
        </button>
      </form>
    </div>
  );
}
