import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The page's name in the browser's tab. No personal data belongs here. */
export function useTitle(title: string): void {
  const { t } = useTranslation();
  const name = t('shell.name');
  useEffect(() => {
    document.title = `${title} – ${name}`;
  }, [title, name]);
}
