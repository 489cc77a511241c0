import { Anchor, Group, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useLocation, useNavigate } from '@tanstack/react-router';
import type { Procedure } from '#domain';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keptProcedureQuery } from '../../api/admin-queries.js';
import type { ProcedureVersion, ProcedureVersions } from '../../api/types.js';
import { DoneNotice } from '../../parts/done-notice.js';
import { Loaded } from '../../parts/loaded.js';
import { PageHead } from '../../parts/page-head.js';
import { PageLink } from '../../parts/page-link.js';
import { today } from '../today.js';
import { nextOf } from './first-forms.js';
import { ProcedureEditor } from './procedure-editor.js';
import { ProcedureHistory } from './procedure-history.js';
import { Readiness } from './readiness.js';

const route = getRouteApi('/staff/quan-tri/thu-tuc/$code');

/** Names of procedures may fill half a page; the form has them whole. */
const TITLE_LENGTH = 110;

/** One procedure: what it lacks to be received, its newest version in a form that makes the next one, and all versions side by side. */
export function ProcedurePage() {
  const { code } = route.useParams();
  return <Loaded query={useQuery(keptProcedureQuery(code))}>{(kept) => <Kept key={kept.code} kept={kept} />}</Loaded>;
}

function Kept({ kept }: { readonly kept: ProcedureVersions }) {
  const { t } = useTranslation();
  const { part = 'edit', ...search } = route.useSearch();
  const navigate = useNavigate();
  const { published: before = null } = useLocation().state;
  const [published, setPublished] = useState<number | null>(before);
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
        <Group gap="md" className="no-print">
          <PageLink to="/quan-tri/thu-tuc/moi" search={{ from: code }} size="sm" underline="always">
            {t('procedure.copy')}
          </PageLink>
          <Anchor href={`/thu-tuc/${encodeURIComponent(code)}`} target="_blank" rel="noreferrer" size="sm" underline="always">
            {t('procedure.as-citizen')}
          </Anchor>
        </Group>
      </PageHead>
      <DoneNotice done={published === null ? null : t('procedure.published', { version: published })} onClose={() => setPublished(null)} />
      <Readiness kept={kept} />
      <Tabs value={part} onChange={go} mt="sm">
        <Tabs.List mb="md">
          <Tabs.Tab value="edit">{t('procedure.part-edit')}</Tabs.Tab>
          <Tabs.Tab value="history">{t('procedure.part-history')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="edit">
          <NextVersion key={newest.hash} newest={newest} onPublished={told} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <ProcedureHistory kept={kept} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

interface NextProps {
  readonly newest: ProcedureVersion;
  readonly onPublished: (version: number) => void;
}

function NextVersion({ newest: { procedure, version }, onPublished }: NextProps) {
  const { me } = route.useRouteContext();
  const newest = procedure as unknown as Procedure;
  const start = useMemo(() => nextOf(newest, today()), [newest]);
  return <ProcedureEditor start={start} version={version + 1} before={newest} place={{ shelf: { staffId: me.id, kind: 'procedure' }, mark: newest.code }} onPublished={onPublished} />;
}
