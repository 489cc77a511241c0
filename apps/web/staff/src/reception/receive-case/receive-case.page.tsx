import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useHotkeys } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../../api/client.js';
import { messagesByField } from '../../api/problem.js';
import { procedureQuery } from '../../api/queries.js';
import type { IntakeRequest, ReceivedCase } from '../../api/types.js';
import { PageHead } from '../../parts/page-head.js';
import { ApplicantPart } from './applicant-part.js';
import { EMPTY_DRAFT, draftFaults, papersOf, toIntake, withAllPapers, type Draft } from './draft.js';
import { HandingPart } from './handing-part.js';
import { PapersPart } from './papers-part.js';
import { ProcedurePart } from './procedure-part.js';
import { PromisePanel } from './promise-panel.js';
import { ReceivedPanel } from './received-panel.js';

const route = getRouteApi('/staff/tiep-nhan');

/** Reception at the counter: one draft after the other, each sent under a mark of its own. */
export function ReceiveCasePage() {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => crypto.randomUUID());
  const [received, setReceived] = useState<ReceivedCase | null>(null);
  const next = () => {
    setReceived(null);
    setDraft(crypto.randomUUID());
  };
  return (
    <>
      <PageHead title={t('nav.receive')} note={received === null ? t('receive.keys') : undefined} />
      {received === null ? <DraftForm key={draft} mark={draft} onReceived={setReceived} /> : <ReceivedPanel received={received} onNext={next} />}
    </>
  );
}

/** The form of one draft, with the procedure that it is about. */
function useDraft() {
  const { t } = useTranslation();
  const form = useForm<Draft>({
    initialValues: EMPTY_DRAFT,
    validate: (values) => draftFaults(values, t('receive.required'), t('day.wrong')),
  });
  const { procedureCode } = form.values;
  const { data } = useQuery({ ...procedureQuery(procedureCode ?? ''), enabled: procedureCode !== null });
  const procedure = procedureCode === null ? undefined : data;
  const { setValues } = form;
  useEffect(() => {
    if (procedure === undefined) return;
    setValues({ papers: papersOf(procedure), variant: null, quantities: {} });
  }, [procedure, setValues]);
  return { form, procedure };
}

interface Props {
  readonly mark: string;
  readonly onReceived: (received: ReceivedCase) => void;
}

function DraftForm({ mark, onReceived }: Props) {
  const { me } = route.useRouteContext();
  const queryClient = useQueryClient();
  const { form, procedure } = useDraft();
  const receive = useMutation({
    mutationFn: (request: IntakeRequest) => body(api.POST('/api/v1/cases', { body: request, ...marked(mark) })),
    onSuccess: (received) => {
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
  useHotkeys([['mod+Enter', send], ['F8', allPapers]], [], true);
  return (
    <form
      className="receive-layout"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack>
        <ProcedurePart form={form} procedure={procedure} me={me} />
        <ApplicantPart form={form} />
        <PapersPart form={form} procedure={procedure} onAll={allPapers} />
        <HandingPart form={form} procedure={procedure} />
      </Stack>
      <PromisePanel draft={form.values} procedure={procedure} error={receive.error} pending={receive.isPending} />
    </form>
  );
}
