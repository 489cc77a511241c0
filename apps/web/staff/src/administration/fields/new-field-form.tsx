import { Stack, TextInput } from '@mantine/core';
import { LONGEST_FIELD_CODE, fieldCodeOf } from '#domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { renewFields } from '../../api/admin-queries.js';
import { api, body, marked } from '../../api/client.js';
import { messagesByField } from '../../api/problem.js';
import type { ProcedureField } from '../../api/types.js';
import { FormButtons } from '../../parts/form-buttons.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';

interface Props {
  readonly onAdded: (field: ProcedureField) => void;
  readonly onClose: () => void;
}

/** A new field; until somebody types a code, its name suggests one. */
export function NewFieldForm({ onAdded, onClose }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [name, setName] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  const code = typed ?? fieldCodeOf(name);
  const add = useCommand<ProcedureField>({
    run: (_, key) => body(api.POST('/api/v1/admin/procedure-fields', { body: { code, name }, ...marked(key) })),
    onDone: (field) => {
      void renewFields(queryClient);
      onAdded(field);
    },
  });
  const said = messagesByField(add.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form onSubmit={submit} aria-label={t('field.add')}>
      <Stack gap="sm">
        <ProblemAlert error={add.error} shown={['name', 'code']} />
        <TextInput data-autofocus required withAsterisk={false} autoComplete="off" maxLength={200} label={t('field.name')} value={name} error={said['name']} onChange={({ currentTarget }) => setName(currentTarget.value)} />
        <TextInput
          required
          withAsterisk={false}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={LONGEST_FIELD_CODE}
          label={t('field.code')}
          description={t('field.code-note')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={code}
          error={said['code']}
          onChange={({ currentTarget }) => setTyped(currentTarget.value === '' ? null : currentTarget.value)}
        />
        <FormButtons label={t('field.add')} busy={add.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
