import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { mayStandInAddress } from '../search-params.js';

/** Finds a case from everywhere; "/" leads to it. */
export function QuickSearch() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  const find = (event: FormEvent) => {
    event.preventDefault();
    const typed = box.current?.value.trim() ?? '';
    if (typed === '') return;
    if (mayStandInAddress(typed)) void navigate({ to: '/ho-so', search: { q: typed } });
    else void navigate({ to: '/ho-so', search: {}, state: { typed } });
  };
  return (
    <form role="search" onSubmit={find} style={{ flex: '1 1 6rem', minWidth: 0, maxWidth: '24rem', marginInlineStart: 'auto' }}>
      <TextInput ref={box} type="search" size="sm" autoComplete="off" spellCheck={false} placeholder={t('shell.find')} aria-label={t('shell.find')} />
    </form>
  );
}
