import { Button, Group, Stack } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../api/client.js';
import { FOLLOW_UPS, followUpActionsQuery } from '../api/follow-up-queries.js';
import { messagesByField } from '../api/problem.js';
import type { FollowUpAction, FollowUpChanged } from '../api/types.js';
import { ActionSheet } from '../parts/action-sheet.js';
import { DoneNotice } from '../parts/done-notice.js';
import { Loaded } from '../parts/loaded.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useCommand } from '../parts/use-command.js';
import { ActionFields } from '../workflow/case/action-fields.js';
import { filledFields } from '../workflow/case/action-values.js';
import { useActionValues } from '../workflow/case/use-action-values.js';

const LOOKS = {
  main: { variant: 'filled' },
  other: { variant: 'default' },
  ending: { variant: 'outline', color: 'danger' },
} as const;

/** What this person may do with a follow-up now, as buttons. */
export function FollowUpActions({ id }: { readonly id: string }) {
  const actions = useQuery(followUpActionsQuery(id));
  const [chosen, setChosen] = useState<FollowUpAction | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const choose = (action: FollowUpAction) => {
    setDone(null);
    setChosen(action);
  };
  return (
    <Stack gap="sm">
      <DoneNotice done={done} onClose={() => setDone(null)} />
      <Loaded query={actions}>
        {(data) => (
          <>
            <Group gap="xs">
              {data.actions.map((action) => (
                <Button key={action.action} {...LOOKS[action.tone]} aria-expanded={chosen?.action === action.action} onClick={() => choose(action)}>
                  {action.name}
                </Button>
              ))}
            </Group>
            {chosen === null ? null : (
              <FollowUpForm
                key={chosen.action}
                id={id}
                version={data.version}
                action={chosen}
                onCancel={() => setChosen(null)}
                onDone={() => {
                  setDone(chosen.name);
                  setChosen(null);
                }}
              />
            )}
          </>
        )}
      </Loaded>
    </Stack>
  );
}

interface Props {
  readonly id: string;
  /** The version that is on the screen. */
  readonly version: number;
  readonly action: FollowUpAction;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

/** The form of an action. When somebody was faster the form says who, keeps what was typed, and shows the follow-up anew. */
function FollowUpForm({ id, version, action, onCancel, onDone }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { fields } = action;
  const { form, values, faulty, change, check } = useActionValues(fields);
  const renew = () => queryClient.invalidateQueries({ queryKey: FOLLOW_UPS });
  const run = useCommand<FollowUpChanged>({
    run: (_, key) => body(api.POST('/api/v1/follow-ups/{id}/actions/{action}', { params: { path: { id, action: action.action } }, body: { version, ...filledFields(fields, values) }, ...marked(key) })),
    onDone: () => {
      onDone();
      void renew();
    },
    onRefused: ({ status }) => {
      if (status === 409) void renew();
    },
  });
  const submit = () => {
    if (check()) run.mutate();
  };
  return (
    <ActionSheet title={action.name} form={form} confirm={t('action.confirm', { action: action.name })} isPending={run.isPending} isBare={fields.length === 0} isEnding={action.tone === 'ending'} onConfirm={submit} onCancel={onCancel}>
      <ProblemAlert error={run.error} shown={fields.map(({ name }) => name)} />
      <ActionFields fields={fields} values={values} faulty={faulty} said={messagesByField(run.error)} onChange={change} />
    </ActionSheet>
  );
}
