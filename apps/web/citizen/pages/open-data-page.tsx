import type { ReactElement } from 'react';
import type { OpenData, PublicFigure, PublicScorecard } from '../../src/public-api/public-api.types.js';
import { useWords } from '../i18n/speech.js';

interface Props {
  readonly openData: OpenData;
  readonly scorecard: PublicScorecard | null;
}

/** Months of open data to download, what is worked out from them, and what each column means. */
export function OpenDataPage({ openData: { months, columns, schema }, scorecard }: Props): ReactElement {
  const { t, vi } = useWords();
  return (
    <>
      <h1 className="govuk-heading-l">{t('open-data.title')}</h1>
      <p className="govuk-body-l mc-measure">{t('open-data.lead')}</p>
      {scorecard === null ? null : <Figures scorecard={scorecard} />}
      <section className="mc-measure">
        <h2 className="govuk-heading-m">{t('open-data.download')}</h2>
        {months.length === 0 ? <p className="govuk-body">{t('open-data.none')}</p> : null}
        <ul className="govuk-list">
          {months.map(({ month, csv, json }) => (
            <li key={month} className="mc-alone">
              {t('open-data.month', { month: `${month.slice(5)}/${month.slice(0, 4)}` })}:{' '}
              <a className="govuk-link" href={csv}>
                CSV<span className="govuk-visually-hidden">{` ${month}`}</span>
              </a>
              {', '}
              <a className="govuk-link" href={json}>
                JSON<span className="govuk-visually-hidden">{` ${month}`}</span>
              </a>
            </li>
          ))}
        </ul>
        <p className="govuk-body">{t('open-data.format')}</p>
        <p className="mc-alone">
          <a className="govuk-link" href={schema}>
            {t('open-data.schema')}
          </a>
        </p>
      </section>
      <section className="mc-measure">
        <h2 className="govuk-heading-m">{t('open-data.columns')}</h2>
        <ul className="govuk-list govuk-list--spaced" {...vi}>
          {columns.map(({ name, titles, description }) => (
            <li key={name}>
              <code>{name}</code>, <strong>{titles}</strong>: {description}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Figures({ scorecard: { period, figures, smallestCell } }: { readonly scorecard: PublicScorecard }): ReactElement {
  const { t } = useWords();
  return (
    <section className="mc-wide" tabIndex={0} aria-label={t('open-data.figures')}>
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--m">{t('open-data.figures-of', { period: period.text })}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {[t('open-data.figure'), t('open-data.result'), t('open-data.counts')].map((text) => (
              <th key={text} className="govuk-table__header" scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {figures.map((figure) => (
            <FigureRow key={figure.key} figure={figure} />
          ))}
        </tbody>
      </table>
      <p className="govuk-body">{t('open-data.few', { count: smallestCell })}</p>
    </section>
  );
}

function FigureRow({ figure: { name, share, numerator, denominator } }: { readonly figure: PublicFigure }): ReactElement {
  const { t, vi, number } = useWords();
  return (
    <tr className="govuk-table__row">
      <th className="govuk-table__header" scope="row" {...vi}>
        {name}
      </th>
      <td className="govuk-table__cell">{share === null ? t('open-data.no-data') : `${number(share * 100, 1)}\u00a0%`}</td>
      <td className="govuk-table__cell">{share === null ? '' : `${numerator} / ${denominator}`}</td>
    </tr>
  );
}
