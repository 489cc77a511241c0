import { Anchor, Box, Tabs, Text } from '@mantine/core';
import { dateOf, instant } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keptProcedureQuery } from '../../api/admin-queries.js';
import type { ProcedureVersions } from '../../api/types.js';
import { shownDay } from '../../format/moments.js';
import { DoneNotice } from '../../parts/done-notice.js';
import { Loaded } from '../../parts/loaded.js';
import { PageHead } from '../../parts/page-head.js';
import { ProcedureEditor } from './procedure-editor.js';
import { ProcedureHistory } from './procedure-history.js';

const route = getRouteApi('/staff/quan-tri/thu-tuc/$code');

/** Names of procedures may fill half a page; the form has them whole. */
const TITLE_LENGTH = 110;

/** One procedure: its newest version in a form that makes the next one, and all versions side by side. */
export function ProcedurePage() {
  const { code } = route.useParams();
  return <Loaded query={useQuery(keptProcedureQuery(code))}>{(kept) => <Kept key={kept.code} kept={kept} />}</Loaded>;
}

function Kept({ kept }: { readonly kept: ProcedureVersions }) {
  const { t } = useTranslation();
  const { part = 'edit', ...search } = route.useSearch();
  const navigate = useNavigate();
  const [published, setPublished] = useState<number | null>(null);
  const { code, name, versions } = kept;
  const [newest] = versions;
  if (newest === undefined) return null;
  const told = (version: number) => {
    setPublished(version);
    window.scrollTo({ top: 0 });
  };
  const go = (chosen: string | null) => void navigate({ to: '/quan-tri/thu-tuc/$code', params: { code }, search: { ...search, part: chosen === 'history' ? 'history' : undefined } });
  return (
    <>
      <PageHead
        title={name.length > TITLE_LENGTH ? `${name.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, '')}…` : name}
        note={`${code} · ${t('procedure.note', { version: newest.version, state: t(`version-state.${newest.state}`), next: newest.version + 1 })}`}
      >
        <Anchor href={`/thu-tuc/${encodeURIComponent(code)}`} target="_blank" rel="noreferrer" size="sm" underline="always" className="no-print">
          {t('procedure.as-citizen')}
        </Anchor>
      </PageHead>
      <DoneNotice done={published === null ? null : t('procedure.published', { version: published })} onClose={() => setPublished(null)} />
      <Box mt={published === null ? 0 : 'sm'}>
        <Processes processes={kept.processes} />
      </Box>
      <Tabs value={part} onChange={go} mt="sm">
        <Tabs.List mb="md">
          <Tabs.Tab value="edit">{t('procedure.part-edit')}</Tabs.Tab>
          <Tabs.Tab value="history">{t('procedure.part-history')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="edit">
          <ProcedureEditor key={newest.hash} newest={newest} onPublished={told} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <ProcedureHistory kept={kept} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function Processes({ processes }: Pick<ProcedureVersions, 'processes'>) {
  const { t } = useTranslation();
  const today = dateOf(instant(Date.now()));
  const told = processes.filter(({ inForce, validFrom }) => inForce || validFrom > today);
  return (
    <Text size="sm" component="div">
      <Text span size="sm" c="dimmed">
        {`${t('procedure.process')}: `}
      </Text>
      {told.length === 0 ? t('procedure.process-none') : told.map(({ code, version, validFrom, inForce }) => `${t('procedure.process-used', { code, version, day: shownDay(validFrom) })} (${t(inForce ? 'procedure.process-now' : 'procedure.process-later')})`).join('; ')}
    </Text>
  );
}
