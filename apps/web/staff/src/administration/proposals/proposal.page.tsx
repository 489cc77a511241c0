import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proposalQuery, proposedCasesQuery } from '../../api/admin-queries.js';
import { api, body, marked } from '../../api/client.js';
import { renewCases } from '../../api/queries.js';
import type { Proposal } from '../../api/types.js';
import { shownMoment } from '../../format/moments.js';
import { Loaded } from '../../parts/loaded.js';
import { PageHead } from '../../parts/page-head.js';
import { PagedList } from '../../parts/paged-list.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';
import { dayWords } from './proposal-list.page.js';
import { ProposedCases } from './proposed-cases.js';

const route = getRouteApi('/staff/de-xuat/$id');

/** A proposal to move promised dates: its cases with dates and letters, and the decision. */
export function ProposalPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const [deciding, setDeciding] = useState(false);
  const proposal = useQuery({ ...proposalQuery(id), refetchInterval: deciding ? 1000 : false });
  return (
    <>
      <PageHead title={t('proposal.title')} note={proposal.data === undefined ? undefined : proposal.data.days.map((day) => dayWords(t, day)).join('; ')} />
      <Stack>
        <div className="sheet">
          <Loaded query={proposal}>{(shown) => <Decision proposal={shown} onDeciding={setDeciding} />}</Loaded>
        </div>
        <div className="sheet">
          <PagedList query={proposedCasesQuery(id)} empty={t('proposal.no-cases')}>
            {(items) => <ProposedCases items={items} />}
          </PagedList>
        </div>
      </Stack>
    </>
  );
}

function Decision({ proposal, onDeciding }: { readonly proposal: Proposal; readonly onDeciding: (deciding: boolean) => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { id, reason, status, createdByName, createdAt, decidedByName, decidedAt, cases, applied } = proposal;
  const decide = useCommand<Proposal, 'approve' | 'reject'>({
    run: (verdict, key) => {
      onDeciding(true);
      return body(api.POST(`/api/v1/admin/calendar-proposals/{id}/${verdict}`, { params: { path: { id } }, ...marked(key) })).finally(() => onDeciding(false));
    },
    onDone: () => {
      void queryClient.invalidateQueries({ queryKey: ['proposals'] });
      void renewCases(queryClient);
    },
  });
  const unfinished = status === 'approved' && applied < cases;
  return (
    <Stack gap="sm">
      <Text>{reason}</Text>
      <Text size="sm" c="dimmed">
        {t('proposal.by', { name: createdByName, at: shownMoment(createdAt) })}
      </Text>
      <Text role="status" fw={600}>
        {t(`proposal-status.${status}`)}
        {decidedAt === null ? '' : ` · ${decidedByName ?? ''} · ${shownMoment(decidedAt)}`}
        {status === 'approved' ? ` · ${t('proposal.applied', { applied, cases })}` : ''}
      </Text>
      <ProblemAlert error={decide.error} />
      {status === 'open' || unfinished ? (
        <Group gap="xs">
          <Button loading={decide.isPending && decide.variables === 'approve'} disabled={decide.isPending} onClick={() => decide.mutate('approve')}>
            {t(unfinished ? 'proposal.go-on' : 'proposal.approve', { number: cases })}
          </Button>
          {unfinished ? null : (
            <Button variant="default" loading={decide.isPending && decide.variables === 'reject'} disabled={decide.isPending} onClick={() => decide.mutate('reject')}>
              {t('proposal.reject')}
            </Button>
          )}
        </Group>
      ) : null}
    </Stack>
  );
}
