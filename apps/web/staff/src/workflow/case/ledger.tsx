import { Text, Title } from '@mantine/core';
import { describeMinutes } from '#domain';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { caseLedgerQuery } from '../../api/queries.js';
import type { Ledger as LedgerView } from '../../api/types.js';
import { shownShare } from '../../format/figures.js';
import { shownMoment } from '../../format/moments.js';
import { DataTable, type Column } from '../../parts/data-table.js';
import { Empty, Loaded } from '../../parts/loaded.js';
import { ShareBar } from '../../parts/share-bar.js';
import { holderColumn } from './holder-column.js';
import { LateParts } from './late-parts.js';

type Entry = LedgerView['entries'][number];
type StageClock = LedgerView['stages'][number];

/** Who had the case for how long, and how each step kept its own limit. */
export function Ledger({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const ledger = useQuery(caseLedgerQuery(code));
  return (
    <Loaded query={ledger}>
      {({ elapsedMinutes, elapsedText, entries, stages, late }) => {
        if (elapsedMinutes === 0 && stages.length === 0) return <Empty>{t('ledger.none')}</Empty>;
        return (
          <>
            <Text size="sm" mb="xs">
              {t('ledger.elapsed', { time: elapsedText })}
            </Text>
            {entries.length === 0 ? null : <DataTable caption={t('ledger.who')} columns={entryColumns(t)} rows={entries} rowKey={({ kind, title, token, assignee }) => `${kind} ${title} ${token} ${assignee?.id}`} />}
            {late === null ? null : <LateParts late={late} />}
            {stages.length === 0 ? null : (
              <>
                <Title order={3} mt="md" mb="xs">
                  {t('ledger.clocks')}
                </Title>
                <DataTable caption={t('ledger.clocks')} columns={clockColumns(t)} rows={stages} rowKey={({ token }) => String(token)} />
              </>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function entryColumns(t: TFunction): Column<Entry>[] {
  return [
    holderColumn(t),
    { key: 'time', header: t('ledger.time'), className: 'number', cell: ({ minutesText }) => minutesText },
    {
      key: 'share',
      header: t('ledger.share'),
      className: 'number',
      cell: ({ percent }) => (
        <span className="share">
          <ShareBar share={percent / 100} />
          <span>{shownShare(percent / 100)}</span>
        </span>
      ),
    },
  ];
}

function clockColumns(t: TFunction): Column<StageClock>[] {
  return [
    {
      key: 'stage',
      header: t('case.stage'),
      className: 'lead',
      cell: ({ name, unit, by, postName }) => (
        <>
          {name}
          <Text size="xs" c="dimmed">
            {[unit.shortName, by ?? postName].filter((part) => part !== '').join(' · ')}
          </Text>
        </>
      ),
    },
    {
      key: 'used',
      header: t('ledger.used'),
      cell: ({ usedMinutes, limitText, limitMinutes }) => (
        <span>
          {usedMinutes === null ? null : <span className="over">{limitText === null ? describeMinutes(usedMinutes) : t('ledger.of-limit', { used: describeMinutes(usedMinutes), limit: limitText })}</span>}
          {usedMinutes === null || limitMinutes === null ? null : <ShareBar share={usedMinutes / limitMinutes} />}
        </span>
      ),
    },
    {
      key: 'due',
      header: t('ledger.due'),
      cell: ({ dueAt, timeliness }) => (
        <span>
          {dueAt === null ? null : <span className="mono over">{shownMoment(dueAt)}</span>}
          {timeliness === null ? null : t(`timeliness.${timeliness}`)}
        </span>
      ),
    },
  ];
}
