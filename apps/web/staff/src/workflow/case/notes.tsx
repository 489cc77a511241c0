import { Button, Group, MultiSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../../api/client.js';
import { caseNotesQuery, colleaguesQuery } from '../../api/queries.js';
import type { CaseNote } from '../../api/types.js';
import { shownMoment } from '../../format/moments.js';
import { usePageKeys } from '../../parts/page-keys.js';
import { PagedList } from '../../parts/paged-list.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { offerUndo } from '../../parts/undo.js';
import { useCommand } from '../../parts/use-command.js';

const LONGEST = 2000;

const writeNote = (code: string, text: string, mentionIds: readonly string[], key: string): Promise<CaseNote> =>
  body(api.POST('/api/v1/cases/{code}/notes', { params: { path: { code } }, body: { text, mentionIds: [...mentionIds] }, ...marked(key) }));

const withdrawNote = (code: string, id: string): Promise<unknown> => api.DELETE('/api/v1/cases/{code}/notes/{id}', { params: { path: { code, id } } });

const renewNotes = (queryClient: QueryClient, code: string): Promise<void> => queryClient.invalidateQueries({ queryKey: caseNotesQuery(code).queryKey });

/** What colleagues write to each other about the case; the applicant never sees it. */
export function Notes({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <WriteNote code={code} />
      <PagedList query={caseNotesQuery(code)} empty={t('notes.none')}>
        {(items) => (
          <ul className="notes" aria-label={t('notes.title')}>
            {items.map((note) => (
              <Note key={note.id} code={code} note={note} />
            ))}
          </ul>
        )}
      </PagedList>
    </Stack>
  );
}

function WriteNote({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [called, setCalled] = useState<string[]>([]);
  const { data: colleagues } = useQuery({ ...colleaguesQuery(code), enabled: text !== '' });
  const write = useCommand({
    run: (_, key) => writeNote(code, text, called, key),
    onDone: ({ id }) => {
      setText('');
      setCalled([]);
      void renewNotes(queryClient, code);
      offerUndo({ done: t('undo.note-written'), undo: () => withdrawNote(code, id).then(() => renewNotes(queryClient, code)) });
    },
  });
  const send = () => (text.trim() === '' || write.isPending ? undefined : write.mutate());
  usePageKeys([{ keys: 'N', label: t('notes.write'), run: () => box.current?.focus() }]);
  return (
    <Stack gap="xs" className="no-print">
      <Textarea
        ref={box}
        aria-label={t('notes.write')}
        placeholder={t('notes.placeholder')}
        autosize
        minRows={1}
        maxRows={8}
        maxLength={LONGEST}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) send();
        }}
      />
      {text === '' ? null : (
        <>
          <MultiSelect size="xs" label={t('notes.mention')} data={(colleagues?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))} value={called} onChange={setCalled} maxValues={20} searchable clearable hidePickedOptions />
          <ProblemAlert error={write.error} />
          <Group gap="xs">
            <Button size="xs" loading={write.isPending} disabled={text.trim() === ''} onClick={send}>
              {t('notes.send')}
            </Button>
            <Text size="xs" c="dimmed">
              {t('notes.who-sees')}
            </Text>
          </Group>
        </>
      )}
    </Stack>
  );
}

function Note({ code, note: { id, author, at, text, mentions, canWithdraw } }: { readonly code: string; readonly note: CaseNote }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const withdraw = useCommand<unknown>({
    run: () => withdrawNote(code, id),
    onDone: () => {
      void renewNotes(queryClient, code);
      if (text === null) return;
      offerUndo({ done: t('undo.note-withdrawn'), undo: () => writeNote(code, text, mentions.map((person) => person.id), crypto.randomUUID()).then(() => renewNotes(queryClient, code)) });
    },
  });
  return (
    <li>
      <Text size="xs" c="dimmed">
        <strong>{author.name}</strong> {shownMoment(at)}
      </Text>
      {text === null ? (
        <Text size="sm" c="dimmed" fs="italic">
          {t('notes.withdrawn')}
        </Text>
      ) : (
        <Text size="sm" className="as-typed">
          {text}
        </Text>
      )}
      {text === null || mentions.length === 0 ? null : (
        <Text size="xs" c="dimmed">
          {t('notes.mentioned', { names: mentions.map(({ name }) => name).join(', ') })}
        </Text>
      )}
      <ProblemAlert error={withdraw.error} />
      {canWithdraw ? (
        <Button size="compact-xs" variant="subtle" className="no-print" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {t('notes.withdraw')}
        </Button>
      ) : null}
    </li>
  );
}
