import { List, Text } from '@mantine/core';
import type { NoticeTemplate } from '#domain';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../api/types.js';
import { shownMoment } from '../../format/moments.js';
import { Empty } from '../../parts/loaded.js';

type Status = 'created' | 'sending' | 'sent' | 'permanent-failure' | 'technical-failure';

/** What the applicant was told, and whether it went out. */
export function Messages({ messages }: { readonly messages: CaseView['messages'] }) {
  const { t } = useTranslation();
  if (messages.length === 0) return <Empty>{t('messages.none')}</Empty>;
  return (
    <List size="sm" spacing="xs" listStyleType="none">
      {messages.map(({ template, recipient, status, createdAt, sentAt, lastError }) => (
        <List.Item key={`${template} ${createdAt} ${recipient}`}>
          {t(`message.${template as NoticeTemplate}`)}
          <Text size="xs" c="dimmed">
            {`${t(`message-status.${status as Status}`)} · ${shownMoment(sentAt ?? createdAt)} · ${recipient}`}
          </Text>
          {lastError === null || status === 'sent' ? null : (
            <Text size="xs" c="var(--state-overdue-text)">
              {lastError}
            </Text>
          )}
        </List.Item>
      ))}
    </List>
  );
}
