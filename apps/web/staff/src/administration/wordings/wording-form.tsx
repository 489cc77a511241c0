import { Button, Group, Stack, Text, TextInput, Textarea, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../../api/client.js';
import { messagesByField } from '../../api/problem.js';
import { wordingQuery, wordingsQuery } from '../../api/house-queries.js';
import type { MessageKind, PlaceholderView, Wording } from '../../api/types.js';
import { DoneNotice } from '../../parts/done-notice.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';
import { insertPlaceholder } from './insert-placeholder.js';

interface Props {
  readonly kind: MessageKind;
  readonly typed: Wording;
  readonly onType: (wording: Wording) => void;
}

const FIELDS = ['subject', 'body'];

/** Subject and text of a kind of message, with what may be put in; kept, or back to the standard. */
export function WordingForm({ kind, typed, onType }: Props) {
  const { t } = useTranslation();
  const { template, version, placeholders, mayChange, standard, wording } = kind;
  const queryClient = useQueryClient();
  const [done, setDone] = useState<string | null>(null);
  const renew = (fresh: MessageKind, what: string) => {
    queryClient.setQueryData(wordingQuery(template).queryKey, fresh);
    void queryClient.invalidateQueries({ queryKey: wordingsQuery.queryKey, exact: true });
    onType(fresh.wording ?? fresh.standard);
    setDone(what);
  };
  const at = { params: { path: { template } } };
  const keep = useCommand<MessageKind>({ run: (_, key) => body(api.PUT('/api/v1/admin/message-templates/{template}', { ...at, body: { ...typed, version }, ...marked(key) })), onDone: (fresh) => renew(fresh, t('wording.keep')) });
  const back = useCommand<MessageKind>({ run: (_, key) => body(api.POST('/api/v1/admin/message-templates/{template}/standard', { ...at, body: { version }, ...marked(key) })), onDone: (fresh) => renew(fresh, t('wording.back')) });
  const said = messagesByField(keep.error);
  const saved = wording ?? standard;
  const isChanged = typed.subject !== saved.subject || typed.body !== saved.body;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate();
  };
  return (
    <form className="sheet" onSubmit={submit} aria-label={t('wording.words')}>
      <Stack gap="sm">
        <Title order={2}>{t(wording === null ? 'wording.standard' : 'wording.own')}</Title>
        <DoneNotice done={done} onClose={() => setDone(null)} />
        <ProblemAlert error={keep.error ?? back.error} shown={FIELDS} />
        <Fields placeholders={placeholders} typed={typed} onType={onType} said={said} readOnly={!mayChange} />
        {mayChange ? (
          <Group gap="xs">
            <Button type="submit" loading={keep.isPending} disabled={!isChanged}>
              {t('wording.keep')}
            </Button>
            <Button variant="default" disabled={!isChanged} onClick={() => onType(saved)}>
              {t('wording.undo')}
            </Button>
            {wording === null ? null : (
              <Button variant="default" loading={back.isPending} onClick={() => back.mutate()}>
                {t('wording.back')}
              </Button>
            )}
          </Group>
        ) : null}
      </Stack>
    </form>
  );
}

interface FieldsProps {
  readonly placeholders: readonly PlaceholderView[];
  readonly typed: Wording;
  readonly onType: (wording: Wording) => void;
  readonly said: Record<string, string>;
  readonly readOnly: boolean;
}

function Fields({ placeholders, typed, onType, said, readOnly }: FieldsProps) {
  const { t } = useTranslation();
  const [into, setInto] = useState<'subject' | 'body'>('body');
  const subject = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const insert = (placeholder: PlaceholderView) => {
    const field = into === 'subject' ? subject.current : text.current;
    const end = typed[into].length;
    const { text: after, caret } = insertPlaceholder(typed[into], field?.selectionStart ?? end, field?.selectionEnd ?? end, into === 'subject' ? { ...placeholder, shape: 'words' } : placeholder);
    onType({ ...typed, [into]: after });
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(caret, caret);
    });
  };
  return (
    <>
      <TextInput ref={subject} label={t('wording.subject')} value={typed.subject} maxLength={300} readOnly={readOnly} error={said['subject']} onFocus={() => setInto('subject')} onChange={({ currentTarget }) => onType({ ...typed, subject: currentTarget.value })} />
      <Textarea ref={text} label={t('wording.body')} autosize minRows={12} maxRows={28} value={typed.body} maxLength={5000} readOnly={readOnly} error={said['body']} onFocus={() => setInto('body')} onChange={({ currentTarget }) => onType({ ...typed, body: currentTarget.value })} />
      {readOnly ? null : <Palette placeholders={into === 'subject' ? placeholders.filter(({ inSubject }) => inSubject) : placeholders} into={t(`wording.${into}`)} onInsert={insert} />}
    </>
  );
}

function Palette({ placeholders, into, onInsert }: { readonly placeholders: readonly PlaceholderView[]; readonly into: string; readonly onInsert: (placeholder: PlaceholderView) => void }) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('wording.insert', { into })}>
      <Text size="sm" c="dimmed" mb={6}>
        {t('wording.insert', { into })}
      </Text>
      <Group gap={6}>
        {placeholders.map((placeholder) => (
          <Button key={placeholder.name} size="compact-sm" variant="default" fw={placeholder.needed ? 600 : 400} title={`{{${placeholder.name}}}`} onClick={() => onInsert(placeholder)}>
            {placeholder.shape === 'flag' ? t('wording.if', { label: placeholder.label }) : placeholder.label}
          </Button>
        ))}
      </Group>
      <Text size="xs" c="dimmed" mt={6}>
        {t('wording.how')}
      </Text>
    </div>
  );
}
