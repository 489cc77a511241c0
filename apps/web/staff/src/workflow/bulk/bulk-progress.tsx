import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../../api/client.js';
import { bulkQuery, caseActionsQuery, renewCases } from '../../api/queries.js';
import type { BulkAction, BulkItem, BulkOutcome } from '../../api/types.js';
import { CaseLink } from '../../parts/case-link.js';
import { Loaded } from '../../parts/loaded.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';

/** One action on many cases, as it is sent. */
interface BulkOrder {
  readonly action: BulkAction;
  readonly name: string;
  readonly items: readonly BulkItem[];
  readonly body: Record<string, unknown>;
}

/** Bulk work that has begun. */
export interface BulkJob extends BulkOrder {
  readonly id: string;
}

/** Begins bulk work. Sent again under the same key it is the same work. */
export async function beginBulk(order: BulkOrder, key: string): Promise<BulkJob> {
  const { action, items, body: fields } = order;
  const { id } = await body(api.POST('/api/v1/bulk-actions', { body: { action, items: [...items], body: fields }, ...marked(key) }));
  return { ...order, id };
}

interface Props {
  readonly job: BulkJob;
  readonly onRetried: (job: BulkJob) => void;
  readonly onClose: () => void;
}

/** How far bulk work is; in the end which cases were refused and why. */
export function BulkProgress({ job, onRetried, onClose }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const progress = useQuery(bulkQuery(job.id));
  const ended = progress.data !== undefined && progress.data.finishedAt !== null;
  useEffect(() => {
    if (ended) void renewCases(queryClient);
  }, [ended, queryClient]);
  return (
    <section className="sheet" aria-label={t('bulk.progress', { action: job.name })}>
      <Stack gap="sm">
        <Title order={2}>{job.name}</Title>
        <Loaded query={progress}>
          {({ total, done, refused, items }) => (
            <>
              <Progress.Root size="md">
                <Progress.Section value={(done * 100) / total} color="brand" aria-label={t('bulk.progress', { action: job.name })} />
                <Progress.Section value={(refused * 100) / total} color="danger" withAria={false} />
              </Progress.Root>
              <Text role="status">{t(ended ? 'bulk.ended' : 'bulk.running', { done, refused, count: total })}</Text>
              {ended && refused > 0 ? <Refused job={job} outcomes={items.filter(({ status }) => status === 'refused')} onRetried={onRetried} onClose={onClose} /> : null}
              {ended && refused === 0 ? (
                <Group>
                  <CloseButton onClose={onClose} />
                </Group>
              ) : null}
            </>
          )}
        </Loaded>
      </Stack>
    </section>
  );
}

function CloseButton({ onClose }: Pick<Props, 'onClose'>) {
  const { t } = useTranslation();
  return (
    <Button variant="default" size="xs" onClick={onClose}>
      {t('action.close')}
    </Button>
  );
}

interface RefusedProps extends Pick<Props, 'job' | 'onRetried' | 'onClose'> {
  readonly outcomes: readonly BulkOutcome[];
}

/** The cases that were refused, each with its reason; tried again as they stand by now. */
function Refused({ job, outcomes, onRetried, onClose }: RefusedProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const retry = useCommand<BulkJob>({
    run: async (_, key) => {
      const items = outcomes.flatMap(({ position }) => job.items[position - 1] ?? []);
      const now = await Promise.all(items.map(({ code }) => queryClient.fetchQuery({ ...caseActionsQuery(code), staleTime: 0 })));
      return beginBulk({ ...job, items: items.map((item, place) => ({ ...item, version: now[place]?.version ?? item.version })) }, key);
    },
    onDone: onRetried,
  });
  return (
    <>
      <ul className="plain-list">
        {outcomes.map(({ position, code, problem }) => (
          <li key={position}>
            <CaseLink code={code} />
            {problem === null ? null : ` – ${problem.title}${problem.detail === null ? '' : `: ${problem.detail}`}`}
          </li>
        ))}
      </ul>
      <ProblemAlert error={retry.error} />
      <Group>
        <Button size="xs" loading={retry.isPending} onClick={() => retry.mutate()}>
          {t('bulk.retry', { count: outcomes.length })}
        </Button>
        <CloseButton onClose={onClose} />
      </Group>
    </>
  );
}
