import type { ReactElement } from 'react';
import type { ProcedureSummary } from '../../src/public-api/public-api.types.js';
import { Speak, useWords } from '../i18n/speech.js';
import { capitalise, say, told, type Speech } from '../i18n/words.js';
import { SearchForm } from '../parts/search-form.js';
import { feeSpeech } from './procedure-words.js';

interface Props {
  readonly q: string;
  /** The field that the list is narrowed to. */
  readonly field: { readonly code: string; readonly name: string } | null;
  readonly onlineOnly: boolean;
  readonly items: readonly ProcedureSummary[];
  /** Address of the next page, or `null`. */
  readonly next: string | null;
}

/** The catalogue, or what a search found in it. */
export function ProcedureListPage({ q, field, onlineOnly, items, next }: Props): ReactElement {
  const { t, language } = useWords();
  const isNarrowed = q !== '' || field !== null || onlineOnly;
  return (
    <>
      <h1 className="govuk-heading-l">
        <Heading q={q} field={field} onlineOnly={onlineOnly} />
      </h1>
      <SearchForm q={q} />
      {items.length === 0 ? <Nothing q={q} /> : <p className="mc-quiet">{t(next === null ? 'procedures.count' : 'procedures.count-more', { count: items.length })}</p>}
      {language === 'vi' || items.length === 0 ? null : <p className="mc-quiet">{t('procedures.vietnamese')}</p>}
      {items.length === 0 ? null : <List items={items} />}
      {next === null ? null : (
        <p className="govuk-body">
          <a className="govuk-button govuk-button--secondary" href={next}>
            {t('procedures.more')}
          </a>
        </p>
      )}
      {isNarrowed ? (
        <p className="mc-alone">
          <a className="govuk-link" href="/thu-tuc">
            {t('procedures.all')}
          </a>
        </p>
      ) : null}
    </>
  );
}

function Heading({ q, field, onlineOnly }: Pick<Props, 'q' | 'field' | 'onlineOnly'>): ReactElement {
  const { t, hear } = useWords();
  if (q !== '') return <>{t('procedures.found', { q })}</>;
  if (field !== null) return <>{t('procedures.in-field', { field: hear(told('fields', field.code, field.name)).text })}</>;
  return <>{t(onlineOnly ? 'procedures.online' : 'procedures.title')}</>;
}

function List({ items }: { readonly items: readonly ProcedureSummary[] }): ReactElement {
  const { vi } = useWords();
  return (
    <ul className="mc-list">
      {items.map(({ code, name, field, fieldName, online, limitText, feeText }) => (
        <li className="mc-list__item" key={code}>
          <h2 className="mc-list__title" {...vi}>
            <a className="govuk-link" href={`/thu-tuc/${encodeURIComponent(code)}`}>
              {name}
            </a>
          </h2>
          <p className="mc-list__facts">
            <Fact speech={told('fields', field, fieldName)} />
            <Fact speech={capitalise(limitText)} />
            <Fact speech={feeSpeech(feeText, 'procedures.free')} />
            <Fact speech={say(`procedures.way-${online}`)} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Fact({ speech }: { readonly speech: Speech }): ReactElement {
  return (
    <span className="mc-list__fact">
      <Speak speech={speech} />
    </span>
  );
}

function Nothing({ q }: { readonly q: string }): ReactElement {
  const { t } = useWords();
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{q === '' ? t('procedures.nothing') : t('procedures.nothing-for', { q })}</p>
      <p className="govuk-body">{t('procedures.nothing-help')}</p>
    </div>
  );
}
