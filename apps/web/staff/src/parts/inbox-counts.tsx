import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InboxPage } from '../api/types.js';
import { CaseStateMark } from './case-state.js';
import { PageLink } from './page-link.js';

const CAP = 1000;

/** How much waits, and how much of it presses. */
export function InboxCounts({ counts }: { readonly counts: InboxPage['counts'] }) {
  const { t } = useTranslation();
  const shown = (count: number) => (count >= CAP ? t('list.or-more', { count: CAP }) : String(count));
  if (counts.total === 0 && counts.mentioned === 0) return null;
  return (
    <Group gap="sm" mb="sm">
      <Text size="sm">{t('inbox.waiting', { number: shown(counts.total) })}</Text>
      {counts.overdue > 0 ? <CaseStateMark state="overdue" text={shown(counts.overdue)} /> : null}
      {counts.mentioned > 0 ? (
        <PageLink to="/viec" search={{ queue: 'mentioned' }} size="sm">
          {t('inbox.mentions', { number: shown(counts.mentioned) })}
        </PageLink>
      ) : null}
      {counts.soon > 0 ? <CaseStateMark state="soon" text={shown(counts.soon)} /> : null}
    </Group>
  );
}
