import { Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseQuery, inboxQuery } from '../api/queries.js';
import type { InboxItem, StoredFile } from '../api/types.js';
import { CaseLink } from '../parts/case-link.js';
import { shownMoment } from '../format/moments.js';
import { CaseStateMark } from '../parts/case-state.js';
import { DoneNotice } from '../parts/done-notice.js';
import { FileViewer } from '../parts/file-viewer.js';
import { Loaded } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { PagedList } from '../parts/paged-list.js';
import { CaseActions } from '../workflow/case/case-actions.js';
import { Papers } from '../workflow/case/papers.js';

/** Applications sent online that wait to be accepted, sent back or not accepted. */
export function OnlineApplicationsPage() {
  const { t } = useTranslation();
  const [done, setDone] = useState<string | null>(null);
  return (
    <>
      <PageHead title={t('nav.online')} note={t('online.note')} />
      <DoneNotice done={done} onClose={() => setDone(null)} />
      <PagedList query={inboxQuery('online')} empty={t('online.empty')}>
        {(items) => (
          <Stack gap="sm">
            {items.map((item) => (
              <OnlineApplication key={item.code} item={item} onDone={(name) => setDone(`${name} · ${item.code}`)} />
            ))}
          </Stack>
        )}
      </PagedList>
    </>
  );
}

function OnlineApplication({ item, onDone }: { readonly item: InboxItem; readonly onDone: (name: string) => void }) {
  const { t } = useTranslation();
  const [open, { toggle }] = useDisclosure(false);
  return (
    <article className="sheet">
      <Group justify="space-between" align="start" gap="sm">
        <div>
          <CaseLink code={item.code} />
          <Text>{item.applicantName}</Text>
          <Text size="sm" c="dimmed">
            {item.procedure.name}
          </Text>
          <Text size="sm" c="dimmed">
            {t('online.sent', { at: shownMoment(item.submittedAt) })}
          </Text>
        </div>
        <Stack gap="xs" align="end">
          <CaseStateMark state={item.state} text={item.stateText} />
          <Button variant={open ? 'default' : 'filled'} size="sm" onClick={toggle} aria-expanded={open}>
            {t(open ? 'online.close' : 'online.examine')}
          </Button>
        </Stack>
      </Group>
      <Collapse expanded={open}>{open ? <Examination code={item.code} onDone={onDone} /> : null}</Collapse>
    </article>
  );
}

function Examination({ code, onDone }: { readonly code: string; readonly onDone: (name: string) => void }) {
  const file = useQuery(caseQuery(code, false));
  const [opened, setOpened] = useState<StoredFile | null>(null);
  return (
    <Stack mt="md">
      <Loaded query={file}>{(view) => <Papers file={view} onOpen={setOpened} />}</Loaded>
      <FileViewer file={opened} onClose={() => setOpened(null)} />
      <CaseActions code={code} onDone={onDone} />
    </Stack>
  );
}
