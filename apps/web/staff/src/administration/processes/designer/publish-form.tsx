import { Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { isPlainDate, type ProcessDefinition } from '#domain';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../parts/day-field.js';
import { FormButtons } from '../../../parts/form-buttons.js';

interface Props {
  readonly definition: ProcessDefinition;
  readonly faults: number;
  readonly busy: boolean;
  readonly onPublish: (definition: ProcessDefinition) => void;
  readonly onClose: () => void;
}

/** From which day a version holds, and by which decision; what is published is never changed again. */
export function PublishForm({ definition, faults, busy, onPublish, onClose }: Props) {
  const { t } = useTranslation();
  const [validFrom, setValidFrom] = useState<string>(definition.validFrom);
  const [legalBasis, setLegalBasis] = useState(definition.legalBasis ?? '');
  const able = isPlainDate(validFrom) && legalBasis.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isPlainDate(validFrom) && able) onPublish({ ...definition, validFrom, legalBasis: legalBasis.trim().normalize('NFC') });
  };
  return (
    <form className="sheet publish-form" onSubmit={submit} aria-label={t('designer.publish-title', { version: definition.version })}>
      <Stack gap="sm">
        <Title order={2}>{t('designer.publish-title', { version: definition.version })}</Title>
        <Text size="sm">{t('designer.publish-note')}</Text>
        <Group gap="sm" align="start">
          <DayField label={t('designer.first-day')} w={160} value={validFrom} onChange={setValidFrom} autoFocus />
          <TextInput label={t('designer.basis')} flex={1} miw={220} value={legalBasis} error={legalBasis.trim() === '' ? t('action.required') : undefined} onChange={({ currentTarget }) => setLegalBasis(currentTarget.value)} />
        </Group>
        {faults === 0 ? null : (
          <Text size="sm" c="var(--mantine-color-error)">
            {t('designer.publish-faults', { number: faults })}
          </Text>
        )}
        <FormButtons label={t('designer.publish-now')} busy={busy} disabled={!able} onCancel={onClose} />
      </Stack>
    </form>
  );
}
