import { SegmentedControl, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SetUp } from '../api/types.js';
import { NewPassword } from './new-password.js';

type Typed = Omit<SetUp, 'token'> & { readonly again: string };

interface Props {
  readonly typed: Typed;
  readonly said: Record<string, string>;
  readonly onType: (changes: Partial<Typed>) => void;
}

const LEVELS = ['province', 'commune'] as const;

/** The topmost unit, then who administers it. */
export function SetUpFields({ typed, said, onType }: Props) {
  const { t } = useTranslation();
  const field = (name: keyof Typed, label: string, more: Readonly<Record<string, unknown>> = {}) => (
    <TextInput required withAsterisk={false} label={label} value={typed[name]} error={said[name]} onChange={({ currentTarget }) => onType({ [name]: currentTarget.value })} {...more} />
  );
  return (
    <>
      <Title order={2}>{t('set-up.unit')}</Title>
      <SegmentedControl aria-label={t('set-up.level')} value={typed.unitLevel} onChange={(unitLevel) => onType({ unitLevel })} data={LEVELS.map((value) => ({ value, label: t(`unit-level.${value}`) }))} />
      <div className="form-grid">
        {field('unitName', t('unit.name'), { className: 'whole' })}
        {field('unitShortName', t('unit.short-name'))}
        {field('unitCode', t('unit.code'), { placeholder: 'H99', autoCapitalize: 'characters', spellCheck: false })}
        {field('address', t('unit.address'))}
        {field('phone', t('unit.phone'), { type: 'tel' })}
      </div>
      <Title order={2}>{t('set-up.administrator')}</Title>
      <div className="form-grid">
        {field('fullName', t('staff.name'), { autoComplete: 'name' })}
        {field('email', t('staff.email'), { type: 'email', autoComplete: 'email' })}
        {field('username', t('sign-in.username'), { autoComplete: 'username', autoCapitalize: 'none', spellCheck: false, className: 'whole' })}
        <NewPassword password={typed.password} again={typed.again} error={said['password']} onType={onType} />
      </div>
    </>
  );
}
