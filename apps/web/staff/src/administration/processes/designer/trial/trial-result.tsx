import { Text } from '@mantine/core';
import { describeMinutes } from '#domain';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Trial, TriedCase } from '../../../../api/types.js';
import { CaseLink } from '../../../../parts/case-link.js';
import { DataTable, type Column } from '../../../../parts/data-table.js';

/** How the cases that ended last would have fared on a draft: the figures, and each case that differs. */
export function TrialResult({ trial: { cases, comparable, late, lateInReality, stuck, different, items } }: { readonly trial: Trial }) {
  const { t } = useTranslation();
  const told = items.filter((item) => item.outcome !== 'not-comparable' && (item.outcome !== 'on-time' || item.added.length > 0 || item.dropped.length > 0 || item.reordered));
  return (
    <div>
      <Text fw={600}>{t('trial.cases', { cases, comparable })}</Text>
      <dl className="figures">
        {([['late', late], ['late-in-reality', lateInReality], ['stuck', stuck], ['different', different]] as const).map(([name, figure]) => (
          <div key={name}>
            <dt>{t(`trial.${name}`)}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      {told.length === 0 ? null : <DataTable caption={t('trial.title')} columns={columns(t)} rows={told} rowKey={({ code }) => code} />}
    </div>
  );
}

function columns(t: TFunction): Column<TriedCase>[] {
  return [
    { key: 'code', header: t('case.code'), className: 'lead', cell: ({ code }) => <CaseLink code={code} /> },
    { key: 'outcome', header: t('trial.outcome'), cell: ({ outcome, stuck }) => (stuck === null ? t(`trial-outcome.${outcome}`) : t('trial.stuck-at', { step: stuck.name, why: stuck.why })) },
    {
      key: 'time',
      header: t('ledger.time'),
      cell: ({ minutes, realMinutes }) => (minutes === null || realMinutes === null ? null : t('trial.time', { then: describeMinutes(minutes), real: describeMinutes(realMinutes) })),
    },
    {
      key: 'steps',
      header: t('move.steps'),
      cell: ({ added, dropped, reordered }) => [added.length > 0 ? t('trial.added', { number: added.length }) : '', dropped.length > 0 ? t('trial.dropped', { number: dropped.length }) : '', reordered ? t('trial.reordered') : ''].filter((part) => part !== '').join('; '),
    },
  ];
}
