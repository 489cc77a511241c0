import { Button, Group } from '@mantine/core';
import type { ProcessDefinition } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessDraft, ProcessVersion } from '../../../api/types.js';
import { shownDay } from '../../../format/moments.js';
import { DoneNotice } from '../../../parts/done-notice.js';
import { PageHead } from '../../../parts/page-head.js';
import { BeginDraft } from '../begin-draft.js';
import { ComparePart } from './compare-part.js';
import { DefinitionText } from './definition-text.js';
import { COLUMNS } from './findings.js';
import type { ProcessPart } from './parts.js';
import { ProcessDrawing } from './process-drawing.js';
import { ProcessParts } from './process-parts.js';
import { cellText } from './process-words.js';
import { RehearsalPart } from './rehearsal-part.js';
import { SheetHead } from './sheet-head.js';

interface Props {
  readonly definition: ProcessDefinition;
  readonly version: ProcessVersion;
  readonly draft: ProcessDraft | undefined;
  readonly part: ProcessPart;
  readonly compareWith: string | undefined;
  readonly justPublished: boolean;
}

/** A published version: read, compared, rehearsed, and the ground for the next draft; never changed. */
export function PublishedVersion({ definition, version: { code, version, validFrom, validTo, openCases, procedureCode }, draft, part, compareWith, justPublished }: Props) {
  const { t } = useTranslation();
  const [done, setDone] = useState(justPublished ? t('designer.publish-title', { version }) : null);
  const note = [t('designer.identity', { code, procedure: procedureCode }), t('designer.valid-from', { day: shownDay(validFrom) }), validTo === null ? '' : t('designer.valid-to', { day: shownDay(validTo) }), t('designer.open-cases', { number: openCases })].filter((words) => words !== '');
  return (
    <>
      <PageHead title={t('designer.version-title', { name: definition.name, version })} note={note.join(' · ')}>
        <Group gap="xs" className="no-print">
          <BeginDraft code={code} draft={draft} definition={definition} />
          <Button size="xs" variant="default" component="a" href={`/api/v1/admin/processes/${encodeURIComponent(code)}/${version}/bpmn`} download>
            {t('designer.bpmn')}
          </Button>
        </Group>
      </PageHead>
      <DoneNotice done={done} onClose={() => setDone(null)} />
      <div className="sheet">
        <Group mb="sm">
          <ProcessParts part={part} />
        </Group>
        <Shown definition={definition} part={part} compareWith={compareWith} />
      </div>
    </>
  );
}

function Shown({ definition, part, compareWith }: Pick<Props, 'definition' | 'part' | 'compareWith'>) {
  const { t } = useTranslation();
  if (part === 'compare') return <ComparePart definition={definition} to={compareWith} />;
  if (part === 'try') return <RehearsalPart definition={definition} />;
  if (part === 'text') return <DefinitionText value={definition} label={t('designer.text-label')} rows={24} />;
  return (
    <div className="designer">
      <ReadTable definition={definition} />
      <ProcessDrawing definition={definition} findings={[]} here="" onPick={(key) => document.getElementById(`line-${key}`)?.focus()} />
    </div>
  );
}

function ReadTable({ definition }: { readonly definition: ProcessDefinition }) {
  const { t } = useTranslation();
  return (
    <table className="data-table step-sheet" role="table" aria-label={t('designer.steps')}>
      <SheetHead />
      <tbody role="rowgroup">
        {definition.stages.map((step, index) => (
          <tr key={step.key} role="row" id={`line-${step.key}`} tabIndex={-1}>
            <th scope="row" role="rowheader">
              {index + 1}
            </th>
            {COLUMNS.map((column) => (
              <td key={column} role="cell" data-label={t(`designer-column.${column}`)} data-column={column} className={column === 'name' ? 'lead' : undefined}>
                <span>{cellText(step, column, definition, t)}</span>
                {column === 'name' && step.kind !== 'task' ? <span className="sheet-kind">{t(`designer-kind.${step.kind}`)}</span> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
