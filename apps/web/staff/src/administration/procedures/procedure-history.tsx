import { Group, Select, Stack, Text } from '@mantine/core';
import { procedureChanges, type Procedure } from '#domain';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProcedureVersion, ProcedureVersions } from '../../api/types.js';
import { shownCount } from '../../format/figures.js';
import { shownDay, shownMoment } from '../../format/moments.js';
import { DataTable } from '../../parts/data-table.js';
import { Sheet } from '../../parts/sheet.js';
import { ChangesTable } from './changes-table.js';

const route = getRouteApi('/staff/quan-tri/thu-tuc/$code');

/** Every version with who published it and how many open cases keep it, and what any two of them say differently. */
export function ProcedureHistory({ kept }: { readonly kept: ProcedureVersions }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <div className="sheet">
        <DataTable
          caption={t('procedure.part-history')}
          rows={kept.versions}
          rowKey={({ hash }) => hash}
          columns={[
            { key: 'version', header: t('procedure.version'), className: 'lead', cell: ({ version }) => t('procedure.version-number', { version }) },
            { key: 'state', header: t('procedure.state'), cell: ({ state }) => t(`version-state.${state}`) },
            { key: 'from', header: t('procedure-row.validFrom'), cell: ({ validFrom }) => <span className="mono">{shownDay(validFrom)}</span> },
            { key: 'to', header: t('procedure-row.validTo'), cell: ({ validTo }) => (validTo === null ? t('procedure.no-end') : <span className="mono">{shownDay(validTo)}</span>) },
            { key: 'at', header: t('procedure.published-at'), cell: ({ publishedAt }) => <span className="mono">{shownMoment(publishedAt)}</span> },
            { key: 'by', header: t('procedure.published-by'), cell: ({ publishedByName }) => publishedByName ?? t('procedure.installed') },
            { key: 'open', header: t('procedure.open-cases'), className: 'number', cell: ({ openCases }) => shownCount(openCases) },
          ]}
        />
      </div>
      <Sheet title={t('procedure.compare')}>
        <Comparison kept={kept} />
      </Sheet>
    </Stack>
  );
}

function Comparison({ kept: { code, versions } }: { readonly kept: ProcedureVersions }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate();
  const named = (wanted: string | undefined, otherwise: ProcedureVersion | undefined) => versions.find(({ version }) => String(version) === wanted) ?? otherwise;
  const [before, after] = [named(search.from, versions[1]), named(search.to, versions[0])];
  if (before === undefined || after === undefined) return <Text size="sm">{t('procedure.one-version')}</Text>;
  const go = (changes: { readonly from?: string | undefined; readonly to?: string | undefined }) => void navigate({ to: '/quan-tri/thu-tuc/$code', params: { code }, search: { ...search, ...changes } });
  const choices = versions.map(({ version, validFrom }) => ({ value: String(version), label: t('procedure.version-from', { version, day: shownDay(validFrom) }) }));
  const [from, to] = [before.procedure as unknown as Procedure, after.procedure as unknown as Procedure];
  return (
    <>
      <Group gap="sm" mb="md">
        <Select label={t('procedure.compare-from')} allowDeselect={false} data={choices} value={String(before.version)} onChange={(chosen) => go({ from: chosen ?? undefined })} />
        <Select label={t('procedure.compare-to')} allowDeselect={false} data={choices} value={String(after.version)} onChange={(chosen) => go({ to: chosen ?? undefined })} />
      </Group>
      {procedureChanges(from, to).length === 0 ? (
        <Text size="sm">{t('procedure.same')}</Text>
      ) : (
        <ChangesTable
          caption={t('procedure.compare')}
          before={from}
          after={to}
          from={t('procedure.version-number', { version: before.version })}
          to={t('procedure.version-number', { version: after.version })}
        />
      )}
    </>
  );
}
