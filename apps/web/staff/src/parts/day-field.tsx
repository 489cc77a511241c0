import { TextInput, type TextInputProps } from '@mantine/core';
import { describeBirthDate, parseTypedDate } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** `YYYY-MM-DD`, `YYYY` where a year is enough, or what was typed and is none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  /** May the year alone be given, as for old people? */
  readonly yearOnly?: boolean;
}

/** A day that is typed: `02031990`, `2/3/1990`. A day that does not exist stays as it was typed, with a message. */
export function DayField({ value, onChange, yearOnly = false, error, ...props }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const known = isIso(value) && (yearOnly || value.length > 4);
  const wrong = value !== '' && typed === null && !known;
  return (
    <TextInput
      {...props}
      inputMode="numeric"
      placeholder={t(yearOnly ? 'day.placeholder-year' : 'day.placeholder')}
      value={typed ?? (known ? describeBirthDate(value) : value)}
      error={error ?? (wrong ? t('day.wrong') : undefined)}
      onChange={({ currentTarget }) => {
        const text = currentTarget.value;
        setTyped(text);
        onChange(parseTypedDate(text) ?? text);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

function isIso(text: string): boolean {
  return /^\d{4}(-\d{2}-\d{2})?$/.test(text);
}
