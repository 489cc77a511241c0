import { Alert, Button, Container, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '../api/client.js';
import { setUpQuery } from '../api/house-queries.js';
import { messagesByField } from '../api/problem.js';
import type { SetUp } from '../api/types.js';
import { Loaded } from '../parts/loaded.js';
import { PageLink } from '../parts/page-link.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useCommand } from '../parts/use-command.js';
import { useTitle } from '../parts/use-title.js';
import { SetUpFields } from './set-up-fields.js';
import { isTypedTwice } from './new-password.js';

/** The first administrator of an installation, by the link that its start told. The secret stands behind `#` and never leaves in an address. */
export function SetUpPage() {
  const { t } = useTranslation();
  const token = useRouterState({ select: ({ location }) => location.hash });
  const state = useQuery(setUpQuery(token));
  const [done, setDone] = useState(false);
  useTitle(t('set-up.title'));
  return (
    <Container size={640} py={{ base: 'lg', sm: '6vh' }} component="main">
      <Text className="brand" ta="center" mb="md">
        {t('shell.name')}
      </Text>
      <Paper withBorder p={{ base: 'md', sm: 'xl' }}>
        <Title order={1}>{t('set-up.title')}</Title>
        {done ? <SetUpDone /> : <Loaded query={state}>{({ open }) => (open ? <SetUpForm token={token} onDone={() => setDone(true)} /> : <SetUpClosed />)}</Loaded>}
      </Paper>
    </Container>
  );
}

function SetUpClosed() {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" mt="sm">
      <Alert color="danger" variant="light" title={t('set-up.closed')}>
        {t('set-up.closed-note')}
      </Alert>
      <PageLink to="/dang-nhap" search={{}}>
        {t('sign-in.title')}
      </PageLink>
    </Stack>
  );
}

function SetUpDone() {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" mt="sm" role="status">
      <Text>{t('set-up.done')}</Text>
      <PageLink to="/dang-nhap" search={{ next: '/quan-tri/don-vi' }} fw={600}>
        {t('sign-in.title')}
      </PageLink>
    </Stack>
  );
}

const NOTHING: Omit<SetUp, 'token'> & { readonly again: string } = { unitCode: '', unitName: '', unitShortName: '', unitLevel: 'province', address: '', phone: '', fullName: '', username: '', email: '', password: '', again: '' };

function SetUpForm({ token, onDone }: { readonly token: string; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(NOTHING);
  const setUp = useCommand({
    run: () => {
      const { again: _, ...sent } = typed;
      return body(api.POST('/api/v1/set-up', { body: { ...sent, token } }));
    },
    onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUp.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('set-up.note')}
        </Text>
        <ProblemAlert error={setUp.error} shown={Object.keys(NOTHING)} />
        <SetUpFields typed={typed} said={messagesByField(setUp.error)} onType={(changes) => setTyped({ ...typed, ...changes })} />
        <Button type="submit" loading={setUp.isPending} disabled={!isTypedTwice(typed.password, typed.again)}>
          {t('set-up.do')}
        </Button>
      </Stack>
    </form>
  );
}
