import { PasswordInput } from '@mantine/core';
import { PASSWORD_LENGTH } from '#domain';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly password: string;
  readonly again: string;
  readonly error: string | undefined;
  readonly onType: (typed: { readonly password?: string; readonly again?: string }) => void;
}

/** Do both spellings agree, and is it long enough to be sent? */
export function isTypedTwice(password: string, again: string): boolean {
  return password.length >= PASSWORD_LENGTH.min && password === again;
}

/** A new password, typed twice. */
export function NewPassword({ password, again, error, onType }: Props) {
  const { t } = useTranslation();
  const shown = { visibilityToggleButtonProps: { 'aria-label': t('sign-in.show') }, autoComplete: 'new-password', required: true, withAsterisk: false, inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[] } as const;
  return (
    <>
      <PasswordInput {...shown} label={t('account.new-password')} description={t('account.password-rule', { min: PASSWORD_LENGTH.min })} value={password} error={error} onChange={({ currentTarget }) => onType({ password: currentTarget.value })} />
      <PasswordInput {...shown} label={t('account.again')} value={again} error={again !== '' && again !== password ? t('account.differs') : undefined} onChange={({ currentTarget }) => onType({ again: currentTarget.value })} />
    </>
  );
}
