import { Button, Select, Text, TextInput } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../parts/day-field.js';
import { NumberField } from '../../parts/number-field.js';
import { Sheet } from '../../parts/sheet.js';
import { ChannelBox } from './channel-box.js';
import { boxId, boxOf, type PartProps } from './form-parts.js';
import type { FeeRow } from './procedure-form.js';

const BASES = ['fixed', 'per-copy', 'per-page'] as const;
const REDUCTIONS = ['reducedAbove', 'reducedAmount', 'maximum'] as const;

/** What is charged, and for which way of applying. */
export const FeesPart = memo(function FeesPart({ rows, change, said }: PartProps & { readonly rows: readonly FeeRow[] }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('procedure.fees')}>
      {rows.length === 0 ? (
        <Text size="sm" mb="xs">
          {t('procedure.fees-none')}
        </Text>
      ) : null}
      {rows.map((row, place) => (
        <Row key={row.id} row={row} place={place} change={change} said={said} />
      ))}
      <Button id={boxId('fees')} size="xs" variant="default" onClick={() => change({ kind: 'add', list: 'fees', id: crypto.randomUUID() })}>
        {t('procedure.add-fee')}
      </Button>
    </Sheet>
  );
});

const Row = memo(function Row({ row, place, change, said }: PartProps & { readonly row: FeeRow; readonly place: number }) {
  const { t } = useTranslation();
  const set = (changes: Partial<FeeRow>) => change({ kind: 'row', list: 'fees', id: row.id, changes });
  const box = (name: keyof FeeRow) => boxOf(said, `fees.${place}.${name}`);
  const title = row.name === '' ? t('procedure.nameless', { place: place + 1 }) : row.name;
  return (
    <div className="form-grid edit-row" role="group" aria-label={title}>
      <TextInput className="third" label={t('procedure-row.name')} value={row.name} onChange={({ currentTarget }) => set({ name: currentTarget.value })} {...box('name')} />
      <NumberField className="sixth" numbers="whole" label={t('procedure-row.amount')} value={row.amount} onChange={(amount) => set({ amount })} {...box('amount')} />
      <Select
        className="quarter"
        label={t('procedure-row.basis')}
        allowDeselect={false}
        data={BASES.map((value) => ({ value, label: t(`fee-basis.${value}`) }))}
        value={row.basis}
        onChange={(chosen) => set({ basis: BASES.find((known) => known === chosen) ?? row.basis })}
        {...box('basis')}
      />
      <ChannelBox value={row.channel} onChange={(channel) => set({ channel })} {...box('channel')} />
      {row.basis === 'fixed' && REDUCTIONS.every((name) => row[name] === '')
        ? null
        : REDUCTIONS.map((name) => <NumberField key={name} className="third" numbers="whole" label={t(`procedure-row.${name}`)} value={row[name]} onChange={(value) => set({ [name]: value })} {...box(name)} />)}
      <TextInput label={t('procedure-row.legalBasis')} value={row.legalBasis} onChange={({ currentTarget }) => set({ legalBasis: currentTarget.value })} {...box('legalBasis')} />
      <DayField className="sixth" label={t('procedure-row.validFrom')} value={row.validFrom} onChange={(validFrom) => set({ validFrom })} {...box('validFrom')} />
      <DayField className="sixth" label={t('procedure-row.validTo')} value={row.validTo} onChange={(validTo) => set({ validTo })} {...box('validTo')} />
      <Button className="sixth row-end" size="xs" variant="subtle" color="danger" onClick={() => change({ kind: 'remove', list: 'fees', id: row.id })} aria-label={t('procedure.remove', { name: title })}>
        {t('procedure.leave-out')}
      </Button>
    </div>
  );
});
