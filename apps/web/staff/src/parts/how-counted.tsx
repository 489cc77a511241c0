import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** How something is counted and where that comes from, opened on demand. */
export function HowCounted({ notes }: { readonly notes: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>
        <Text span size="xs" c="dimmed">
          {t('scorecard.how')}
        </Text>
      </summary>
      {notes.map((note) => (
        <Text key={note} size="xs" c="dimmed">
          {note}
        </Text>
      ))}
    </details>
  );
}
