import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../api/client.js';
import { caseActionsQuery, caseQuery, inboxQuery, renewCases } from '../api/queries.js';
import type { CaseView, StoredFile } from '../api/types.js';
import { shownMoney } from '../format/figures.js';
import { caseColumn, dueColumn } from '../parts/case-columns.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable } from '../parts/data-table.js';
import { DoneNotice } from '../parts/done-notice.js';
import { FileViewer } from '../parts/file-viewer.js';
import { Loaded } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { usePageKeys } from '../parts/page-keys.js';
import { PagedList } from '../parts/paged-list.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { ScanBox } from '../parts/scan-box.js';
import { Sheet } from '../parts/sheet.js';
import { useCommand } from '../parts/use-command.js';
import { Documents } from '../workflow/case/documents.js';
import { RatingCode } from '../workflow/case/rating-code.js';

const route = getRouteApi('/staff/tra-ket-qua');

/** Handing results over: the receipt is scanned, whoever fetches it is looked at, one key hands it over, and the person is asked to rate. */
export function ReturnResultsPage() {
  const { t } = useTranslation();
  const { code } = route.useSearch();
  const navigate = useNavigate();
  const open = (chosen: string) => void navigate({ to: '/tra-ket-qua', search: { code: chosen } });
  return (
    <Stack>
      <PageHead title={t('nav.return')} note={t('return.keys')} />
      <ScanBox
        label={t('return.scan')}
        autoFocus
        onScan={(scanned) => {
          if (scanned.kind !== 'case') return t('return.no-case');
          open(scanned.code);
          return null;
        }}
      />
      {code === undefined ? <Ready onOpen={open} /> : <OneCase key={code} code={code} />}
    </Stack>
  );
}

/** Results that wait to be fetched. */
function Ready({ onOpen }: { readonly onOpen: (code: string) => void }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('return.ready')}>
      <PagedList query={inboxQuery('unit', { show: 'results' })} empty={t('return.none')}>
        {(items) => (
          <DataTable
            caption={t('return.ready')}
            rows={items}
            rowKey={({ code, token }) => `${code} ${token ?? ''}`}
            columns={[
              caseColumn(t),
              dueColumn(t),
              {
                key: 'return',
                header: t('nav.return'),
                cell: ({ code }) => (
                  <Button size="compact-sm" variant="default" aria-label={t('return.one', { code })} onClick={() => onOpen(code)}>
                    {t('return.open')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </PagedList>
    </Sheet>
  );
}

function OneCase({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const file = useQuery(caseQuery(code, true));
  const [done, setDone] = useState<string | null>(null);
  return (
    <>
      <DoneNotice done={done} onClose={() => setDone(null)} />
      <Loaded query={file}>{(view) => (view.status === 'returned' ? <Returned file={view} /> : <HandOver file={view} onDone={() => setDone(t('return.done', { code }))} />)}</Loaded>
    </>
  );
}

/** Who gets what, what is still to be paid, and the key that hands it over. */
function HandOver({ file, onDone }: { readonly file: CaseView; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const actions = useQuery(caseActionsQuery(file.code));
  const [recipient, setRecipient] = useState(file.submitter?.fullName ?? file.applicant.fullName);
  const [opened, setOpened] = useState<StoredFile | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const may = actions.data?.actions.some(({ action }) => action === 'return-result') ?? false;
  const unpaid = file.fees.filter(({ paid }) => !paid).reduce((sum, { amount }) => sum + amount, 0);
  const giveBack = useCommand({
    run: (_, key) => body(api.POST('/api/v1/cases/{code}/actions/{action}', { params: { path: { code: file.code, action: 'return-result' } }, body: { version: file.version, recipient: recipient.trim(), method: 'counter' }, ...marked(key) })),
    onDone: () => {
      onDone();
      void renewCases(queryClient);
    },
  });
  const hand = () => {
    if (may && !giveBack.isPending && recipient.trim() !== '') giveBack.mutate();
  };
  usePageKeys([{ keys: 'mod+Enter', label: t('return.hand'), run: hand }]);
  useEffect(() => {
    if (may) button.current?.focus();
  }, [may]);
  return (
    <section className="sheet">
      <Stack gap="sm" maw="46rem">
        <div>
          <CaseLink code={file.code} />
          <Title order={2}>{file.procedure.name}</Title>
          <Text>{file.applicant.fullName}</Text>
          <Text size="sm" c="dimmed">
            {[file.applicant.identityNumber, file.applicant.address].filter(Boolean).join(' · ')}
          </Text>
        </div>
        {unpaid > 0 ? <Text className="warning-box">{t('return.unpaid', { amount: shownMoney(unpaid) })}</Text> : null}
        {actions.data && !may ? <Text className="warning-box">{t('return.not-yet', { state: file.stateText || file.statusName })}</Text> : null}
        <TextInput label={t('return.recipient')} description={t('return.recipient-note')} required value={recipient} onChange={({ currentTarget }) => setRecipient(currentTarget.value)} autoComplete="off" />
        <Documents code={file.code} onOpen={setOpened} />
        <ProblemAlert error={giveBack.error} />
        <Group>
          <Button ref={button} onClick={hand} disabled={!may} loading={giveBack.isPending}>
            {t('return.hand')}
          </Button>
        </Group>
      </Stack>
      <FileViewer file={opened} onClose={() => setOpened(null)} />
    </section>
  );
}

function Returned({ file }: { readonly file: CaseView }) {
  const { t } = useTranslation();
  return (
    <Stack>
      <section className="sheet">
        <CaseLink code={file.code} />
        <Title order={2}>{file.procedure.name}</Title>
        <Text role="status">{t('return.returned')}</Text>
      </section>
      {file.rating === null ? <RatingCode code={file.code} /> : null}
    </Stack>
  );
}
