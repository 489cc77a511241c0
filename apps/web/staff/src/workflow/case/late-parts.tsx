import { Text, Title } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Ledger } from '../../api/types.js';
import { shownMoment } from '../../format/moments.js';
import { DataTable, type Column } from '../../parts/data-table.js';
import { holderColumn } from './holder-column.js';

type Late = NonNullable<Ledger['late']>;
type LatePart = Late['parts'][number];

/** By how much the case is late, and whose that is. */
export function LateParts({ late }: { readonly late: Late }) {
  const { t } = useTranslation();
  const { totalText, promisedAt, until, ended, parts, rule } = late;
  return (
    <>
      <Title order={3} mt="md" mb="xs">
        {t('late-parts.title')}
      </Title>
      <Text size="sm" mb="xs">
        {t(ended ? 'late-parts.ended' : 'late-parts.open', { time: totalText, promised: shownMoment(promisedAt), until: shownMoment(until) })}
      </Text>
      {parts.length === 0 ? null : <DataTable caption={t('late-parts.title')} columns={columns(t)} rows={parts} rowKey={({ kind, title, token, assignee }) => `${kind} ${title} ${token} ${assignee?.id}`} />}
      <Text size="xs" c="dimmed" mt="xs">
        {rule}
      </Text>
    </>
  );
}

function columns(t: TFunction): Column<LatePart>[] {
  return [
    holderColumn(t),
    { key: 'overrun', header: t('late-parts.overrun'), className: 'number', cell: ({ overrunMinutes, overrunText }) => (overrunMinutes === 0 ? '–' : overrunText) },
    { key: 'minutes', header: t('late-parts.share'), className: 'number', cell: ({ minutesText }) => minutesText },
  ];
}
