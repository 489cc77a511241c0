import { Group } from '@mantine/core';
import { isPlainDate } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from './day-field.js';

/** A span of legal days, both ends among them; either may be left open. */
export interface DaySpan {
  readonly from?: string | undefined;
  readonly last?: string | undefined;
}

interface Props extends DaySpan {
  readonly label: string;
  readonly onChange: (span: DaySpan) => void;
}

/** First and last day of what is looked for, told on leaving or by Enter. Give it a `key` of its values: what is typed is kept here. */
export function DayRange({ label, from, last, onChange }: Props) {
  const { t } = useTranslation();
  const [first, setFirst] = useState(from ?? '');
  const [end, setEnd] = useState(last ?? '');
  const whole = (day: string) => day === '' || isPlainDate(day);
  const backwards = isPlainDate(first) && isPlainDate(end) && end < first;
  const leave = () => {
    if (!whole(first) || !whole(end) || backwards) return;
    const typed = { from: first === '' ? undefined : first, last: end === '' ? undefined : end };
    if (typed.from !== from || typed.last !== last) onChange(typed);
  };
  return (
    <Group gap="sm" align="end" onBlur={leave} onKeyDown={({ key }) => (key === 'Enter' ? leave() : undefined)}>
      <DayField label={label} value={first} onChange={setFirst} w={140} />
      <DayField label={t('search.last')} value={end} onChange={setEnd} w={140} error={backwards ? t('period.backwards') : undefined} />
    </Group>
  );
}
