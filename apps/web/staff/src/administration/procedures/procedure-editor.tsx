import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { addDays, dateOf, instant, procedureChanges, type PlainDate, type Procedure } from '#domain';
import { useBlocker } from '@tanstack/react-router';
import { useMemo, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcedureVersion } from '../../api/types.js';
import { DayField } from '../../parts/day-field.js';
import { usePageKeys } from '../../parts/page-keys.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { Sheet } from '../../parts/sheet.js';
import { FaultSummary } from './fault-summary.js';
import { messagesByBox } from './fault-places.js';
import { FeesPart } from './fees-part.js';
import { changedForm } from './form-changes.js';
import { boxOf, type PartProps } from './form-parts.js';
import { HeadPart } from './head-part.js';
import { LimitsPart } from './limits-part.js';
import { PapersPart } from './papers-part.js';
import { formOf, procedureOf, type ProcedureForm } from './procedure-form.js';
import { ReviewPanel } from './review-panel.js';
import { usePublishing } from './use-publishing.js';

/** The next version begins as the newest one says, tomorrow at the earliest: offices open with one version and close with it. */
function nextOf(newest: Procedure): ProcedureForm {
  const tomorrow = addDays(dateOf(instant(Date.now())), 1);
  const validFrom: PlainDate = newest.validFrom > tomorrow ? newest.validFrom : tomorrow;
  return { ...formOf(newest), validFrom };
}

interface Props {
  readonly newest: ProcedureVersion;
  readonly onPublished: (version: number) => void;
}

/** The newest version in a form; what is typed becomes the next version, after a look at what that changes. */
export function ProcedureEditor({ newest: { procedure, version }, onPublished }: Props) {
  const { t } = useTranslation();
  const newest = procedure as unknown as Procedure;
  const [form, change] = useReducer(changedForm, newest, nextOf);
  const { faults, reviewed, review, check, publish, close } = usePublishing(onPublished);
  const said = useMemo(() => messagesByBox(faults), [faults]);
  const written = () => procedureOf(form, version + 1);
  useLeaveOnPurpose(() => !publish.isSuccess && procedureChanges(procedureOf(nextOf(newest), version), written()).length > 0);
  usePageKeys([{ keys: 'mod+Enter', label: t('procedure.review'), run: () => review(written()) }]);
  const isStale = reviewed !== null && procedureChanges(reviewed.procedure, written()).length > 0;
  const { limits, fees, papers, name, field, fieldName, resolvingLevels, channels, online, onlineReason, supplementRule } = form;
  const own = { name, field, fieldName, resolvingLevels, channels, online, onlineReason, supplementRule };
  return (
    <Stack gap="md" className="edit-layout">
      {faults.length === 0 ? null : <FaultSummary faults={faults} />}
      <HeadPart {...own} change={change} said={said} />
      <LimitsPart rows={limits} change={change} said={said} />
      <FeesPart rows={fees} change={change} said={said} />
      <PapersPart rows={papers} change={change} said={said} />
      <EndPart form={form} change={change} said={said} />
      {faults.length === 0 ? <ProblemAlert error={check.error} /> : null}
      <Group gap="xs">
        <Button variant={reviewed === null || isStale ? 'filled' : 'default'} loading={check.isPending} onClick={() => review(written())}>
          {t('procedure.review')}
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            close();
            change({ kind: 'all', form: nextOf(newest) });
          }}
        >
          {t('procedure.reset')}
        </Button>
      </Group>
      {reviewed === null || isStale ? null : (
        <ReviewPanel before={newest} after={reviewed.procedure} checked={reviewed.checked} error={publish.error} isPending={publish.isPending} onPublish={() => publish.mutate(reviewed.procedure)} onClose={close} />
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

/** Asks before the page is left with something unpublished; another part of the same page is no leaving. */
function useLeaveOnPurpose(isUnsaved: () => boolean): void {
  const { t } = useTranslation();
  useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isUnsaved() && !window.confirm(t('procedure.unsaved')),
    enableBeforeUnload: isUnsaved,
  });
}
