import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseQuery, inboxQuery } from '../api/queries.js';
import type { CaseView, InboxItem, StoredFile } from '../api/types.js';
import { shownMoment } from '../format/moments.js';
import { CaseLink } from '../parts/case-link.js';
import { CaseStateMark } from '../parts/case-state.js';
import { DoneNotice } from '../parts/done-notice.js';
import { FileViewer } from '../parts/file-viewer.js';
import { Loaded } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { usePageKeys } from '../parts/page-keys.js';
import { PagedList } from '../parts/paged-list.js';
import { WaitsMark } from '../parts/waits-mark.js';
import { CaseActions } from '../workflow/case/case-actions.js';
import { ApplicantFacts, CaseData, CaseFacts } from '../workflow/case/facts.js';
import { Papers } from '../workflow/case/papers.js';

const route = getRouteApi('/staff/truc-tuyen');

/** What came online and waits to be taken in or sent back: applications, and papers that open cases asked for; the list on one side, the chosen one on the other. */
export function OnlineApplicationsPage() {
  const { t } = useTranslation();
  const { code } = route.useSearch();
  const navigate = useNavigate();
  const [done, setDone] = useState<string | null>(null);
  const choose = (chosen: string | undefined) => void navigate({ to: '/truc-tuyen', search: { code: chosen }, replace: true, resetScroll: false });
  return (
    <>
      <PageHead title={t('nav.online')} note={t('online.note')} />
      <DoneNotice done={done} onClose={() => setDone(null)} />
      <PagedList query={inboxQuery('online')} empty={t('online.empty')} above={(items) => <Choosing items={items} code={code} onChoose={choose} />}>
        {(items) => {
          const chosen = items.find((item) => item.code === code) ?? items[0];
          return (
            <div className="split">
              <Waiting items={items} chosen={chosen?.code} onChoose={choose} />
              {chosen === undefined ? null : (
                <Examined
                  key={chosen.code}
                  code={chosen.code}
                  onDone={(name) => {
                    setDone(`${name} · ${chosen.code}`);
                    choose(items[items.indexOf(chosen) + 1]?.code);
                  }}
                />
              )}
            </div>
          );
        }}
      </PagedList>
    </>
  );
}

interface ListProps {
  readonly items: readonly InboxItem[];
  readonly onChoose: (code: string) => void;
}

/** J and K go from one application to the next. */
function Choosing({ items, code, onChoose }: ListProps & { readonly code: string | undefined }) {
  const { t } = useTranslation();
  const go = (by: number) => {
    const place = Math.max(0, items.findIndex((item) => item.code === code));
    const next = items[Math.min(items.length - 1, Math.max(0, place + by))];
    if (next) onChoose(next.code);
  };
  usePageKeys([
    { keys: 'J', label: t('keys.next-row'), run: () => go(1) },
    { keys: 'K', label: t('keys.row-before'), run: () => go(-1) },
  ]);
  return null;
}

function Waiting({ items, chosen, onChoose }: ListProps & { readonly chosen: string | undefined }) {
  const { t } = useTranslation();
  useEffect(() => document.getElementById(`waits-${chosen ?? ''}`)?.scrollIntoView({ block: 'nearest' }), [chosen]);
  return (
    <ul className="pick-list" aria-label={t('online.waiting')}>
      {items.map(({ code, applicantName, procedure, submittedAt, arrivedAt, supplemented, stageState, stageStateText }) => (
        <li key={code}>
          <button type="button" id={`waits-${code}`} className="pick-row" aria-current={code === chosen} onClick={() => onChoose(code)}>
            <CaseStateMark state={stageState} text={stageStateText} />
            <strong>{applicantName}</strong>
            <Text span size="sm" lineClamp={2}>
              {procedure.name}
            </Text>
            <Text span size="xs" c="dimmed">
              {`${code} · ${t('online.sent', { at: shownMoment(arrivedAt ?? submittedAt) })}`}
            </Text>
            {supplemented ? <WaitsMark>{t('inbox.supplemented')}</WaitsMark> : null}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** One application: what may be done with it, what it says, and what came with it. */
function Examined({ code, onDone }: { readonly code: string; readonly onDone: (name: string) => void }) {
  const [reveal, setReveal] = useState(false);
  const file = useQuery(caseQuery(code, reveal));
  const [opened, setOpened] = useState<StoredFile | null>(null);
  return (
    <section className="sheet" aria-label={code}>
      <Loaded query={file}>{(view) => <Application file={view} onReveal={() => setReveal(true)} onOpen={setOpened} onDone={onDone} />}</Loaded>
      <FileViewer file={opened} onClose={() => setOpened(null)} />
    </section>
  );
}

interface ApplicationProps {
  readonly file: CaseView;
  readonly onReveal: () => void;
  readonly onOpen: (file: StoredFile) => void;
  readonly onDone: (name: string) => void;
}

function Application({ file, onReveal, onOpen, onDone }: ApplicationProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <div>
        <Group justify="space-between" gap="sm">
          <CaseLink code={file.code} />
          <CaseStateMark state={file.state} text={file.stateText} />
        </Group>
        <Title order={2}>{file.procedure.name}</Title>
      </div>
      <CaseActions code={file.code} onDone={onDone} />
      <div className="two-columns">
        <div>
          <Title order={3}>{t('case.applicant')}</Title>
          <ApplicantFacts file={file} onReveal={onReveal} />
        </div>
        <div>
          <Title order={3}>{t('case.facts')}</Title>
          <CaseFacts file={file} />
          <CaseData file={file} />
        </div>
      </div>
      <div>
        <Title order={3}>{t('case.papers')}</Title>
        <Papers file={file} onOpen={onOpen} />
      </div>
    </Stack>
  );
}
