import { Button, Select, Text, TextInput } from '@mantine/core';
import { LIMIT_UNITS } from '#domain';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../parts/day-field.js';
import { NumberField } from '../../parts/number-field.js';
import { Sheet } from '../../parts/sheet.js';
import { ChannelBox } from './channel-box.js';
import { boxId, boxOf, type PartProps } from './form-parts.js';
import type { LimitRow } from './procedure-form.js';

/** How long a procedure may take: the usual limit, and those of sub-cases and ways of applying. */
export const LimitsPart = memo(function LimitsPart({ rows, change, said }: PartProps & { readonly rows: readonly LimitRow[] }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('procedure.limits')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('procedure.limits-note')}
      </Text>
      {rows.map((row, place) => (
        <Row key={row.id} row={row} place={place} change={change} said={said} />
      ))}
      <Button id={boxId('limits')} size="xs" variant="default" onClick={() => change({ kind: 'add', list: 'limits', id: crypto.randomUUID() })}>
        {t('procedure.add-limit')}
      </Button>
      {said['limits'] === undefined ? null : (
        <Text size="sm" mt={4} c="var(--mantine-color-error)">
          {said['limits']}
        </Text>
      )}
    </Sheet>
  );
});

const Row = memo(function Row({ row, place, change, said }: PartProps & { readonly row: LimitRow; readonly place: number }) {
  const { t } = useTranslation();
  const set = (changes: Partial<LimitRow>) => change({ kind: 'row', list: 'limits', id: row.id, changes });
  const box = (name: keyof LimitRow) => boxOf(said, `limits.${place}.${name}`);
  const title = row.variantName === '' ? t('receive.usual') : row.variantName;
  const isSameDay = row.unit === 'same-day';
  return (
    <div className="form-grid edit-row" role="group" aria-label={title}>
      {isSameDay ? (
        <TextInput className="sixth" label={t('procedure-row.cutOff')} placeholder="15:00" value={row.cutOff} onChange={({ currentTarget }) => set({ cutOff: currentTarget.value })} {...box('cutOff')} />
      ) : (
        <NumberField className="sixth" numbers="decimal" label={t('procedure-row.value')} value={row.value} onChange={(value) => set({ value })} {...box('value')} />
      )}
      <Select
        className="quarter"
        label={t('procedure-row.unit')}
        allowDeselect={false}
        data={LIMIT_UNITS.map((value) => ({ value, label: t(`limit-unit.${value}`) }))}
        value={row.unit}
        onChange={(chosen) => set({ unit: LIMIT_UNITS.find((known) => known === chosen) ?? row.unit })}
        {...box('unit')}
      />
      <ChannelBox value={row.channel} onChange={(channel) => set({ channel })} {...box('channel')} />
      <TextInput className="third" label={t('procedure-row.variantName')} placeholder={t('receive.usual')} value={row.variantName} onChange={({ currentTarget }) => set({ variantName: currentTarget.value })} {...box('variantName')} />
      <TextInput label={t('procedure-row.legalBasis')} value={row.legalBasis} onChange={({ currentTarget }) => set({ legalBasis: currentTarget.value })} {...box('legalBasis')} />
      <DayField className="sixth" label={t('procedure-row.validFrom')} value={row.validFrom} onChange={(validFrom) => set({ validFrom })} {...box('validFrom')} />
      <DayField className="sixth" label={t('procedure-row.validTo')} value={row.validTo} onChange={(validTo) => set({ validTo })} {...box('validTo')} />
      <Button className="sixth row-end" size="xs" variant="subtle" color="danger" onClick={() => change({ kind: 'remove', list: 'limits', id: row.id })} aria-label={t('procedure.remove', { name: title })}>
        {t('procedure.leave-out')}
      </Button>
    </div>
  );
});
