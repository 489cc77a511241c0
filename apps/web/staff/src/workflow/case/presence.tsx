import { Alert, Button, Group, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { presenceQuery, renewCases } from '../../api/queries.js';
import type { CaseView } from '../../api/types.js';

/** Who else has the case open, and whether it went on since it was shown. Nothing is exchanged under anybody's hands: they ask for the new state themselves. */
export function Presence({ file: { code, version } }: { readonly file: CaseView }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { data } = useQuery(presenceQuery(code));
  useEffect(() => {
    const leave = () => void api.DELETE('/api/v1/cases/{code}/presence', { params: { path: { code } }, keepalive: true }).catch(() => undefined);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [code]);
  if (data === undefined) return null;
  return (
    <div aria-live="polite" className="no-print">
      {data.others.length === 0 ? null : (
        <Text size="sm" c="dimmed">
          {t('presence.others', { names: data.others.map(({ name }) => name).join(', ') })}
        </Text>
      )}
      {data.version <= version ? null : (
        <Alert color="brand" variant="light" mt="xs">
          <Group justify="space-between" gap="sm">
            <Text size="sm">{t('presence.changed')}</Text>
            <Button size="xs" onClick={() => void renewCases(queryClient)}>
              {t('presence.renew')}
            </Button>
          </Group>
        </Alert>
      )}
    </div>
  );
}
