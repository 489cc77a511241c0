import { Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../../api/client.js';
import { messagesByField } from '../../api/problem.js';
import { procedureQuery } from '../../api/queries.js';
import type { IntakeRequest, ReceivedCase } from '../../api/types.js';
import { shownMoment } from '../../format/moments.js';
import type { KeptDraft } from '../../parts/kept-drafts.js';
import { PageHead } from '../../parts/page-head.js';
import { usePageKeys } from '../../parts/page-keys.js';
import { printFile } from '../../parts/print-file.js';
import { offerUndo } from '../../parts/undo.js';
import { WindowBar } from '../queue/window-bar.js';
import { ApplicantPart } from './applicant-part.js';
import { draftFaults, papersOf, toIntake, withAllPapers, type Draft } from './draft.js';
import { HandingPart } from './handing-part.js';
import { PapersPart } from './papers-part.js';
import { ParkedDrafts } from './parked-drafts.js';
import { ProcedurePart } from './procedure-part.js';
import { PromisePanel } from './promise-panel.js';
import { ReceivedPanel } from './received-panel.js';
import { ScanPart } from './scan-part.js';
import { useKnownApplicant } from './use-known-applicant.js';
import { useKeptDraft } from './use-kept-draft.js';
import { countUse } from './usual-procedures.js';

const route = getRouteApi('/staff/tiep-nhan');

/** Reception at the counter: one draft after the other, each sent under a mark of its own; what was just received stays in sight. */
export function ReceiveCasePage() {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const desk = useKeptDraft(me.id);
  const [received, setReceived] = useState<ReceivedCase | null>(null);
  return (
    <>
      <PageHead title={t('nav.receive')}>
        <WindowBar />
      </PageHead>
      {received === null ? null : <ReceivedPanel received={received} />}
      <ParkedDrafts parked={desk.parked} onOpen={desk.open} />
      {desk.current === null ? null : (
        <DraftForm
          key={desk.current.mark}
          kept={desk.current}
          found={desk.found}
          onType={desk.keep}
          onPark={() => {
            const parked = desk.park();
            if (parked !== null) offerUndo({ done: t('undo.draft-parked'), undo: () => Promise.resolve(desk.open(parked)) });
          }}
          onClear={() => {
            const dropped = desk.finish();
            if (dropped !== null) offerUndo({ done: t('undo.draft-cleared'), undo: () => desk.restore(dropped) });
          }}
          onReceived={(done) => {
            desk.finish();
            setReceived(done);
            void printFile(done.receiptUrl).catch(() => undefined);
          }}
        />
      )}
    </>
  );
}

/** The form of one draft, with the procedure that it is about. */
function useDraft(initial: Draft, onType: (draft: Draft) => void) {
  const { t } = useTranslation();
  const form = useForm<Draft>({
    initialValues: initial,
    validate: (values) => draftFaults(values, t('receive.required'), t('day.wrong')),
    onValuesChange: onType,
  });
  const { procedureCode } = form.values;
  const { data } = useQuery({ ...procedureQuery(procedureCode ?? ''), enabled: procedureCode !== null });
  const procedure = procedureCode === null ? undefined : data;
  const [papersFor, setPapersFor] = useState(initial.papers.length > 0 ? initial.procedureCode : null);
  const { setValues } = form;
  useEffect(() => {
    if (procedure === undefined || procedure.code === papersFor) return;
    setPapersFor(procedure.code);
    setValues({ papers: papersOf(procedure), variant: null, quantities: {} });
  }, [procedure, papersFor, setValues]);
  return { form, procedure };
}

interface Props {
  readonly kept: KeptDraft<Draft>;
  readonly found: boolean;
  readonly onType: (draft: Draft) => void;
  readonly onPark: () => void;
  readonly onClear: () => void;
  readonly onReceived: (received: ReceivedCase) => void;
}

function DraftForm({ kept, found, onType, onPark, onClear, onReceived }: Props) {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const queryClient = useQueryClient();
  const { form, procedure } = useDraft(kept.draft, onType);
  const { known, lookUp } = useKnownApplicant(form);
  const receive = useMutation({
    mutationFn: (request: IntakeRequest) => body(api.POST('/api/v1/cases', { body: request, ...marked(kept.mark) })),
    onSuccess: (received, { procedureCode }) => {
      countUse(procedureCode);
      onReceived(received);
      void queryClient.invalidateQueries({ queryKey: ['inbox'] });
    },
    onError: (error) => form.setErrors(messagesByField(error)),
  });
  const send = () => {
    if (receive.isPending) return;
    const { hasErrors, errors } = form.validate();
    if (!hasErrors && procedure) return receive.mutate(toIntake(form.values, procedure));
    const [first] = Object.keys(errors);
    if (first !== undefined) form.getInputNode(first)?.focus();
  };
  const allPapers = () => {
    if (procedure) form.setFieldValue('papers', withAllPapers(form.values.papers, procedure));
  };
  usePageKeys([
    { keys: 'mod+Enter', label: t('receive.send'), run: send },
    { keys: 'F8', label: t('papers.all'), run: allPapers },
    { keys: 'Esc Esc', label: t('receive.park'), run: onPark },
  ]);
  return (
    <form
      className="receive-layout"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack gap="sm">
        {found ? <FoundNote at={kept.at} onClear={onClear} /> : null}
        <ScanPart form={form} known={known} onIdentity={lookUp} />
        <ApplicantPart form={form} onIdentity={lookUp} />
        <ProcedurePart form={form} procedure={procedure} me={me} />
        <PapersPart form={form} procedure={procedure} onAll={allPapers} />
      </Stack>
      <PromisePanel draft={form.values} procedure={procedure} error={receive.error} pending={receive.isPending} onPark={onPark}>
        <HandingPart form={form} procedure={procedure} />
      </PromisePanel>
    </form>
  );
}

/** Says that what stands here was begun earlier. */
function FoundNote({ at, onClear }: { readonly at: number; readonly onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <Group className="warning-box" role="status" justify="space-between" gap="xs">
      <Text size="sm">{t('draft.found', { at: shownMoment(new Date(at).toISOString()) })}</Text>
      <Button size="compact-sm" variant="default" onClick={onClear}>
        {t('draft.clear')}
      </Button>
    </Group>
  );
}
