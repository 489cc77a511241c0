import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, given, marked } from '../api/client.js';
import { messagesByField } from '../api/problem.js';
import type { IndicatorEntry, OwedEntry } from '../api/types.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useCommand } from '../parts/use-command.js';
import { EntryFacts } from './entry-versions.js';

interface Props {
  readonly owed: OwedEntry;
  readonly latest: IndicatorEntry;
  readonly onDone: () => void;
}

/** Approves a unit's number, or returns it with a reason. */
export function EntryDecision({ owed, latest, onDone }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const decide = useCommand<IndicatorEntry, 'approved' | 'returned'>({
    run: (decision, key) => body(api.POST('/api/v1/oversight/indicator-entries/{id}/decision', { params: { path: { id: latest.id } }, body: { decision, ...given({ reason: reason.trim() === '' ? undefined : reason }) }, ...marked(key) })),
    onDone: () => {
      void queryClient.invalidateQueries({ queryKey: ['scorecard'] });
      onDone();
    },
  });
  const pending = decide.isPending ? decide.variables : null;
  return (
    <Stack gap="sm">
      <EntryFacts owed={owed} entry={latest} />
      <ProblemAlert error={decide.error} shown={['reason']} />
      <Textarea label={t('entry.reason')} description={t('entry.reason-when')} autosize minRows={2} value={reason} error={messagesByField(decide.error)['reason']} onChange={({ currentTarget }) => setReason(currentTarget.value)} />
      <Group>
        <Button loading={pending === 'approved'} disabled={pending !== null} onClick={() => decide.mutate('approved')}>
          {t('entry.approve')}
        </Button>
        <Button variant="default" loading={pending === 'returned'} disabled={pending !== null} onClick={() => decide.mutate('returned')}>
          {t('entry.return')}
        </Button>
      </Group>
    </Stack>
  );
}
