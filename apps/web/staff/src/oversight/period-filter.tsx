import { Select } from '@mantine/core';
import { isPlainDate, type PlainDate } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../parts/day-field.js';
import { PERIODS, endAfter, lastDayOf, nameOfPeriod, periodNamed, type HalfOpen, type PeriodName } from './periods.js';

interface Props {
  readonly period: HalfOpen;
  readonly today: PlainDate;
  readonly onChange: (period: HalfOpen) => void;
}

const OTHER = 'other';

/** A usual period, or first and last day as they are typed. */
export function PeriodFilter({ period, today, onChange }: Props) {
  const { t } = useTranslation();
  const name = nameOfPeriod(period, today);
  return (
    <>
      <Select
        label={t('period.label')}
        w={{ base: '100%', xs: 170 }}
        allowDeselect={false}
        data={[...PERIODS.map((value) => ({ value, label: t(`period.${value}`) })), ...(name === undefined ? [{ value: OTHER, label: t('period.other') }] : [])]}
        value={name ?? OTHER}
        onChange={(chosen) => {
          const known = PERIODS.find((value): value is PeriodName => value === chosen);
          if (known !== undefined) onChange(periodNamed(known, today));
        }}
      />
      <Days key={`${period.from} ${period.to}`} period={period} onChange={onChange} />
    </>
  );
}

function Days({ period, onChange }: Pick<Props, 'period' | 'onChange'>) {
  const { t } = useTranslation();
  const [from, setFrom] = useState(period.from);
  const [last, setLast] = useState<string>(lastDayOf(period.to));
  const backwards = isPlainDate(from) && isPlainDate(last) && last < from;
  const leave = () => {
    if (!isPlainDate(from) || !isPlainDate(last) || backwards) return;
    const typed = { from, to: endAfter(last) };
    if (typed.from !== period.from || typed.to !== period.to) onChange(typed);
  };
  return (
    <div onBlur={leave} style={{ display: 'flex', gap: '0.5rem', flexWrap: 'wrap' }}>
      <DayField label={t('period.from')} value={from} onChange={setFrom} w={130} />
      <DayField label={t('period.last')} value={last} onChange={setLast} w={130} error={backwards ? t('period.backwards') : undefined} />
    </div>
  );
}
