import { Button, FileButton, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { draftsQuery, processVersionsQuery } from '../../api/admin-queries.js';
import { api, body, marked } from '../../api/client.js';
import type { CheckedDraft, ProcessDraft, Trial } from '../../api/types.js';
import { shownMoment } from '../../format/moments.js';
import { Empty, Loaded } from '../../parts/loaded.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { offerUndo } from '../../parts/undo.js';
import { useCommand } from '../../parts/use-command.js';
import { Room } from '../room.js';
import { CheckedResult } from './checked-result.js';
import { UnreadableDraft, readDraft, type ReadDraft } from './read-draft.js';
import { TrialResult } from './trial-result.js';

/** So many of the cases that ended last are tried. */
const TRIED = 200;

/** Processes that are being written: taken from a file, checked, tried on cases that have ended, published. */
export function ProcessDraftsPage() {
  return (
    <Room name="drafts">
      <ProcessDrafts />
    </Room>
  );
}

function ProcessDrafts() {
  const { t } = useTranslation();
  const drafts = useQuery(draftsQuery);
  return (
    <Stack gap="lg">
      <NewDraft />
      <Loaded query={drafts}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('draft.none')}</Empty>
          ) : (
            <Stack gap="lg">
              {items.map((draft) => (
                <Draft key={`${draft.code} ${draft.version}`} draft={draft} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Stack>
  );
}

/** A draft comes from a definition (JSON) or a drawing (BPMN 2.0). */
function NewDraft() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const keep = useCommand<ReadDraft, File>({
    run: async (file, key) => {
      const read = await readDraft(file);
      await api.PUT('/api/v1/admin/process-drafts/{code}/{version}', { params: { path: { code: read.code, version: read.version } }, body: read.definition, ...marked(key) });
      return read;
    },
    onDone: () => void queryClient.invalidateQueries({ queryKey: draftsQuery.queryKey }),
  });
  return (
    <section>
      <Group gap="sm">
        <FileButton accept=".json,.bpmn,.xml" onChange={(file) => (file === null ? undefined : keep.mutate(file))}>
          {(props) => (
            <Button {...props} variant="default" loading={keep.isPending}>
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
          <ul className="plain-list">
            {keep.data.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function Draft({ draft: { code, version, name, updatedAt, updatedByName } }: { readonly draft: ProcessDraft }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const renew = () => {
    void queryClient.invalidateQueries({ queryKey: draftsQuery.queryKey });
    void queryClient.invalidateQueries({ queryKey: processVersionsQuery.queryKey });
  };
  const at = { params: { path: { code, version: String(version) } } };
  const check = useCommand<CheckedDraft>({ run: () => body(api.POST('/api/v1/admin/process-drafts/{code}/{version}/check', at)) });
  const trial = useCommand<Trial>({ run: () => body(api.POST('/api/v1/admin/process-drafts/{code}/{version}/try', { ...at, body: { last: TRIED } })) });
  const publish = useCommand<unknown>({ run: (_, key) => api.POST('/api/v1/admin/process-drafts/{code}/{version}/publish', { ...at, ...marked(key) }), onDone: renew });
  const title = t('draft.title', { name: name === '' ? code : name, version });
  const drop = useCommand<Record<string, unknown>>({
    run: async (_, key) => {
      const { definition } = await body(api.GET('/api/v1/admin/process-drafts/{code}/{version}', at));
      await api.DELETE('/api/v1/admin/process-drafts/{code}/{version}', { ...at, ...marked(key) });
      return definition;
    },
    onDone: (definition) => {
      renew();
      const again = () => api.PUT('/api/v1/admin/process-drafts/{code}/{version}', { ...at, body: definition, ...marked(crypto.randomUUID()) });
      offerUndo({ done: t('undo.draft-dropped', { title }), undo: () => again().then(renew) });
    },
  });
  return (
    <article aria-label={title}>
      <Title order={2}>{title}</Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('draft.changed', { name: updatedByName, at: shownMoment(updatedAt) })}
      </Text>
      <Group gap="xs" mb="sm">
        <Button size="xs" variant="default" loading={check.isPending} onClick={() => check.mutate()}>
          {t('draft.check')}
        </Button>
        <Button size="xs" variant="default" loading={trial.isPending} onClick={() => trial.mutate()}>
          {t('draft.try')}
        </Button>
        <Button size="xs" variant="outline" color="danger" loading={drop.isPending} onClick={() => drop.mutate()}>
          {t('draft.drop')}
        </Button>
      </Group>
      <ProblemAlert error={check.error ?? trial.error ?? publish.error ?? drop.error} />
      <Stack gap="sm" role="status">
        {check.data === undefined ? null : <CheckedResult checked={check.data} />}
        {check.data?.publishable ? (
          <Group>
            <Button size="xs" loading={publish.isPending} onClick={() => publish.mutate()}>
              {t('draft.publish')}
            </Button>
          </Group>
        ) : null}
        {trial.data === undefined ? null : <TrialResult trial={trial.data} />}
      </Stack>
    </article>
  );
}
