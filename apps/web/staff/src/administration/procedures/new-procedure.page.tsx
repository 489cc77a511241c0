import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { Procedure } from '#domain';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keptProcedureQuery } from '../../api/admin-queries.js';
import { proceduresQuery } from '../../api/queries.js';
import { shownTime } from '../../format/moments.js';
import { FindSelect } from '../../parts/find-select.js';
import { keptDrafts, type DraftShelf, type KeptDraft } from '../../parts/kept-drafts.js';
import { Loaded } from '../../parts/loaded.js';
import { PageHead } from '../../parts/page-head.js';
import { today } from '../today.js';
import { copyOf, emptyForm } from './first-forms.js';
import { ProcedureEditor } from './procedure-editor.js';
import type { FormDraft } from './use-form-desk.js';

const route = getRouteApi('/staff/quan-tri/thu-tuc/moi');

/** Drafts of new procedures lie under the procedure that they were copied from, or under none. */
const MARK = 'new ';

/** A new procedure, from nothing or from another one; published, it has its own page. */
export function NewProcedurePage() {
  const { t } = useTranslation();
  const { from } = route.useSearch();
  const { me } = route.useRouteContext();
  const shelf = useMemo((): DraftShelf => ({ staffId: me.id, kind: 'procedure' }), [me.id]);
  return (
    <>
      <PageHead title={t('procedure.new-title')} note={t('procedure.new-note')} />
      <Begun shelf={shelf} here={from ?? ''} />
      <Model from={from} />
      {from === undefined ? <NewProcedure shelf={shelf} /> : <Copied key={from} shelf={shelf} from={from} />}
    </>
  );
}

function Copied({ shelf, from }: { readonly shelf: DraftShelf; readonly from: string }) {
  return <Loaded query={useQuery(keptProcedureQuery(from))}>{({ versions }) => <NewProcedure shelf={shelf} model={versions[0]?.procedure as unknown as Procedure | undefined} />}</Loaded>;
}

function NewProcedure({ shelf, model }: { readonly shelf: DraftShelf; readonly model?: Procedure | undefined }) {
  const navigate = useNavigate();
  const start = useMemo(() => (model === undefined ? emptyForm(today()) : copyOf(model, today())), [model]);
  const told = (published: number, code: string) => void navigate({ to: '/quan-tri/thu-tuc/$code', params: { code }, search: {}, state: { published } });
  return <ProcedureEditor start={start} version={1} before={null} place={{ shelf, mark: `${MARK}${model?.code ?? ''}` }} onPublished={told} />;
}

/** From which procedure the new one is copied. */
function Model({ from }: { readonly from: string | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data = [] } = useQuery(proceduresQuery);
  return (
    <FindSelect
      mb="md"
      maw="44rem"
      label={t('procedure.copy-from')}
      placeholder={t('procedure.copy-none')}
      clearable
      data={data.map(({ code, name }) => ({ value: code, label: name, code }))}
      value={from ?? null}
      onChange={(code) => void navigate({ to: '/quan-tri/thu-tuc/moi', search: { from: code ?? undefined } })}
    />
  );
}

/** Other new procedures that were begun here and not published. */
function Begun({ shelf, here }: { readonly shelf: DraftShelf; readonly here: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [begun, setBegun] = useState<readonly KeptDraft<FormDraft>[]>([]);
  useEffect(() => {
    let left = false;
    void keptDrafts<FormDraft>(shelf).then((kept) => {
      if (!left) setBegun(kept.filter(({ mark }) => mark.startsWith(MARK) && mark !== `${MARK}${here}`));
    });
    return () => {
      left = true;
    };
  }, [shelf, here]);
  if (begun.length === 0) return null;
  return (
    <Group gap="xs" mb="sm" role="group" aria-label={t('procedure.begun')}>
      <Text size="sm">{t('procedure.begun')}</Text>
      {begun.map(({ mark, draft, at }) => (
        <Button key={mark} size="compact-sm" variant="default" maw="20rem" onClick={() => void navigate({ to: '/quan-tri/thu-tuc/moi', search: { from: mark.slice(MARK.length) || undefined } })}>
          {`${draft.form.name.trim() || t('draft.nameless')} · ${shownTime(new Date(at).toISOString())}`}
        </Button>
      ))}
    </Group>
  );
}
