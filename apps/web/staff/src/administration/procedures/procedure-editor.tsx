import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import type { Procedure } from '#domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../parts/day-field.js';
import type { KeptDraft } from '../../parts/kept-drafts.js';
import { usePageKeys } from '../../parts/page-keys.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { Sheet } from '../../parts/sheet.js';
import { DraftNote } from './draft-note.js';
import { FaultSummary } from './fault-summary.js';
import { messagesByBox } from './fault-places.js';
import { FeesPart } from './fees-part.js';
import { boxOf, type PartProps } from './form-parts.js';
import { HeadPart } from './head-part.js';
import { LimitsPart } from './limits-part.js';
import { PapersPart } from './papers-part.js';
import { procedureOf, saysTheSame, type ProcedureForm } from './procedure-form.js';
import { ReviewPanel } from './review-panel.js';
import { useFormDesk, useKeptForm, type FormDraft, type FormPlace } from './use-form-desk.js';
import { usePublishing } from './use-publishing.js';

interface Props {
  /** How the form begins. */
  readonly start: ProcedureForm;
  /** The number under which it would be published. */
  readonly version: number;
  /** The version before; `null` for a new procedure. */
  readonly before: Procedure | null;
  readonly place: FormPlace;
  readonly onPublished: (version: number, code: string) => void;
}

/** A procedure in a form: what is typed becomes a version, after a look at what that changes. What lies on this machine is gone on with. */
export function ProcedureEditor(props: Props) {
  const kept = useKeptForm(props.place);
  return kept === undefined ? null : <Editor {...props} kept={kept} />;
}

function Editor({ start, version, before, place, onPublished, kept }: Props & { readonly kept: KeptDraft<FormDraft> | null }) {
  const { t } = useTranslation();
  const { form, change, found, discard, finish } = useFormDesk(start, version, place, kept);
  const { faults, reviewed, review, check, publish, close } = usePublishing((published) => {
    finish();
    onPublished(published.version, published.code);
  });
  const said = useMemo(() => messagesByBox(faults), [faults]);
  const written = () => procedureOf(form, version);
  const reset = () => {
    close();
    discard();
  };
  usePageKeys([{ keys: 'mod+Enter', label: t('procedure.review'), run: () => review(written()) }]);
  const isStale = reviewed !== null && !saysTheSame(reviewed.procedure, written());
  const { limits, fees, papers, code, name, field, fieldName, resolvingLevels, channels, online, onlineReason, supplementRule } = form;
  const own = { code, name, field, fieldName, resolvingLevels, channels, online, onlineReason, supplementRule };
  return (
    <Stack gap="md" className="edit-layout">
      {found === null ? null : <DraftNote found={found} newest={version - 1} onDiscard={reset} />}
      {faults.length === 0 ? null : <FaultSummary faults={faults} />}
      <HeadPart {...own} isNew={before === null} change={change} said={said} />
      <LimitsPart rows={limits} change={change} said={said} />
      <FeesPart rows={fees} change={change} said={said} />
      <PapersPart rows={papers} change={change} said={said} />
      <EndPart form={form} change={change} said={said} />
      {faults.length === 0 ? <ProblemAlert error={check.error} /> : null}
      <Group gap="xs">
        <Button variant={reviewed === null || isStale ? 'filled' : 'default'} loading={check.isPending} onClick={() => review(written())}>
          {t(before === null ? 'procedure.review-new' : 'procedure.review')}
        </Button>
        <Button variant="subtle" onClick={reset}>
          {t('procedure.reset')}
        </Button>
      </Group>
      {reviewed === null || isStale ? null : (
        <ReviewPanel before={before} after={reviewed.procedure} checked={reviewed.checked} error={publish.error} isPending={publish.isPending} onPublish={() => publish.mutate(reviewed.procedure)} onClose={close} />
      )}
    </Stack>
  );
}

/** What comes of it, by which law, and from when. */
function EndPart({ form: { result, legalBasis, validFrom, validTo }, change, said }: PartProps & { readonly form: ProcedureForm }) {
  const { t } = useTranslation();
  const set = (changes: Partial<Pick<ProcedureForm, 'result' | 'legalBasis' | 'validFrom' | 'validTo'>>) => change({ kind: 'own', changes });
  return (
    <Sheet title={t('procedure.result-law')}>
      <div className="form-grid">
        <TextInput className="whole" required label={t('procedure-field.result')} value={result} onChange={({ currentTarget }) => set({ result: currentTarget.value })} {...boxOf(said, 'result')} />
        <Textarea
          className="whole"
          required
          autosize
          minRows={2}
          maxRows={12}
          label={t('procedure-field.legalBasis')}
          description={t('procedure.one-a-line')}
          value={legalBasis}
          onChange={({ currentTarget }) => set({ legalBasis: currentTarget.value })}
          {...boxOf(said, 'legalBasis')}
        />
        <DayField className="quarter" required label={t('procedure.in-force-from')} value={validFrom} onChange={(day) => set({ validFrom: day })} {...boxOf(said, 'validFrom')} />
        <DayField className="quarter" label={t('procedure.in-force-to')} description={t('procedure.no-end-note')} inputWrapperOrder={['label', 'input', 'description', 'error']} value={validTo} onChange={(day) => set({ validTo: day })} {...boxOf(said, 'validTo')} />
      </div>
    </Sheet>
  );
}
