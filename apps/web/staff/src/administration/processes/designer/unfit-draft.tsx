import { Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { draftsQuery } from '../../../api/admin-queries.js';
import { api, body, marked } from '../../../api/client.js';
import type { ProcessDraft } from '../../../api/types.js';
import { PageHead } from '../../../parts/page-head.js';
import { ProblemAlert } from '../../../parts/problem-alert.js';
import { useCommand } from '../../../parts/use-command.js';
import { readDefinition } from './definition/read-definition.js';
import { DefinitionText } from './fields/definition-text.js';

interface Props {
  readonly code: string;
  readonly version: string;
  readonly given: unknown;
  readonly revision: string;
  readonly onMended: () => void;
}

/** A draft that is no table yet: its text alone, until its steps can be shown. */
export function UnfitDraft({ code, version, given, revision, onMended }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const save = useCommand<ProcessDraft, Record<string, unknown>>({
    run: (definition, key) => body(api.PUT('/api/v1/admin/process-drafts/{code}/{version}', { params: { path: { code, version } }, body: definition, headers: { ...marked(key).headers, 'If-Match': revision } })),
    onDone: () => {
      void queryClient.invalidateQueries({ queryKey: draftsQuery.queryKey });
      onMended();
    },
  });
  const apply = (value: unknown): string | null => {
    const read = readDefinition(value);
    if (read === null) return t('designer.text-unfit');
    if (read.code !== code || String(read.version) !== version) return t('designer.text-other', { code, version });
    save.mutate({ ...read });
    return null;
  };
  return (
    <>
      <PageHead title={t('designer.draft-title', { name: code, version })} />
      <Stack gap="sm" className="sheet">
        <Text>{t('designer.no-table')}</Text>
        <ProblemAlert error={save.error} />
        <DefinitionText value={given} label={t('designer.text-label')} rows={24} onApply={apply} />
      </Stack>
    </>
  );
}
