import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { addDays, plainDate, type ProcessDefinition } from '#domain';
import { useTranslation } from 'react-i18next';
import { draftsQuery, processVersionsQuery } from '../../api/admin-queries.js';
import { api, body, marked } from '../../api/client.js';
import type { ProcessDraft } from '../../api/types.js';
import { dayOf } from '../../format/moments.js';
import { PageLink } from '../../parts/page-link.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';

interface Props {
  readonly code: string;
  readonly draft: ProcessDraft | undefined;
  readonly definition: ProcessDefinition;
}

/** Leads to the open draft of a process, or begins one from a published version: the next number, from the first day that it may hold. */
export function BeginDraft({ code, draft, definition }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const versions = useQuery(processVersionsQuery);
  const own = (versions.data?.items ?? []).filter((one) => one.code === code);
  const version = Math.max(definition.version, ...own.map((one) => one.version)) + 1;
  const tomorrow = addDays(plainDate(dayOf(new Date().toISOString())), 1);
  const validFrom = own.map((one) => addDays(plainDate(one.validFrom), 1)).reduce((latest, day) => (day > latest ? day : latest), tomorrow);
  const begin = useCommand<ProcessDraft>({
    run: (_, key) =>
      body(api.PUT('/api/v1/admin/process-drafts/{code}/{version}', { params: { path: { code, version: String(version) } }, body: { ...definition, version, validFrom }, headers: { ...marked(key).headers, 'If-Match': '*' } })),
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: draftsQuery.queryKey });
      void navigate({ to: '/quan-tri/quy-trinh/$code/$version', params: { code, version: String(version) } });
    },
  });
  if (draft !== undefined) {
    return (
      <PageLink to="/quan-tri/quy-trinh/$code/$version" params={{ code, version: String(draft.version) }}>
        {t('designer.open-draft', { version: draft.version })}
      </PageLink>
    );
  }
  return (
    <>
      <Button size="xs" loading={begin.isPending} disabled={versions.data === undefined} onClick={() => begin.mutate()}>
        {t('designer.begin', { version })}
      </Button>
      <ProblemAlert error={begin.error} />
    </>
  );
}
