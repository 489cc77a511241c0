import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Code and PIN of a new case, large enough to read out. */
export function CaseCodes({ code, pin }: { readonly code: string; readonly pin: string }) {
  const { t } = useTranslation();
  return (
    <Group gap="xl" align="start">
      <div>
        <Text size="sm" c="dimmed">
          {t('case.code')}
        </Text>
        <Text className="big-code">{code}</Text>
      </div>
      <div>
        <Text size="sm" c="dimmed">
          {t('received.pin')}
        </Text>
        <Text className="big-code">{pin}</Text>
      </div>
    </Group>
  );
}
