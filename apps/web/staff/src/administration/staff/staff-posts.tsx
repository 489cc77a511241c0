import { Button, Group, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewPost, StaffMember } from '../../api/types.js';
import { shownDay } from '../../format/moments.js';
import { DataTable } from '../../parts/data-table.js';
import { Empty } from '../../parts/loaded.js';
import { today } from '../today.js';
import { PostFields } from './post-fields.js';
import type { Run } from './named-change.js';

interface Props {
  readonly member: StaffMember;
  /** Nobody changes their own posts. */
  readonly locked: boolean;
  readonly onChange: Run;
}

/** The posts of somebody: each ends with today, another one begins on a day. */
export function StaffPosts({ member: { posts }, locked, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div>
      <Title order={3} mb="xs">
        {t('staff.posts')}
      </Title>
      {posts.length === 0 ? (
        <Empty>{t('staff.no-post')}</Empty>
      ) : (
        <DataTable
          caption={t('staff.posts')}
          rows={posts}
          rowKey={({ id }) => id}
          columns={[
            { key: 'role', header: t('staff.role'), className: 'lead', cell: ({ role }) => t(`post-role.${role}`) },
            { key: 'unit', header: t('staff.unit'), cell: ({ unitName }) => unitName },
            { key: 'from', header: t('staff.from'), cell: ({ from }) => <span className="mono">{shownDay(from)}</span> },
            { key: 'to', header: t('staff.to'), cell: ({ to }) => (to === null ? '' : <span className="mono">{shownDay(to)}</span>) },
            {
              key: 'end',
              header: t('staff.change'),
              cell: ({ id, roleName, to }) =>
                locked || to !== null ? null : (
                  <Button size="compact-sm" variant="default" aria-label={t('staff.end-of', { post: roleName })} onClick={() => onChange(t('staff.end'), { endPosts: [{ id, lastDay: today() }] })}>
                    {t('staff.end')}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {locked ? null : <NewPostForm onGive={(post) => onChange(t('staff.give'), { givePosts: [post] })} />}
    </div>
  );
}

function NewPostForm({ onGive }: { readonly onGive: (post: NewPost) => void }) {
  const { t } = useTranslation();
  const [post, setPost] = useState<NewPost>({ unitCode: '', role: 'specialist', from: today() });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onGive(post);
    setPost({ ...post, unitCode: '' });
  };
  return (
    <form onSubmit={submit} aria-label={t('staff.give')}>
      <div className="form-grid">
        <PostFields post={post} onChange={setPost} />
      </div>
      <Group mt="sm">
        <Button type="submit" variant="default" disabled={post.unitCode === ''}>
          {t('staff.give')}
        </Button>
      </Group>
    </form>
  );
}
