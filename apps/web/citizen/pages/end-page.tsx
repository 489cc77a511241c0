import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../i18n/speech.js';
import type { Key } from '../i18n/words.js';

/** How visits can end: a rating, a questionnaire, the rating of an answer. */
export type End = Key extends infer Name ? (Name extends `ends.${infer Ending}-title` ? Ending : never) : never;

/** The last page of a visit by a link that serves once. */
export function EndPage({ end, children }: { readonly end: End; readonly children?: ReactNode }): ReactElement {
  const { t } = useWords();
  return (
    <div className="mc-measure">
      <h1 className="govuk-heading-l">{t(`ends.${end}-title`)}</h1>
      <p className="govuk-body-l">{t(`ends.${end}-text`)}</p>
      {children}
      <p className="mc-alone">
        <a className="govuk-link" href="/">
          {t('ends.home')}
        </a>
      </p>
    </div>
  );
}
