import { ActionIcon, Box, Button, Group, Select, Text, TextInput, Textarea, VisuallyHidden } from '@mantine/core';
import { memo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../parts/sheet.js';
import { UploadBox } from '../../parts/upload-box.js';
import { boxId, boxOf, type PartProps } from './form-parts.js';
import type { PaperRow } from './procedure-form.js';

interface Props extends PartProps {
  readonly rows: readonly PaperRow[];
}

/** The papers as a table that is typed into; Alt with an arrow moves the paper one is in, and says where it went. */
export const PapersPart = memo(function PapersPart({ rows, change, said }: Props) {
  const { t } = useTranslation();
  const [moved, setMoved] = useState('');
  const move = (row: PaperRow, place: number, by: -1 | 1) => {
    const to = place + by;
    if (to < 0 || to >= rows.length) return;
    const focused = document.activeElement;
    change({ kind: 'move', list: 'papers', id: row.id, by });
    setMoved(t('procedure.moved', { name: row.name, place: to + 1 }));
    // A row that is taken to another place loses the focus; whoever moves it on wants it there.
    requestAnimationFrame(() => (focused instanceof HTMLElement ? focused.focus() : undefined));
  };
  return (
    <Sheet title={t('procedure.papers-title')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('procedure.papers-note')}
      </Text>
      <table className="edit-table" role="table">
        <caption>
          <VisuallyHidden>{t('procedure.papers-title')}</VisuallyHidden>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['name', 'originals', 'copies', 'mandatory'] as const).map((name) => (
              <th key={name} scope="col" role="columnheader">
                {t(`procedure-row.${name}`)}
              </th>
            ))}
            <th scope="col" role="columnheader">
              {t('procedure.form-source')}
            </th>
            <td role="cell" />
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, place) => (
            <Row key={row.id} row={row} place={place} isLast={place === rows.length - 1} change={change} said={said} onMove={move} />
          ))}
        </tbody>
      </table>
      <VisuallyHidden role="status">{moved}</VisuallyHidden>
      <Button id={boxId('papers')} mt="xs" size="xs" variant="default" onClick={() => change({ kind: 'add', list: 'papers', id: crypto.randomUUID() })}>
        {t('procedure.add-paper')}
      </Button>
      {said['papers'] === undefined ? null : (
        <Text size="sm" mt={4} c="var(--mantine-color-error)">
          {said['papers']}
        </Text>
      )}
    </Sheet>
  );
});

interface RowProps extends PartProps {
  readonly row: PaperRow;
  readonly place: number;
  readonly isLast: boolean;
  readonly onMove: (row: PaperRow, place: number, by: -1 | 1) => void;
}

function Row({ row, place, isLast, change, said, onMove }: RowProps) {
  const { t } = useTranslation();
  const name = row.name === '' ? t('procedure.nameless', { place: place + 1 }) : row.name;
  const onKeys = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || event.ctrlKey || by === null) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(row, place, by);
  };
  return (
    <tr role="row" onKeyDownCapture={onKeys}>
      <Boxes row={row} name={name} place={place} change={change} said={said} />
      <td role="cell">
        <Group gap={2} wrap="nowrap">
          <ActionIcon variant="subtle" size="md" disabled={place === 0} aria-label={t('procedure.up', { name })} onClick={() => onMove(row, place, -1)}>
            ↑
          </ActionIcon>
          <ActionIcon variant="subtle" size="md" disabled={isLast} aria-label={t('procedure.down', { name })} onClick={() => onMove(row, place, 1)}>
            ↓
          </ActionIcon>
          <ActionIcon variant="subtle" size="md" color="danger" aria-label={t('procedure.remove', { name })} onClick={() => change({ kind: 'remove', list: 'papers', id: row.id })}>
            ✕
          </ActionIcon>
        </Group>
      </td>
    </tr>
  );
}

type BoxesProps = PartProps & { readonly row: PaperRow; readonly name: string; readonly place: number };

const Boxes = memo(function Boxes({ row, name, place, change, said }: BoxesProps) {
  const { t } = useTranslation();
  const set = (changes: Partial<PaperRow>) => change({ kind: 'row', list: 'papers', id: row.id, changes });
  const box = (field: Exclude<keyof PaperRow, 'id' | 'of'>) => ({ ...boxOf(said, `papers.${place}.${field}`), 'aria-label': `${t(`procedure-row.${field}`)}: ${name}` });
  return (
    <>
      <td role="cell" className="wide" data-label={t('procedure-row.name')}>
        <Textarea autosize minRows={1} value={row.name} onChange={({ currentTarget }) => set({ name: currentTarget.value })} {...box('name')} />
        {row.mandatory ? null : (
          <Textarea autosize minRows={1} mt={4} placeholder={t('procedure.condition-example')} value={row.condition} onChange={({ currentTarget }) => set({ condition: currentTarget.value })} {...box('condition')} />
        )}
      </td>
      {(['originals', 'copies'] as const).map((kind) => (
        <td key={kind} role="cell" className="count" data-label={t(`procedure-row.${kind}`)}>
          <TextInput inputMode="numeric" autoComplete="off" value={row[kind]} onChange={({ currentTarget }) => set({ [kind]: currentTarget.value })} {...box(kind)} />
        </td>
      ))}
      <td role="cell" className="need" data-label={t('procedure-row.mandatory')}>
        <Select
          allowDeselect={false}
          data={[
            { value: 'always', label: t('procedure.always') },
            { value: 'sometimes', label: t('procedure.sometimes') },
          ]}
          value={row.mandatory ? 'always' : 'sometimes'}
          onChange={(chosen) => set({ mandatory: chosen === 'always' })}
          {...box('mandatory')}
        />
      </td>
      <td role="cell" className="wide" data-label={t('procedure.form-source')}>
        <TextInput inputMode="url" autoComplete="off" spellCheck={false} placeholder={t('procedure.url-example')} value={row.formUrl} onChange={({ currentTarget }) => set({ formUrl: currentTarget.value })} {...box('formUrl')} />
        <Box mt={4}>
          <UploadBox label={box('forms')['aria-label']} purpose="form" files={row.forms} onChange={(forms) => set({ forms })} id={box('forms').id} error={box('forms').error} />
        </Box>
        <TextInput mt={4} placeholder={t('procedure.source-example')} value={row.source} onChange={({ currentTarget }) => set({ source: currentTarget.value })} {...box('source')} />
      </td>
    </>
  );
});
