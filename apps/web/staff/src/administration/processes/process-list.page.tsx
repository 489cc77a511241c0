import { Button, FileButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { fold, rankMatch } from '#domain';
import { useTranslation } from 'react-i18next';
import { draftsQuery, processVersionsQuery } from '../../api/admin-queries.js';
import { api, marked } from '../../api/client.js';
import type { ProcessDraft, ProcessVersion } from '../../api/types.js';
import { shownDay, shownMoment } from '../../format/moments.js';
import { DataTable, type Column } from '../../parts/data-table.js';
import { Empty, Loaded } from '../../parts/loaded.js';
import { PageLink } from '../../parts/page-link.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';
import { useRowKeys } from '../../parts/use-row-keys.js';
import { Room } from '../room.js';
import { UnreadableDraft, readDraft, type ReadDraft } from './read-draft.js';

const route = getRouteApi('/staff/quan-tri/quy-trinh');

/** A process with its newest published version, what is being written, and the versions that open cases follow. */
interface Line {
  readonly code: string;
  readonly name: string;
  readonly newest: ProcessVersion | undefined;
  readonly draft: ProcessDraft | undefined;
  readonly followed: readonly ProcessVersion[];
}

/** All processes: what holds, what is being written, what open cases follow. */
export function ProcessListPage() {
  return (
    <Room name="processes" beside={<TakeFile />}>
      <ProcessList />
    </Room>
  );
}

function ProcessList() {
  const { t } = useTranslation();
  const versions = useQuery(processVersionsQuery);
  const drafts = useQuery(draftsQuery);
  const { q = '' } = route.useSearch();
  const navigate = useNavigate();
  useRowKeys();
  return (
    <Stack gap="md">
      <TextInput label={t('process-list.find')} maw="28rem" value={q} autoComplete="off" onChange={({ currentTarget }) => void navigate({ to: '.', search: { q: currentTarget.value === '' ? undefined : currentTarget.value }, replace: true })} />
      <Loaded query={versions}>
        {({ items }) => (
          <Loaded query={drafts}>
            {({ items: drafted }) => {
              const lines = linesOf(items, drafted).filter((line) => q.trim() === '' || fits(q, line));
              return lines.length === 0 ? <Empty>{t('process-list.none')}</Empty> : <Lines lines={lines} />;
            }}
          </Loaded>
        )}
      </Loaded>
    </Stack>
  );
}

/** One line a process, by its code; a process that is only being written has one as well. */
function linesOf(versions: readonly ProcessVersion[], drafts: readonly ProcessDraft[]): Line[] {
  const codes = [...new Set([...versions, ...drafts].map(({ code }) => code))].sort();
  return codes.map((code) => {
    const own = versions.filter((one) => one.code === code).sort((a, b) => b.version - a.version);
    const draft = drafts.find((one) => one.code === code);
    return { code, name: own[0]?.name ?? draft?.name ?? code, newest: own[0], draft, followed: own.filter(({ openCases }) => openCases > 0) };
  });
}

/** Nearly every name begins with these words, and nobody searches by them. */
const PREAMBLE = /^quy trinh (noi bo |dien tu )?/;

/** By the code of the process or its procedure, by words, by initials. */
function fits(query: string, { code, name, newest, draft }: Line): boolean {
  return fold(code).includes(fold(query.trim())) || rankMatch(query, newest?.procedureCode ?? draft?.procedureCode ?? code, fold(name).replace(PREAMBLE, '')) !== null;
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useTranslation();
  const to = (code: string, version: number, words: string) => (
    <PageLink to="/quan-tri/quy-trinh/$code/$version" params={{ code, version: String(version) }}>
      {words}
    </PageLink>
  );
  const columns: Column<Line>[] = [
    { key: 'name', header: t('process-list.name'), className: 'lead', cell: ({ code, name, newest, draft }) => to(code, newest?.version ?? draft?.version ?? 1, name === '' ? code : name) },
    { key: 'code', header: t('process-list.code'), cell: ({ code }) => <span className="mono">{code}</span> },
    { key: 'newest', header: t('process-list.newest'), cell: ({ newest }) => (newest === undefined ? t('process-list.unpublished') : `${t('process-list.version', { version: newest.version, day: shownDay(newest.validFrom) })}${newest.active ? '' : `, ${t('process-list.retired')}`}`) },
    {
      key: 'draft',
      header: t('process-list.draft'),
      cell: ({ code, draft }) =>
        draft === undefined ? null : (
          <span>
            {to(code, draft.version, t('designer.with-draft', { version: draft.version }))}
            <span className="flow-note as-block">{t('draft.changed', { name: draft.updatedByName, at: shownMoment(draft.updatedAt) })}</span>
          </span>
        ),
    },
    { key: 'open', header: t('process-list.open'), cell: ({ followed }) => followed.map(({ version, openCases }) => t('process-list.version-open', { version, number: openCases })).join(' · ') },
  ];
  return <DataTable caption={t('administration.processes')} columns={columns} rows={lines} rowKey={({ code }) => code} />;
}

/** A draft comes from a definition (JSON) or a drawing (BPMN 2.0) as well, and opens at once. */
function TakeFile() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const keep = useCommand<ReadDraft, File>({
    run: async (file, key) => {
      const read = await readDraft(file);
      await api.PUT('/api/v1/admin/process-drafts/{code}/{version}', { params: { path: { code: read.code, version: read.version } }, body: read.definition, ...marked(key) });
      return read;
    },
    onDone: async ({ code, version, notes }) => {
      await queryClient.invalidateQueries({ queryKey: draftsQuery.queryKey });
      if (notes.length === 0) void navigate({ to: '/quan-tri/quy-trinh/$code/$version', params: { code, version } });
    },
  });
  return (
    <div>
      <Group gap="sm">
        <FileButton accept=".json,.bpmn,.xml" onChange={(file) => (file === null ? undefined : keep.mutate(file))}>
          {(props) => (
            <Button {...props} size="xs" variant="default" loading={keep.isPending}>
              {t('draft.upload')}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed">
          {t('draft.upload-note')}
        </Text>
      </Group>
      {keep.error instanceof UnreadableDraft ? (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {t('draft.unreadable')}
        </Text>
      ) : (
        <ProblemAlert error={keep.error} />
      )}
      <div role="status">
        {keep.data === undefined || keep.data.notes.length === 0 ? null : (
          <>
            <PageLink to="/quan-tri/quy-trinh/$code/$version" params={{ code: keep.data.code, version: keep.data.version }}>
              {t('designer.open-draft', { version: keep.data.version })}
            </PageLink>
            <ul className="plain-list">
              {keep.data.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
