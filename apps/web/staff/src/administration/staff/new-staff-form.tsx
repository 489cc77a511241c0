import { Alert, Stack, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { adminStaffQuery } from '../../api/admin-queries.js';
import { api, body, marked } from '../../api/client.js';
import { messagesByField } from '../../api/problem.js';
import type { NewPost, StaffMember } from '../../api/types.js';
import { FormButtons } from '../../parts/form-buttons.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';
import { today } from '../today.js';
import { PostFields } from './post-fields.js';
import { temporaryPassword } from './temporary-password.js';

const FIELDS = ['fullName', 'title', 'email', 'username'] as const;

/** Somebody new with their first post and a password that they change at the first sign-in. */
export function NewStaffForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [person, setPerson] = useState({ fullName: '', title: '', email: '', username: '' });
  const [post, setPost] = useState<NewPost>({ unitCode: '', role: 'specialist', from: today() });
  const [password] = useState(temporaryPassword);
  const add = useCommand<StaffMember>({
    run: (_, key) => body(api.POST('/api/v1/admin/staff', { body: { ...person, password, posts: [post] }, ...marked(key) })),
    onDone: () => void queryClient.invalidateQueries({ queryKey: adminStaffQuery.queryKey }),
  });
  const said = messagesByField(add.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate();
  };
  if (add.data) return <Added member={add.data} password={password} onClose={onClose} />;
  const text = (name: (typeof FIELDS)[number], label: string, more: Readonly<Record<string, unknown>> = {}) => (
    <TextInput required withAsterisk={false} label={label} value={person[name]} error={said[name]} autoComplete="off" onChange={({ currentTarget }) => setPerson({ ...person, [name]: currentTarget.value })} {...more} />
  );
  return (
    <form className="sheet" onSubmit={submit} aria-label={t('staff.add')}>
      <Stack gap="sm">
        <Title order={2}>{t('staff.add')}</Title>
        <ProblemAlert error={add.error} shown={FIELDS} />
        <div className="form-grid">
          {text('fullName', t('staff.name'))}
          {text('title', t('staff.title'), { required: false })}
          {text('email', t('staff.email'), { type: 'email' })}
          {text('username', t('sign-in.username'), { autoCapitalize: 'none', spellCheck: false })}
          <PostFields post={post} onChange={setPost} />
        </div>
        <FormButtons label={t('staff.add')} busy={add.isPending} disabled={post.unitCode === ''} onCancel={onClose} />
      </Stack>
    </form>
  );
}

function Added({ member, password, onClose }: { readonly member: StaffMember; readonly password: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <Alert color="brand" variant="light" title={t('staff.added', { name: member.fullName })} withCloseButton closeButtonLabel={t('action.close')} onClose={onClose}>
        {t('staff.hand-over', { username: member.username })} <strong className="code">{password}</strong>
      </Alert>
    </div>
  );
}
