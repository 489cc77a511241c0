import { Checkbox, NumberInput, Select, Stack, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProcedureView } from '../../api/types.js';
import { feesOf } from './draft.js';
import type { DraftFormState } from './part.js';

interface Props {
  readonly form: DraftFormState;
  readonly procedure: ProcedureView | undefined;
}

/** What is paid, and how the result comes back. */
export function HandingPart({ form, procedure }: Props) {
  const { t } = useTranslation();
  if (procedure === undefined) return null;
  const fees = feesOf(procedure, form.values.channel);
  return (
    <Stack gap="xs" role="group" aria-label={t('receive.handing')}>
        {fees
          .filter(({ basis }) => basis !== 'fixed')
          .map(({ key, name, text, basis }) => (
            <NumberInput
              key={key}
              label={t(basis === 'per-copy' ? 'receive.copies-of' : 'receive.pages-of', { name })}
              description={text}
              min={1}
              max={1000}
              value={form.values.quantities[key] ?? 1}
              onChange={(value) => form.setFieldValue('quantities', { ...form.values.quantities, [key]: typeof value === 'number' ? value : 1 })}
            />
          ))}
        {fees.some(({ amount }) => amount > 0) ? <Checkbox label={t('receive.paid')} {...form.getInputProps('paid', { type: 'checkbox' })} /> : null}
        <Select
          label={t('facts.delivery')}
          data={(['counter', 'post', 'online'] as const).map((value) => ({ value, label: t(`delivery.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('delivery')}
        />
        <TextInput label={t('facts.subject')} title={t('receive.subject-note')} placeholder={t('receive.subject-note')} {...form.getInputProps('subject')} />
        <Textarea label={t('facts.note')} autosize minRows={1} {...form.getInputProps('note')} />
    </Stack>
  );
}
