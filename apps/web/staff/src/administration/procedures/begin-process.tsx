import { Button, Group } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Procedure, ProcessDefinition } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftsQuery, processVersionsQuery, wholeProcessQuery } from '../../api/admin-queries.js';
import { api, body, marked } from '../../api/client.js';
import { proceduresQuery } from '../../api/queries.js';
import type { ProcedureVersions, ProcessVersion } from '../../api/types.js';
import { FindSelect } from '../../parts/find-select.js';
import { PageLink } from '../../parts/page-link.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';
import { today } from '../today.js';

/** Leads to the draft of a procedure's first process, or begins one as the process of another procedure goes: nobody draws one from nothing. */
export function BeginProcess({ kept: { code, versions } }: { readonly kept: ProcedureVersions }) {
  const { t } = useTranslation();
  const drafts = useQuery(draftsQuery);
  const draft = drafts.data?.items.find(({ procedureCode }) => procedureCode === code);
  const newest = versions[0]?.procedure as unknown as Procedure | undefined;
  if (drafts.data === undefined || newest === undefined) return null;
  if (draft === undefined) return <Begin procedure={newest} />;
  return (
    <PageLink to="/quan-tri/quy-trinh/$code/$version" params={{ code: draft.code, version: String(draft.version) }} size="sm" mt="xs" display="inline-block">
      {t('procedure.process-draft')}
    </PageLink>
  );
}

function Begin({ procedure: { code, name, field, validFrom } }: { readonly procedure: Procedure }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const processes = useProcesses(field);
  const [chosen, setChosen] = useState<string | null>(null);
  const model = processes.find((one) => one.code === chosen) ?? processes[0];
  const own = { code: `QT-${code}`, version: '1' };
  const begin = useCommand<unknown, ProcessVersion>({
    run: async (from, key) => {
      const { definition } = await queryClient.fetchQuery(wholeProcessQuery(from.code, String(from.version), false));
      const day = today();
      // The decision that approved the other process approves none of this one.
      const draft = { ...(definition as ProcessDefinition), code: own.code, procedureCode: code, version: 1, name: t('procedure.process-name', { name }), legalBasis: '', validFrom: validFrom > day ? validFrom : day };
      return body(api.PUT('/api/v1/admin/process-drafts/{code}/{version}', { params: { path: own }, body: draft, headers: { ...marked(key).headers, 'If-Match': '*' } }));
    },
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: draftsQuery.queryKey });
      void navigate({ to: '/quan-tri/quy-trinh/$code/$version', params: own });
    },
  });
  if (model === undefined) return null;
  return (
    <Group gap="sm" mt="xs" align="end">
      <FindSelect label={t('procedure.process-like')} style={{ flex: '1 1 18rem' }} maw="40rem" data={processes.map((one) => ({ value: one.code, label: one.name, code: one.procedureCode }))} value={model.code} onChange={setChosen} />
      <Button loading={begin.isPending} onClick={() => begin.mutate(model)}>
        {t('procedure.process-begin')}
      </Button>
      <ProblemAlert error={begin.error} />
    </Group>
  );
}

/** The newest version of each process with which cases open, those of the same field first. */
function useProcesses(field: string): readonly ProcessVersion[] {
  const { data: versions } = useQuery(processVersionsQuery);
  const { data: procedures = [] } = useQuery(proceduresQuery);
  const same = new Set(procedures.filter((one) => one.field === field).map(({ code }) => code));
  const newest = new Map([...(versions?.items ?? [])].filter(({ active }) => active).sort((a, b) => a.version - b.version).map((one) => [one.code, one]));
  return [...newest.values()].sort((a, b) => Number(same.has(b.procedureCode)) - Number(same.has(a.procedureCode)) || a.name.localeCompare(b.name, 'vi'));
}
