import { Alert, Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { adminStaffQuery } from '../../api/admin-queries.js';
import { api, body, marked } from '../../api/client.js';
import { messagesByField } from '../../api/problem.js';
import type { StaffMember } from '../../api/types.js';
import { DeskSheet } from '../../parts/desk-sheet.js';
import { DoneNotice } from '../../parts/done-notice.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { offerUndo } from '../../parts/undo.js';
import { useCommand } from '../../parts/use-command.js';
import { accountState } from './account-state.js';
import type { NamedChange, Run } from './named-change.js';
import { StaffPosts } from './staff-posts.js';
import { temporaryPassword } from './temporary-password.js';

const route = getRouteApi('/staff');

interface Props {
  readonly member: StaffMember;
  readonly onClose: () => void;
}

/** One member of staff: name and address, posts, account. Nobody changes their own posts or closes their own account. */
export function StaffDesk({ member, onClose }: Props) {
  const { t } = useTranslation();
  const { me } = route.useRouteContext();
  const queryClient = useQueryClient();
  const [done, setDone] = useState<string | null>(null);
  const [password, setPassword] = useState<string | null>(null);
  const at = { params: { path: { id: member.id } } };
  const renew = () => queryClient.invalidateQueries({ queryKey: adminStaffQuery.queryKey });
  const offerOpposite = (active: boolean) => {
    const opposite = () => api.PATCH('/api/v1/admin/staff/{id}', { ...at, body: { active: !active }, ...marked(crypto.randomUUID()) });
    offerUndo({ done: t(active ? 'undo.account-opened' : 'undo.account-closed', { name: member.fullName }), undo: () => opposite().then(renew) });
  };
  const change = useCommand<unknown, NamedChange>({
    run: ({ changes }, key) => (changes === 'sign-out' ? body(api.DELETE('/api/v1/admin/staff/{id}/sessions', { ...at, ...marked(key) })) : body(api.PATCH('/api/v1/admin/staff/{id}', { ...at, body: changes, ...marked(key) }))),
    onDone: (_, { name, changes }) => {
      void renew();
      const { password: given, active } = changes === 'sign-out' ? {} : changes;
      setPassword(given ?? null);
      setDone(active === undefined ? name : null);
      if (active !== undefined) offerOpposite(active);
    },
  });
  const isMe = member.id === me.id;
  const run: Run = (name, changes) => change.mutate({ name, changes });
  return (
    <DeskSheet title={member.fullName} onClose={onClose}>
      <DoneNotice done={done} onClose={() => setDone(null)}>
        {password === null ? null : (
          <>
            {t('staff.hand-over', { username: member.username })} <strong className="code">{password}</strong>
          </>
        )}
      </DoneNotice>
      <ProblemAlert error={change.error} shown={['fullName', 'title', 'email']} />
      <PersonForm member={member} said={messagesByField(change.error)} onChange={run} />
      <StaffPosts member={member} locked={isMe} onChange={run} />
      <Account member={member} isMe={isMe} onChange={run} />
    </DeskSheet>
  );
}

function PersonForm({ member: { fullName, title, email }, said, onChange }: { readonly member: StaffMember; readonly said: Record<string, string>; readonly onChange: Run }) {
  const { t } = useTranslation();
  const [person, setPerson] = useState({ fullName, title, email });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange(t('staff.keep'), person);
  };
  const text = (name: keyof typeof person, label: string, more: Readonly<Record<string, unknown>> = {}) => (
    <TextInput className="third" required withAsterisk={false} label={label} value={person[name]} error={said[name]} autoComplete="off" onChange={({ currentTarget }) => setPerson({ ...person, [name]: currentTarget.value })} {...more} />
  );
  return (
    <form onSubmit={submit}>
      <div className="form-grid">
        {text('fullName', t('staff.name'))}
        {text('title', t('staff.title'), { required: false })}
        {text('email', t('staff.email'), { type: 'email' })}
      </div>
      <Group mt="sm">
        <Button type="submit" variant="default" disabled={person.fullName === fullName && person.title === title && person.email === email}>
          {t('staff.keep')}
        </Button>
      </Group>
    </form>
  );
}

function Account({ member, isMe, onChange }: { readonly member: StaffMember; readonly isMe: boolean; readonly onChange: Run }) {
  const { t } = useTranslation();
  const { active } = member;
  return (
    <div>
      <Title order={3}>{t('staff.account')}</Title>
      <Text size="sm" c="dimmed" mb="xs">
        {accountState(t, member)}. {t('staff.account-note')}
      </Text>
      {isMe ? (
        <Alert color="brand" variant="light" py={6}>
          {t('staff.yourself')}
        </Alert>
      ) : (
        <Group gap="xs">
          <Button variant="default" onClick={() => onChange(t('staff.set-password'), { password: temporaryPassword() })}>
            {t('staff.set-password')}
          </Button>
          <Button variant="default" onClick={() => onChange(t('staff.sign-out'), 'sign-out')}>
            {t('staff.sign-out')}
          </Button>
          <Button variant="default" color={active ? 'danger' : 'brand'} onClick={() => onChange(t(active ? 'staff.do-close' : 'staff.do-open'), { active: !active })}>
            {t(active ? 'staff.do-close' : 'staff.do-open')}
          </Button>
        </Group>
      )}
    </div>
  );
}
