import { Button, Group, Stack, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../../api/client.js';
import { ProblemError, messagesByField } from '../../api/problem.js';
import type { CaseAction } from '../../api/types.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { ActionFieldInput, emptyFields, filledFields, missingFields, type FieldValues } from './action-fields.js';

interface Props {
  readonly code: string;
  /** The version that is on the screen. */
  readonly version: number;
  readonly action: CaseAction;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

/** Everything on the screens that a command may have changed. */
const TOUCHED = ['case', 'cases', 'inbox', 'late', 'scorecard', 'satisfaction'];

/** The form of an action. When somebody was faster the form says who, keeps what was typed, and shows the case anew. */
export function ActionForm({ code, version, action, onCancel, onDone }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [values, setValues] = useState<FieldValues>(() => emptyFields(action.fields));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const key = useRef(crypto.randomUUID());
  const renew = () => Promise.all(TOUCHED.map((part) => queryClient.invalidateQueries({ queryKey: [part] })));
  const run = useMutation({
    mutationFn: () =>
      body(api.POST('/api/v1/cases/{code}/actions/{action}', { params: { path: { code, action: action.action } }, body: { version, ...filledFields(action.fields, values) }, ...marked(key.current) })),
    onSuccess: () => {
      onDone();
      void renew();
    },
    onError: (error) => {
      // A lost connection keeps its mark: the command may have arrived.
      if (!(error instanceof ProblemError) || error.status === 0) return;
      key.current = crypto.randomUUID();
      if (error.status === 409) void renew();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = missingFields(action.fields, values);
    setMissing(empty);
    if (empty.length === 0) run.mutate();
  };
  const said = messagesByField(run.error);
  return (
    <section className="sheet" aria-label={action.name}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm" maw="42rem">
          <Title order={2}>{action.name}</Title>
          <ProblemAlert error={run.error} shown={action.fields.map(({ name }) => name)} />
          {action.fields.map((field, place) => (
            <ActionFieldInput
              key={field.name}
              field={field}
              autoFocus={place === 0}
              value={values[field.name] ?? ''}
              error={missing.includes(field.name) ? t('action.required') : said[field.name]}
              onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
            />
          ))}
          <Group gap="xs">
            <Button type="submit" loading={run.isPending} autoFocus={action.fields.length === 0} {...(action.tone === 'ending' ? { color: 'danger' } : {})}>
              {t('action.confirm', { action: action.name })}
            </Button>
            <Button variant="default" onClick={onCancel}>
              {t('action.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
}
