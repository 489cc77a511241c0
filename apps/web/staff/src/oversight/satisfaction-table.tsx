import { Group, SegmentedControl, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RATING_GROUPS, satisfactionQuery, type FigureFilter, type RatingGroup } from '../api/queries.js';
import type { Share } from '../api/types.js';
import { shownCount, shownShare } from '../format/figures.js';
import { DataTable } from '../parts/data-table.js';
import { Empty, Loaded } from '../parts/loaded.js';
import { VerdictMark } from './verdict.js';

type Row = Share & { readonly key?: string | null; readonly name: string };

/** Satisfied answers with their number and interval, and how many of them are doubtful, by unit, officer, procedure, way or month. */
export function SatisfactionTable({ filter }: { readonly filter: FigureFilter }) {
  const { t } = useTranslation();
  const [by, setBy] = useState<RatingGroup>('unit');
  const satisfaction = useQuery(satisfactionQuery(filter, by));
  const columns = [
    { key: 'name', header: t(`satisfaction.${by}`), className: 'lead' as const, cell: ({ name }: Row) => name },
    { key: 'count', header: t('satisfaction.answers'), className: 'number' as const, cell: ({ satisfied, count }: Row) => `${shownCount(satisfied)} / ${shownCount(count)}` },
    { key: 'share', header: t('scorecard.share'), className: 'number' as const, cell: ({ share }: Row) => shownShare(share) ?? t('scorecard.no-data') },
    { key: 'interval', header: t('satisfaction.interval'), className: 'number' as const, cell: ({ low, high }: Row) => (low === null || high === null ? '–' : `${shownShare(low) ?? ''} – ${shownShare(high) ?? ''}`) },
    { key: 'invited', header: t('satisfaction.response'), className: 'number' as const, cell: ({ responseRate }: Row) => shownShare(responseRate) ?? '–' },
    { key: 'flagged', header: t('satisfaction.flagged'), className: 'number' as const, cell: ({ flagged, setAside }: Row) => (flagged === 0 ? '–' : t('satisfaction.flagged-of', { flagged: shownCount(flagged), setAside: shownCount(setAside) })) },
    { key: 'verdict', header: t('scorecard.verdict'), cell: ({ verdict }: Row) => <VerdictMark verdict={verdict} /> },
  ];
  return (
    <section className="sheet">
      <Group justify="space-between" mb="sm">
        <Title order={2}>{t('satisfaction.title')}</Title>
        <SegmentedControl size="xs" aria-label={t('satisfaction.by')} value={by} onChange={setBy} data={RATING_GROUPS.map((value) => ({ value, label: t(`satisfaction.${value}`) }))} />
      </Group>
      <Loaded query={satisfaction}>
        {({ overall, groups, groupsLeftOut }) =>
          overall.count === 0 ? (
            <Empty>{t('satisfaction.empty')}</Empty>
          ) : (
            <>
              <DataTable<Row> caption={t('satisfaction.title')} columns={columns} rows={[{ ...overall, name: t('satisfaction.overall') }, ...groups]} rowKey={({ key, name }) => key ?? name} />
              {groupsLeftOut > 0 ? (
                <Text size="sm" c="dimmed" mt="xs">
                  {t('satisfaction.left-out', { number: String(groupsLeftOut) })}
                </Text>
              ) : null}
            </>
          )
        }
      </Loaded>
    </section>
  );
}
