import type { ReactElement } from 'react';
import type { PublishedSatisfaction, PublishedShare } from '../../src/public-api/public-api.types.js';
import { useWords } from '../i18n/speech.js';

/** What everybody may know of the satisfaction, in plain words: share, number, who answered at all, and how sure it is. */
export function SatisfactionPage({ satisfaction }: { readonly satisfaction: PublishedSatisfaction }): ReactElement {
  const { t } = useWords();
  const percent = usePercent();
  const { period, overall, months, units, target } = satisfaction;
  const smallest = Math.max(...months.map(({ smallestCell }) => smallestCell));
  const cells = months.at(-1)?.cells.filter(({ mergedUnits }) => mergedUnits.length > 0) ?? [];
  return (
    <>
      <h1 className="govuk-heading-l">{t('satisfaction.title')}</h1>
      {overall === null ? <p className="govuk-body-l">{t('satisfaction.none', { period: period.text })}</p> : <Summary share={overall} period={period.text} target={target} />}
      {overall === null ? null : <ShareTable caption={t('satisfaction.months')} head={t('satisfaction.month')} rows={sinceFirst(months).map(({ month, total }) => ({ key: month, name: `${month.slice(5)}/${month.slice(0, 4)}`, share: total }))} />}
      {units.length === 0 ? null : <ShareTable caption={t('satisfaction.units')} head={t('satisfaction.unit')} rows={units.map((unit) => ({ key: unit.unitCode, name: t('satisfaction.unit-months', { unit: unit.unitName, count: unit.months }), share: unit }))} />}
      {cells.length === 0 ? null : (
        <ShareTable caption={t('satisfaction.merged')} head={t('satisfaction.unit')} rows={cells.map((cell) => ({ key: cell.unitCode, name: cell.mergedUnits.join('; '), share: cell }))} />
      )}
      <section className="mc-measure">
        <h2 className="govuk-heading-m">{t('satisfaction.read')}</h2>
        <p className="govuk-body">{t('satisfaction.read-share')}</p>
        <p className="govuk-body">{t('satisfaction.read-interval', { target: percent(target) })}</p>
        <p className="govuk-body">{t('satisfaction.read-merged', { count: smallest })}</p>
      </section>
    </>
  );
}

/** The newest month first, back to the first of which anything is published. */
function sinceFirst(months: PublishedSatisfaction['months']): PublishedSatisfaction['months'] {
  const first = months.findIndex(({ total }) => total !== null);
  return first < 0 ? [] : months.slice(first).reverse();
}

function Summary({ share, period, target }: { readonly share: PublishedShare; readonly period: string; readonly target: number }): ReactElement {
  const { t, number } = useWords();
  const percent = usePercent();
  return (
    <p className="govuk-body-l mc-measure">
      {t('satisfaction.summary', { period, share: percent(share.share), count: number(share.count), low: percent(share.low), high: percent(share.high) })} {t('satisfaction.rate', { share: percent(share.responseRate) })}{' '}
      {t('satisfaction.target', { target: percent(target), verdict: t(`satisfaction.verdict-${share.verdict}`).toLowerCase() })}
    </p>
  );
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly share: PublishedShare | null;
}

function ShareTable({ caption, head, rows }: { readonly caption: string; readonly head: string; readonly rows: readonly Row[] }): ReactElement {
  const { t } = useWords();
  return (
    <section>
      <h2 className="govuk-heading-m">{caption}</h2>
      <div className="mc-wide" role="region" tabIndex={0} aria-label={caption}>
        <table className="govuk-table mc-shares" aria-label={caption}>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {[head, t('satisfaction.share'), t('satisfaction.ratings'), t('satisfaction.answered'), t('satisfaction.interval'), t('satisfaction.against')].map((text) => (
                <th key={text} className="govuk-table__header" scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {rows.map(({ key, name, share }) => (
              <tr key={key} className="govuk-table__row">
                <th className="govuk-table__header" scope="row">
                  {name}
                </th>
                {share === null ? <td className="govuk-table__cell" colSpan={5}>{t('satisfaction.few')}</td> : <ShareCells share={share} />}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ShareCells({ share }: { readonly share: PublishedShare }): ReactElement {
  const { t, number } = useWords();
  const percent = usePercent();
  const width = Math.round((share.share ?? 0) * 1000) / 10;
  return (
    <>
      <td className="govuk-table__cell">
        {percent(share.share)}
        <svg className="mc-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect className="mc-bar__ground" width="100" height="6" />
          <rect className="mc-bar__part" width={width} height="6" />
        </svg>
      </td>
      <td className="govuk-table__cell">{number(share.count)}</td>
      <td className="govuk-table__cell">{percent(share.responseRate)}</td>
      <td className="govuk-table__cell">
        {percent(share.low)} – {percent(share.high)}
      </td>
      <td className="govuk-table__cell">{t(`satisfaction.verdict-${share.verdict}`)}</td>
    </>
  );
}

function usePercent(): (share: number | null) => string {
  const { t, number } = useWords();
  return (share) => (share === null ? t('satisfaction.no-data') : `${number(share * 100, 1)}\u00a0%`);
}
