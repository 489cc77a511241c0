import { Button, Group, Stack, Text } from '@mantine/core';
import type { ProcessDefinition } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessDraft, ProcessVersion } from '../../../api/types.js';
import { shownDay } from '../../../format/moments.js';
import { DataTable } from '../../../parts/data-table.js';
import { DoneNotice } from '../../../parts/done-notice.js';
import { PageHead } from '../../../parts/page-head.js';
import { BeginDraft } from '../begin-draft.js';
import { ComparePart } from './comparison/compare-part.js';
import { ProcessDrawing } from './drawing/process-drawing.js';
import { DefinitionText } from './fields/definition-text.js';
import type { ProcessPart } from './parts.js';
import { ProcessParts } from './process-parts.js';
import { ReadSheet } from './sheet/read-sheet.js';
import { RehearsalPart } from './trial/rehearsal-part.js';

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
  if (part === 'compare') return <ComparePart definition={definition} to={compareWith} />;
  if (part === 'try') return <RehearsalPart definition={definition} />;
  if (part === 'general') return <ReadGeneral definition={definition} />;
  return (
    <div className="designer">
      <ReadSheet definition={definition} />
      <ProcessDrawing definition={definition} findings={[]} here="" onPick={(key) => document.getElementById(`line-${key}`)?.focus()} />
    </div>
  );
}

/** The decision, the data of cases, and the whole text. */
function ReadGeneral({ definition }: { readonly definition: ProcessDefinition }) {
  const { t } = useTranslation();
  const { legalBasis, data = [] } = definition;
  return (
    <Stack gap="md">
      <Text>{t('designer.by-decision', { basis: legalBasis })}</Text>
      {data.length === 0 ? null : (
        <DataTable
          caption={t('designer-member.data')}
          rows={data}
          rowKey={({ key }) => key}
          columns={[
            { key: 'name', header: t('designer.data-name'), className: 'lead', cell: ({ name }) => name },
            { key: 'type', header: t('designer.data-type'), cell: ({ type }) => t(`designer-data.${type}`) },
            { key: 'options', header: t('designer.options'), className: 'wide', cell: ({ options = [] }) => options.map(({ label }) => label).join(', ') || '–' },
          ]}
        />
      )}
      <details className="step-text">
        <summary>{t('designer.text-last')}</summary>
        <DefinitionText value={definition} label={t('designer.text-label')} rows={24} />
      </details>
    </Stack>
  );
}
