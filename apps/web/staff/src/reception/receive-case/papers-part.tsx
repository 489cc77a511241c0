import { Button, Checkbox, Group, NumberInput, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcedureView } from '../../api/types.js';
import type { DraftPaper } from './draft.js';
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
  if (procedure === undefined) return null;
  const all = (
    <Button variant="default" size="xs" onClick={onAll}>
      {t('papers.all')}
    </Button>
  );
  return (
    <Part title={t('case.papers')} side={all}>
      {papers.map((paper, place) => (
        <PaperRow key={paper.key ?? `${place} ${paper.name}`} paper={paper} wanted={procedure.papers.find(({ key }) => key === paper.key)} onChange={(changes) => change(place, changes)} />
      ))}
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
            <NumberInput key={kind} size="xs" min={0} max={100} label={t(`papers.${kind}`)} aria-label={`${t(`papers.${kind}`)}: ${paper.name}`} value={paper[kind]} onChange={(value) => onChange({ [kind]: count(value) })} />
          ))
        : null}
      {paper.handedIn ? (
        <div className="paper-files">
          <UploadBox label={paper.name} purpose="paper" files={paper.files ?? []} onChange={(files) => onChange({ files })} />
        </div>
      ) : null}
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
    <Group align="end" gap="xs" mt="sm">
      <TextInput
        label={<Text span size="sm">{t('papers.other')}</Text>}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
        style={{ flex: '1 1 12rem' }}
      />
      <Button variant="default" onClick={add}>
        {t('papers.add')}
      </Button>
    </Group>
  );
}
