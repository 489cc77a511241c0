import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Prints the page as its print view has it. */
export function PrintButton() {
  const { t } = useTranslation();
  return (
    <Button variant="default" onClick={() => window.print()}>
      {t('page.print')}
    </Button>
  );
}
