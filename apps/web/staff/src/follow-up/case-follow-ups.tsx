import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseFollowUpsQuery } from '../api/follow-up-queries.js';
import type { Me } from '../api/types.js';
import { CaseStateMark } from '../parts/case-state.js';
import { PageLink } from '../parts/page-link.js';

/** Does somebody answer for others? Only they see petitions and low ratings. */
export function answersForOthers({ posts }: Me): boolean {
  return posts.some(({ role }) => role === 'department-head' || role === 'leader');
}

/** What citizens said of a case and still wait to be answered; nothing where there is none. */
export function CaseFollowUps({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(caseFollowUpsQuery(code));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section className="sheet">
      <Title order={2} mb="sm">
        {t('nav.follow-ups')}
      </Title>
      <ul className="plain-list">
        {data.items.map(({ id, topicName, state, stateText }) => (
          <li key={id}>
            <PageLink to="/phan-anh/$id" params={{ id }}>
              {topicName}
            </PageLink>{' '}
            <CaseStateMark state={state} text={stateText} />
          </li>
        ))}
      </ul>
    </section>
  );
}
