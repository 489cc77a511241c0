import { Alert, Anchor, Button, FileButton, Group, List, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../api/client.js';
import { ProblemError } from '../api/problem.js';
import { setVersionsQuery } from '../api/scorecard-queries.js';
import type { IndicatorSetVersion } from '../api/types.js';
import { shownDay } from '../format/moments.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { DoneNotice } from '../parts/done-notice.js';
import { Empty, Loaded } from '../parts/loaded.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useCommand } from '../parts/use-command.js';
import { Room } from './room.js';

/** Indicator sets as they are published; a file with a further version, or with a whole new set, is published from here. */
export function IndicatorSetsPage() {
  return (
    <Room name="sets">
      <IndicatorSets />
    </Room>
  );
}

function IndicatorSets() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const versions = useQuery(setVersionsQuery);
  const [unreadable, setUnreadable] = useState(false);
  const publish = useCommand<IndicatorSetVersion, Record<string, unknown>>({
    run: (set, key) => body(api.POST('/api/v1/admin/indicator-sets', { body: set, ...marked(key) })),
    onDone: () => void queryClient.invalidateQueries({ queryKey: ['scorecard'] }),
  });
  const read = async (file: File | null) => {
    if (file === null) return;
    publish.reset();
    const set = parsed(await file.text());
    setUnreadable(set === null);
    if (set !== null) publish.mutate(set);
  };
  const published = publish.data ? t('set.name-version', { name: publish.data.name, version: String(publish.data.version) }) : null;
  return (
    <>
      <Group justify="space-between" align="start" mb="sm" gap="sm">
        <Text size="sm" c="dimmed" maw="46rem">
          {t('set.publish-note')}{' '}
          <Anchor href="/api/v1/admin/indicator-set-schema" size="sm" underline="always">
            {t('set.schema')}
          </Anchor>
        </Text>
        <FileButton accept="application/json,.json" onChange={(file) => void read(file)}>
          {(props) => (
            <Button {...props} loading={publish.isPending}>
              {t('set.publish')}
            </Button>
          )}
        </FileButton>
      </Group>
      <DoneNotice done={published} onClose={() => publish.reset()} />
      {unreadable ? <Alert color="danger" variant="light" role="alert" title={t('set.unreadable')} /> : null}
      <Faults error={publish.error} />
      <Loaded query={versions}>{({ items }) => (items.length === 0 ? <Empty>{t('list.nothing-found')}</Empty> : <DataTable caption={t('administration.sets')} columns={columnsOf(t)} rows={items} rowKey={({ code, version }) => `${code} ${version}`} />)}</Loaded>
    </>
  );
}

/** What keeps a file from being published, each fault with its place in the file. */
function Faults({ error }: { readonly error: unknown }) {
  if (!(error instanceof ProblemError) || error.errors.length === 0) return <ProblemAlert error={error} />;
  return (
    <Alert color="danger" variant="light" role="alert" title={error.message} mb="sm">
      <List size="sm">
        {error.errors.map(({ field, message }) => (
          <List.Item key={`${field} ${message}`}>
            <code>{field}</code> {message}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function columnsOf(t: TFunction): Column<IndicatorSetVersion>[] {
  return [
    {
      key: 'name',
      header: t('set.name'),
      className: 'lead',
      cell: ({ code, version, name }) => (
        <>
          {name}
          <Text size="xs" c="dimmed">
            {`${code} · ${t('set.version', { version: String(version) })}`}
          </Text>
        </>
      ),
    },
    { key: 'kind', header: t('set.kind'), cell: ({ kind }) => t(`set-kind.${kind}`) },
    { key: 'valid', header: t('set.valid'), cell: ({ validFrom, validTo }) => <span className="mono">{validTo === null ? t('set.from', { day: shownDay(validFrom) }) : `${shownDay(validFrom)} – ${shownDay(validTo)}`}</span> },
    { key: 'file', header: t('set.file'), cell: ({ code, version }) => <Anchor href={`/api/v1/admin/indicator-sets/${encodeURIComponent(code)}/${version}`} size="sm">{t('set.open')}</Anchor> },
  ];
}
