import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { POST_ROLES, type PostRole } from '#domain';
import { useTranslation } from 'react-i18next';
import { adminUnitsQuery } from '../../api/admin-queries.js';
import type { NewPost } from '../../api/types.js';
import { DayField } from '../../parts/day-field.js';
import { FindSelect } from '../../parts/find-select.js';

interface Props {
  readonly post: NewPost;
  readonly onChange: (post: NewPost) => void;
}

/** A post that begins on a day in a unit. */
export function PostFields({ post, onChange }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(adminUnitsQuery);
  return (
    <>
      <FindSelect
        required
        withAsterisk={false}
        label={t('staff.unit')}
        data={(data?.items ?? []).map(({ code, name }) => ({ value: code, label: name, code }))}
        value={post.unitCode === '' ? null : post.unitCode}
        nothingFoundMessage={t('list.nothing-found')}
        onChange={(unitCode) => onChange({ ...post, unitCode: unitCode ?? '' })}
      />
      <Select className="quarter" required withAsterisk={false} allowDeselect={false} label={t('staff.role')} data={POST_ROLES.map((value) => ({ value, label: t(`post-role.${value}`) }))} value={post.role} onChange={(role) => onChange({ ...post, role: (role ?? post.role) as PostRole })} />
      <DayField className="quarter" required withAsterisk={false} label={t('staff.from')} value={post.from} onChange={(from) => onChange({ ...post, from })} />
    </>
  );
}
