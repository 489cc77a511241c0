import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../../api/queries.js';
import type { CaseView, StoredFile } from '../../api/types.js';
import { shownMoment } from '../../format/moments.js';
import { CaseStateMark } from '../../parts/case-state.js';
import { Explanation } from '../../parts/explanation.js';
import { FileViewer } from '../../parts/file-viewer.js';
import { Loaded } from '../../parts/loaded.js';
import { usePageKeys } from '../../parts/page-keys.js';
import { Sheet } from '../../parts/sheet.js';
import { useTitle } from '../../parts/use-title.js';
import { CaseFollowUps, answersForOthers } from '../../follow-up/case-follow-ups.js';
import { CaseActions } from './case-actions.js';
import { Documents } from './documents.js';
import { ApplicantFacts, CaseData, CaseFacts, CaseLinks } from './facts.js';
import { Ledger } from './ledger.js';
import { Messages } from './messages.js';
import { Notes } from './notes.js';
import { OpenStages, isWaiting } from './open-stages.js';
import { Papers } from './papers.js';
import { Presence } from './presence.js';
import { ProcessFlow } from './process-flow.js';
import { RatingCode } from './rating-code.js';
import { Timeline } from './timeline.js';
import { WhatIf } from './what-if.js';

const route = getRouteApi('/staff/ho-so/$code');

/** Letters from which on the name of a procedure is no headline any more: some fill a paragraph. */
const LONG_NAME = 90;

/** A case: how it stands, what may be done now, and everything that is known of it. */
export function CasePage() {
  const { code } = route.useParams();
  const [reveal, setReveal] = useState(false);
  const file = useQuery(caseQuery(code, reveal));
  const masked = useQuery({ ...caseQuery(code, false), enabled: false });
  useTitle(code);
  return <Loaded query={file.data === undefined && reveal ? { ...file, data: masked.data } : file}>{(view) => <CaseSheets file={view} onReveal={() => setReveal(true)} />}</Loaded>;
}

/** The parts of the page to which the keys 1 to 5 lead, by the ids of their titles. */
const PARTS = { process: 'case.process', time: 'case.time', papers: 'case.papers', timeline: 'case.timeline', notes: 'notes.title' } as const;

type OpenFile = (file: StoredFile) => void;

function CaseSheets({ file, onReveal }: { readonly file: CaseView; readonly onReveal: () => void }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<StoredFile | null>(null);
  usePageKeys([
    { keys: 'H', label: t('case.reveal'), run: onReveal },
    ...Object.entries(PARTS).map(([id, title], place) => ({ keys: String(place + 1), label: t('keys.to-part', { part: t(title) }), run: () => document.getElementById(id)?.focus() })),
  ]);
  return (
    <Stack>
      <CaseHead file={file} />
      <Presence file={file} />
      <div className="no-print">
        <CaseActions code={file.code} />
      </div>
      <div className="case-layout">
        <WorkSheets file={file} onOpen={setOpened} />
        <FactSheets file={file} onReveal={onReveal} onOpen={setOpened} />
      </div>
      <FileViewer file={opened} onClose={() => setOpened(null)} />
    </Stack>
  );
}

/** How the work goes: where the case is, the way it takes, whose time it uses, and what happened. */
function WorkSheets({ file, onOpen }: { readonly file: CaseView; readonly onOpen: OpenFile }) {
  const { t } = useTranslation();
  return (
    <Stack>
      {isWaiting(file) ? (
        <Sheet title={t('case.now')}>
          <OpenStages file={file} />
        </Sheet>
      ) : null}
      <Sheet id="process" title={t('case.process')}>
        <ProcessFlow file={file} />
      </Sheet>
      {file.acceptedAt === null ? null : (
        <Sheet id="time" title={t('case.time')}>
          <Ledger code={file.code} />
          {file.dueAt === null || file.finishedAt !== null ? null : <WhatIf code={file.code} />}
        </Sheet>
      )}
      <Sheet title={t('case.facts')}>
        <CaseFacts file={file} />
      </Sheet>
      <Sheet id="papers" title={t('case.papers')}>
        <Papers file={file} onOpen={onOpen} />
      </Sheet>
      <Sheet id="timeline" title={t('case.timeline')}>
        <Timeline code={file.code} />
      </Sheet>
    </Stack>
  );
}

/** What is known of the case, and what was told and printed of it. */
function FactSheets({ file, onReveal, onOpen }: { readonly file: CaseView; readonly onReveal: () => void; readonly onOpen: OpenFile }) {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  return (
    <Stack>
      {answersForOthers(me) ? <CaseFollowUps code={file.code} /> : null}
      <Sheet title={t('case.applicant')}>
        <ApplicantFacts file={file} onReveal={onReveal} />
      </Sheet>
      <Sheet id="notes" title={t('notes.title')}>
        <Notes code={file.code} />
      </Sheet>
      {file.links.length === 0 ? null : (
        <Sheet title={t('case.links')}>
          <CaseLinks file={file} />
        </Sheet>
      )}
      {file.data.length === 0 ? null : (
        <Sheet title={t('case.data')}>
          <CaseData file={file} />
        </Sheet>
      )}
      {file.status === 'returned' && file.rating === null ? <RatingCode code={file.code} /> : null}
      <Sheet title={t('case.documents')}>
        <Documents code={file.code} onOpen={onOpen} />
      </Sheet>
      <Sheet title={t('case.messages')}>
        <Messages messages={file.messages} />
      </Sheet>
    </Stack>
  );
}

function CaseHead({ file }: { readonly file: CaseView }) {
  const { t } = useTranslation();
  return (
    <div>
      <Text className="code" c="dimmed" size="sm">
        {file.code}
      </Text>
      <Title order={1} fz={file.procedure.name.length > LONG_NAME ? 'lg' : 'h1'}>{file.procedure.name}</Title>
      <Text mt={4}>{file.applicantName}</Text>
      <Text component="div" size="sm" mt="xs" style={{ display: 'flex', flexWrap: 'wrap', gap: '0.25rem 1rem', alignItems: 'baseline' }}>
        <CaseStateMark state={file.state} text={file.stateText} />
        <span>{file.statusName}</span>
        {file.dueAt === null ? null : <span>{t('case.due-at', { at: shownMoment(file.dueAt) })}</span>}
      </Text>
      {file.explanation.length > 0 ? <Explanation days={file.explanation} /> : null}
    </div>
  );
}
