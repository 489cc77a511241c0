import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ProposedCase } from '../../api/types.js';
import { shownMoment } from '../../format/moments.js';
import { CaseLink } from '../../parts/case-link.js';
import { DataTable, type Column } from '../../parts/data-table.js';

/** Each case with its dates before and after, the letter to its applicant, and what became of it. */
export function ProposedCases({ items }: { readonly items: readonly ProposedCase[] }) {
  const { t } = useTranslation();
  return <DataTable caption={t('proposal.cases')} columns={columns(t)} rows={items} rowKey={({ code }) => code} />;
}

function columns(t: TFunction): Column<ProposedCase>[] {
  return [
    { key: 'code', header: t('case.code'), className: 'lead', cell: ({ code }) => <CaseLink code={code} /> },
    {
      key: 'dates',
      header: t('proposal.dates'),
      className: 'wide',
      cell: ({ fromDueAt, toDueAt, stages }) => (
        <span>
          <Moved from={fromDueAt} to={toDueAt} />
          {stages.map(({ stage, name, from, to }) => (
            <span key={stage} className="flow-note over">
              {name}: <Moved from={from} to={to} />
            </span>
          ))}
        </span>
      ),
    },
    {
      key: 'letter',
      header: t('proposal.letter'),
      className: 'wide',
      cell: ({ message }) =>
        message === '' ? (
          t('proposal.no-letter')
        ) : (
          <details>
            <summary>{t('proposal.read')}</summary>
            <p className="letter">{message}</p>
          </details>
        ),
    },
    {
      key: 'outcome',
      header: t('proposal.outcome'),
      cell: ({ outcome, appliedAt }) =>
        outcome === null ? null : (
          <span>
            {t(`proposal-outcome.${outcome}`)}
            {appliedAt === null ? null : <span className="flow-note over mono">{shownMoment(appliedAt)}</span>}
          </span>
        ),
    },
  ];
}

function Moved({ from, to }: { readonly from: string; readonly to: string }) {
  if (from === to) return <span className="mono">{shownMoment(to)}</span>;
  return (
    <>
      <del className="mono">{shownMoment(from)}</del> → <ins className="mono">{shownMoment(to)}</ins>
    </>
  );
}
