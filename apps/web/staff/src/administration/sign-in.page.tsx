import { Anchor, Button, Container, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '../api/client.js';
import { meQuery } from '../api/queries.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useTitle } from '../parts/use-title.js';

const route = getRouteApi('/dang-nhap');

/** Only a way within these pages is followed after signing in. */
function wayOn(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])/.test(next) && !next.startsWith('/dang-nhap') ? next : '/viec';
}

/** Name and password; then on to where one wanted to go. */
export function SignInPage() {
  const { t } = useTranslation();
  const { next } = route.useSearch();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  useTitle(t('sign-in.title'));
  const signIn = useMutation({
    mutationFn: () => body(api.POST('/api/v1/sessions', { body: { username, password } })),
    onSuccess: (me) => {
      queryClient.clear();
      queryClient.setQueryData(meQuery.queryKey, me);
      router.history.push(`/can-bo${wayOn(next).replace(/^\/can-bo(?=\/|$)/, '')}`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <Container size={400} pt={{ base: 'lg', sm: '12vh' }} component="main">
      <Text className="brand" ta="center" mb="md">
        {t('shell.name')}
      </Text>
      <Paper withBorder p="xl" component="form" onSubmit={submit}>
        <Stack>
          <div>
            <Title order={1}>{t('sign-in.title')}</Title>
            <Text size="sm" c="dimmed">
              {t('sign-in.for-staff')}
            </Text>
          </div>
          <ProblemAlert error={signIn.error} />
          <TextInput label={t('sign-in.username')} name="username" autoComplete="username" autoCapitalize="none" spellCheck={false} required withAsterisk={false} autoFocus value={username} onChange={({ currentTarget }) => setUsername(currentTarget.value)} />
          <PasswordInput label={t('sign-in.password')} name="password" autoComplete="current-password" required withAsterisk={false} value={password} onChange={({ currentTarget }) => setPassword(currentTarget.value)} visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show') }} />
          <Button type="submit" loading={signIn.isPending}>
            {t('sign-in.title')}
          </Button>
        </Stack>
      </Paper>
      <Text size="sm" ta="center" mt="md">
        <Anchor href="/">{t('sign-in.citizens')}</Anchor>
      </Text>
    </Container>
  );
}
