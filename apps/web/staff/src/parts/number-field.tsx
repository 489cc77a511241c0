import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseTypedNumber, shownNumber } from '../format/figures.js';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** What was typed. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** `whole` for amounts in VND and counts. */
  readonly numbers: 'whole' | 'decimal';
}

/** A number that is typed as Vietnam writes it, and gets its thousands when the box is left. */
export function NumberField({ value, onChange, numbers, error, ...props }: Props) {
  const { t } = useTranslation();
  const [typing, setTyping] = useState(false);
  const number = parseTypedNumber(value, numbers);
  const wrong = value !== '' && !typing && number === null;
  return (
    <TextInput
      {...props}
      inputMode={numbers === 'whole' ? 'numeric' : 'decimal'}
      autoComplete="off"
      value={value}
      error={error ?? (wrong ? t(`number.wrong-${numbers}`) : undefined)}
      onFocus={() => setTyping(true)}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onBlur={() => {
        setTyping(false);
        if (number !== null) onChange(shownNumber(number));
      }}
    />
  );
}
