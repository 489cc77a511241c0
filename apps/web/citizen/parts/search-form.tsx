import type { ReactElement } from 'react';
import { useWords } from '../i18n/speech.js';

/** Finds procedures by name, with or without marks, by code or by initials. */
export function SearchForm({ q }: { readonly q: string }): ReactElement {
  const { t } = useWords();
  return (
    <form className="mc-search" action="/thu-tuc" method="get" role="search">
      <label className="govuk-visually-hidden" htmlFor="q">
        {t('home.search')}
      </label>
      <input className="govuk-input mc-search__text" id="q" name="q" type="search" defaultValue={q} placeholder={t('home.example')} autoComplete="off" maxLength={200} />
      <button className="govuk-button mc-search__button" type="submit">
        {t('home.find')}
      </button>
    </form>
  );
}
