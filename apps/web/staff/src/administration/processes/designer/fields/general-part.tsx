import { Button, Select, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addField } from '../definition/edit-data.js';
import type { PlacedFinding } from '../definition/findings.js';
import { readDefinition } from '../definition/read-definition.js';
import type { Desk } from '../desk/desk.js';
import { DataFields } from './data-fields.js';
import { DefinitionText } from './definition-text.js';
import { LeftField } from './left-field.js';

/** What concerns a process as a whole: its name, where it begins, the data that its steps ask for and decide on; and last of all its text. */
export function GeneralPart({ desk, findings }: { readonly desk: Desk; readonly findings: readonly PlacedFinding[] }) {
  const { t } = useTranslation();
  const { definition } = desk;
  const { name, first, stages, data = [] } = definition;
  const rename = (typed: string): string | null => (typed === '' ? t('action.required') : (desk.edit({ ...definition, name: typed }), null));
  const apply = (value: unknown): string | null => {
    const read = readDefinition(value);
    if (read === null) return t('designer.text-unfit');
    if (read.code !== definition.code || read.version !== definition.version) return t('designer.text-other', { code: definition.code, version: definition.version });
    desk.edit(read, t('designer.text-applied'));
    return null;
  };
  return (
    <Stack gap="md" className="edit-layout">
      <div className="form-grid">
        <LeftField label={t('designer.process-name')} value={name} onLeave={rename} />
        <Select label={t('designer-member.first')} allowDeselect={false} data={stages.map(({ key, name: label }, place) => ({ value: key, label: t('designer.step-button', { number: place + 1, name: label }) }))} value={first} onChange={(key) => key !== null && desk.edit({ ...definition, first: key })} />
      </div>
      <section>
        <Title order={2}>{t('designer-member.data')}</Title>
        <Text size="sm" c="dimmed" mb="xs">
          {t('designer.data-note')}
        </Text>
        <DataFields desk={desk} data={data} findings={findings} />
        <Button size="compact-sm" variant="default" onClick={() => desk.edit(addField(definition, t('designer.new-data')))}>
          + {t('designer.add-data')}
        </Button>
      </section>
      <details className="step-text">
        <summary>{t('designer.text-last')}</summary>
        <DefinitionText value={definition} label={t('designer.text-label')} rows={24} onApply={apply} />
      </details>
    </Stack>
  );
}
