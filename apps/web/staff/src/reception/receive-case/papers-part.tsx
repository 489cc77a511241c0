import { Button, Checkbox, Group, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcedureView } from '../../api/types.js';
import type { DraftPaper } from './draft.js';
import { BlankForms, goToBlankForm, hasBlankForms } from '../../parts/blank-forms.js';
import { usePageKeys } from '../../parts/page-keys.js';
import { UploadBox } from '../../parts/upload-box.js';
import { Part, type DraftFormState } from './part.js';

interface Props {
  readonly form: DraftFormState;
  readonly procedure: ProcedureView | undefined;
  readonly onAll: () => void;
}

/** What of the procedure's papers is handed in, and papers beside them. */
export function PapersPart({ form, procedure, onAll }: Props) {
  const { t } = useTranslation();
  const { papers } = form.values;
  const change = (place: number, changes: Partial<DraftPaper>) => form.setFieldValue('papers', papers.map((paper, at) => (at === place ? { ...paper, ...changes } : paper)));
  const [openFor, setOpenFor] = useState<string | null>(null);
  usePageKeys(procedure?.papers.some(hasBlankForms) ? [{ keys: 'F9', label: t('papers.to-blank-form'), run: goToBlankForm }] : []);
  if (procedure === undefined) return null;
  const wantedAs = (paper: DraftPaper) => procedure.papers.find(({ key }) => key === paper.key);
  // Where everything is for some cases only, everything is shown.
  const folds = openFor !== procedure.code && procedure.papers.some(({ mandatory }) => mandatory);
  const isFolded = (paper: DraftPaper) => folds && !paper.handedIn && wantedAs(paper)?.mandatory === false;
  const folded = papers.filter(isFolded);
  const all = (
    <Button variant="default" size="xs" onClick={onAll}>
      {t('papers.all')}
    </Button>
  );
  return (
    <Part title={t('case.papers')} side={all}>
      {papers.some(({ handedIn }) => handedIn) ? (
        <div className="paper-row paper-heads" aria-hidden="true">
          <span />
          <span>{t('papers.originals')}</span>
          <span>{t('papers.copies')}</span>
          <span />
        </div>
      ) : null}
      {papers.map((paper, place) =>
        isFolded(paper) ? null : <PaperRow key={paper.key ?? `${place} ${paper.name}`} paper={paper} wanted={wantedAs(paper)} onChange={(changes) => change(place, changes)} />,
      )}
      {folded.length === 0 ? null : (
        <Button variant="subtle" size="compact-sm" px={0} onClick={() => setOpenFor(procedure.code)} aria-expanded={false}>
          {t('papers.more', { count: folded.length })}
        </Button>
      )}
      <OtherPaper onAdd={(name) => form.setFieldValue('papers', [...papers, { key: null, name, handedIn: true, originals: 1, copies: 0 }])} />
    </Part>
  );
}

interface RowProps {
  readonly paper: DraftPaper;
  readonly wanted: ProcedureView['papers'][number] | undefined;
  readonly onChange: (changes: Partial<DraftPaper>) => void;
}

function PaperRow({ paper, wanted, onChange }: RowProps) {
  const { t } = useTranslation();
  const count = (value: string | number) => (typeof value === 'number' ? value : 0);
  return (
    <div className="paper-row">
      <Checkbox
        label={paper.name}
        description={wanted?.condition ?? (wanted && !wanted.mandatory ? t('papers.optional') : undefined)}
        checked={paper.handedIn}
        onChange={({ currentTarget }) => onChange({ handedIn: currentTarget.checked })}
      />
      {paper.handedIn
        ? (['originals', 'copies'] as const).map((kind) => (
            <NumberInput key={kind} size="xs" min={0} max={100} aria-label={`${t(`papers.${kind}`)}: ${paper.name}`} value={paper[kind]} onChange={(value) => onChange({ [kind]: count(value) })} />
          ))
        : null}
      {paper.handedIn ? (
        <div className="paper-files">
          <UploadBox label={paper.name} purpose="paper" files={paper.files ?? []} onChange={(files) => onChange({ files })} />
        </div>
      ) : null}
      {wanted ? <BlankForms paper={wanted} isAside /> : null}
    </div>
  );
}

function OtherPaper({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <Group gap="xs" mt="xs">
      <TextInput
        size="xs"
        aria-label={t('papers.other')}
        placeholder={t('papers.other')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
        style={{ flex: '1 1 12rem' }}
      />
      <Button variant="default" size="xs" onClick={add}>
        {t('papers.add')}
      </Button>
    </Group>
  );
}
