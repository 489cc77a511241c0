import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { renewFields } from '../../api/admin-queries.js';
import { api, body, marked } from '../../api/client.js';
import { messagesByField } from '../../api/problem.js';
import type { ProcedureField } from '../../api/types.js';
import { DeskSheet } from '../../parts/desk-sheet.js';
import { DoneNotice } from '../../parts/done-notice.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { offerUndo } from '../../parts/undo.js';
import { useCommand } from '../../parts/use-command.js';
import { isUsed } from './is-used.js';

interface Props {
  readonly field: ProcedureField;
  readonly onClose: () => void;
}

/** One field: its name, which may change, and its end while nothing is of it. Its code never changes. */
export function FieldDesk({ field, onClose }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { code, name } = field;
  const [typed, setTyped] = useState(name);
  const [done, setDone] = useState<string | null>(null);
  const rename = useCommand<ProcedureField>({
    run: (_, key) => body(api.PATCH('/api/v1/admin/procedure-fields/{code}', { params: { path: { code } }, body: { name: typed }, ...marked(key) })),
    onDone: () => {
      setDone(t('field.rename'));
      void renewFields(queryClient);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rename.mutate();
  };
  return (
    <DeskSheet title={name} onClose={onClose}>
      <DoneNotice done={done} onClose={() => setDone(null)} />
      <ProblemAlert error={rename.error} shown={['name']} />
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput required withAsterisk={false} autoComplete="off" maxLength={200} label={t('field.name')} description={t('field.rename-note', { code })} inputWrapperOrder={['label', 'input', 'description', 'error']} value={typed} error={messagesByField(rename.error)['name']} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
          <Group>
            <Button type="submit" variant="default" loading={rename.isPending} disabled={typed.trim() === name}>
              {t('field.rename')}
            </Button>
          </Group>
        </Stack>
      </form>
      <Removal field={field} onClose={onClose} />
    </DeskSheet>
  );
}

function Removal({ field, onClose }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { code, name } = field;
  const remove = useCommand<unknown>({
    run: (_, key) => api.DELETE('/api/v1/admin/procedure-fields/{code}', { params: { path: { code } }, ...marked(key) }),
    onDone: () => {
      onClose();
      void renewFields(queryClient);
      const again = () => api.POST('/api/v1/admin/procedure-fields', { body: { code, name }, ...marked(crypto.randomUUID()) });
      offerUndo({ done: t('undo.field-removed', { name }), undo: () => again().then(() => renewFields(queryClient)) });
    },
    onRefused: () => void renewFields(queryClient),
  });
  return (
    <div>
      <ProblemAlert error={remove.error} />
      {isUsed(field) ? (
        <Text size="sm" c="dimmed">
          {t('field.used')}
        </Text>
      ) : (
        <Button variant="default" color="danger" loading={remove.isPending} onClick={() => remove.mutate()}>
          {t('field.remove')}
        </Button>
      )}
    </div>
  );
}
