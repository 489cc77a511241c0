import { Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProcessDefinition } from '#domain';
import { draftsQuery, processVersionsQuery, wholeProcessQuery } from '../../../../api/admin-queries.js';
import { shownDay } from '../../../../format/moments.js';
import { Loaded } from '../../../../parts/loaded.js';
import { readDefinition } from '../definition/read-definition.js';
import { Comparison } from './comparison.js';

interface Props {
  readonly definition: ProcessDefinition;
  /** The draft as it is saved, where the one that is shown may differ from it. */
  readonly saved?: ProcessDefinition | undefined;
  /** What it is compared with, as the address names it: a version, or `saved`. */
  readonly to: string | undefined;
}

/** Compares a version with any other of its process: with the one before it, unless somebody chose. */
export function ComparePart({ definition, saved, to }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const versions = useQuery(processVersionsQuery);
  const drafts = useQuery(draftsQuery);
  const { code, version } = definition;
  const others = [
    ...(versions.data?.items ?? []).filter((one) => one.code === code && one.version !== version).map((one) => ({ version: one.version, label: t('designer.with-version', { version: one.version, day: shownDay(one.validFrom) }) })),
    ...(drafts.data?.items ?? []).filter((one) => one.code === code && one.version !== version).map((one) => ({ version: one.version, label: t('designer.with-draft', { version: one.version }) })),
  ].sort((a, b) => b.version - a.version);
  const choices = [...others.map((one) => ({ value: String(one.version), label: one.label })), ...(saved === undefined ? [] : [{ value: 'saved', label: t('designer.with-saved') }])];
  const usual = others.find((one) => one.version < version) ?? others[0];
  const chosen = choices.find(({ value }) => value === to)?.value ?? (usual ? String(usual.version) : choices[0]?.value);
  if (versions.data === undefined || drafts.data === undefined) return null;
  if (chosen === undefined) return <Text c="dimmed">{t('designer.no-other')}</Text>;
  return (
    <Stack gap="md">
      <Select label={t('designer.with')} w={280} maw="100%" allowDeselect={false} data={choices} value={chosen} onChange={(value) => void navigate({ to: '.', search: (before) => ({ ...before, with: value ?? undefined }), replace: true })} />
      {chosen === 'saved' && saved !== undefined ? <Comparison before={saved} after={definition} /> : <WithVersion code={code} version={chosen} draft={drafts.data.items.some((one) => one.code === code && String(one.version) === chosen)} after={definition} />}
    </Stack>
  );
}

function WithVersion({ code, version, draft, after }: { readonly code: string; readonly version: string; readonly draft: boolean; readonly after: ProcessDefinition }) {
  const { t } = useTranslation();
  const other = useQuery(wholeProcessQuery(code, version, draft));
  return (
    <Loaded query={other}>
      {(whole) => {
        const before = readDefinition(whole.definition);
        return before === null ? <Text c="dimmed">{t('designer.no-table')}</Text> : <Comparison before={before} after={after} />;
      }}
    </Loaded>
  );
}
