import { Anchor, Container, Stack, Title } from '@mantine/core';
import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './problem-alert.js';
import { useTitle } from './use-title.js';

/** A page that could not be shown. */
export function PageError({ error, reset }: ErrorComponentProps) {
  return (
    <Container size="sm" py="xl">
      <ProblemAlert error={error} onRetry={reset} />
    </Container>
  );
}

/** An address that nothing stands at. */
export function PageMissing() {
  const { t } = useTranslation();
  useTitle(t('missing.title'));
  return (
    <Container size="sm" py="xl">
      <Stack>
        <Title order={1}>{t('missing.title')}</Title>
        <Anchor component={Link} to="/viec">
          {t('missing.back')}
        </Anchor>
      </Stack>
    </Container>
  );
}
