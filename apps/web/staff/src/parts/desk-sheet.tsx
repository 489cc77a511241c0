import { Button, Group, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One thing out of a list, opened above it to be changed. */
export function DeskSheet({ title, onClose, children }: Props) {
  const { t } = useTranslation();
  return (
    <section className="sheet" aria-label={title}>
      <Stack gap="md">
        <Group justify="space-between">
          <Title order={2}>{title}</Title>
          <Button variant="subtle" size="compact-sm" onClick={onClose}>
            {t('action.close')}
          </Button>
        </Group>
        {children}
      </Stack>
    </section>
  );
}
