import type { ReactElement } from 'react';
import { Speak, useWords } from '../i18n/speech.js';
import { told } from '../i18n/words.js';
import { SearchForm } from '../parts/search-form.js';

/** A field of the catalogue with the number of its procedures. */
export interface FieldCount {
  readonly field: string;
  readonly fieldName: string;
  readonly count: number;
}

/** What one can do here. */
export function HomePage({ fields }: { readonly fields: readonly FieldCount[] }): ReactElement {
  const { t } = useWords();
  return (
    <>
      <section className="mc-hero">
        <h1 className="mc-hero__title">{t('home.heading')}</h1>
        <p className="mc-hero__lead">{t('home.lead')}</p>
        <SearchForm q="" />
      </section>
      <ul className="mc-cards">
        <Card href="/thu-tuc?channel=online" title={t('home.apply-title')} text={t('home.apply-text')} />
        <Card href="/tra-cuu" title={t('home.track-title')} text={t('home.track-text')} />
        <Card href="/phan-anh" title={t('home.petition-title')} text={t('home.petition-text')} />
      </ul>
      {fields.length > 0 ? (
        <section>
          <h2 className="govuk-heading-m">{t('home.fields')}</h2>
          <ul className="mc-fields">
            {fields.map((field) => (
              <Field key={field.field} {...field} />
            ))}
          </ul>
          <p className="mc-alone">
            <a className="govuk-link" href="/thu-tuc">
              {t('home.all')}
            </a>
          </p>
        </section>
      ) : null}
    </>
  );
}

function Card({ href, title, text }: { readonly href: string; readonly title: string; readonly text: string }): ReactElement {
  return (
    <li className="mc-card">
      <h2 className="mc-card__title">
        <a className="mc-card__link" href={href}>
          {title}
        </a>
      </h2>
      <p className="mc-card__text">{text}</p>
    </li>
  );
}

function Field({ field, fieldName, count }: FieldCount): ReactElement {
  const { t } = useWords();
  return (
    <li>
      <a className="govuk-link" href={`/thu-tuc?field=${encodeURIComponent(field)}`}>
        <Speak speech={told('fields', field, fieldName)} />
      </a>
      <span className="mc-quiet">{t('home.in-field', { count })}</span>
    </li>
  );
}
