import { Alert, Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '../api/client.js';
import { ownSessionsQuery } from '../api/house-queries.js';
import { messagesByField } from '../api/problem.js';
import { meQuery } from '../api/queries.js';
import type { Me } from '../api/types.js';
import { shownMoment } from '../format/moments.js';
import { DataTable } from '../parts/data-table.js';
import { DoneNotice } from '../parts/done-notice.js';
import { Loaded } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Sheet } from '../parts/sheet.js';
import { useCommand } from '../parts/use-command.js';
import { NewPassword, isTypedTwice } from './new-password.js';

const route = getRouteApi('/staff');

/** One's own account: the password, and where one is signed in. Whoever has a temporary password sees nothing else before it is changed. */
export function AccountPage() {
  const { t } = useTranslation();
  const { data } = useQuery(meQuery);
  const { me } = route.useRouteContext();
  const { username, fullName, passwordTemporary } = data ?? me;
  return (
    <>
      <PageHead title={t('account.title')} note={`${fullName} · ${username}`} />
      <Stack maw={720}>
        {passwordTemporary ? (
          <Alert color="brand" variant="light" title={t('account.temporary')}>
            {t('account.temporary-note')}
          </Alert>
        ) : null}
        <Sheet title={t('account.change-password')}>
          <PasswordForm />
        </Sheet>
        {passwordTemporary ? null : (
          <Sheet title={t('account.sessions')}>
            <Sessions />
          </Sheet>
        )}
      </Stack>
    </>
  );
}

const NOTHING = { current: '', password: '', again: '' };

function PasswordForm() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState(NOTHING);
  const [done, setDone] = useState<string | null>(null);
  const change = useCommand({
    run: () => body(api.PUT('/api/v1/me/password', { body: { current: typed.current, password: typed.password } })),
    onDone: () => {
      setTyped(NOTHING);
      setDone(t('account.change-password'));
      queryClient.setQueryData(meQuery.queryKey, (known: Me | undefined) => known && { ...known, passwordTemporary: false });
      void queryClient.invalidateQueries({ queryKey: ownSessionsQuery.queryKey });
    },
  });
  const said = messagesByField(change.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={420}>
        <DoneNotice done={done} onClose={() => setDone(null)} />
        <ProblemAlert error={change.error} shown={Object.keys(NOTHING)} />
        <PasswordInput
          label={t('account.current')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={typed.current}
          error={said['current']}
          visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show') }}
          onChange={({ currentTarget }) => setTyped({ ...typed, current: currentTarget.value })}
        />
        <NewPassword {...typed} error={said['password']} onType={(changes) => setTyped({ ...typed, ...changes })} />
        <Group>
          <Button type="submit" loading={change.isPending} disabled={typed.current === '' || !isTypedTwice(typed.password, typed.again)}>
            {t('account.change-password')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Sessions() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const sessions = useQuery(ownSessionsQuery);
  const end = useCommand({ run: () => body(api.DELETE('/api/v1/me/sessions/others')), onDone: () => void queryClient.invalidateQueries({ queryKey: ownSessionsQuery.queryKey }) });
  return (
    <Loaded query={sessions}>
      {({ items }) => (
        <Stack gap="sm">
          <ProblemAlert error={end.error} />
          <DataTable
            caption={t('account.sessions')}
            rows={items}
            rowKey={({ openedAt, ip }) => `${openedAt} ${ip}`}
            columns={[
              { key: 'where', header: t('account.where'), className: 'lead', cell: ({ userAgent, current }) => <span>{current ? <strong>{t('account.here')}</strong> : userAgent}{current ? <Text size="xs" c="dimmed">{userAgent}</Text> : null}</span> },
              { key: 'ip', header: t('audit.ip'), cell: ({ ip }) => <span className="mono">{ip}</span> },
              { key: 'opened', header: t('account.opened'), cell: ({ openedAt }) => <span className="mono">{shownMoment(openedAt)}</span> },
              { key: 'seen', header: t('account.seen'), cell: ({ lastSeenAt }) => <span className="mono">{shownMoment(lastSeenAt)}</span> },
            ]}
          />
          {items.length < 2 ? null : (
            <Group>
              <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
                {t('account.end-others')}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </Loaded>
  );
}
