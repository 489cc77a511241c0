import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '#contract';
import { api, body, marked } from '../../api/client.js';
import { callableDevicesQuery } from '../../api/rating-queries.js';
import { ratingCodeQuery } from '../../api/queries.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useCommand } from '../../parts/use-command.js';

/** How the person at the counter rates: by a QR code on this screen, or at a device beside it. Not shown to those who may not hand it out. */
export function RatingCode({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(ratingCodeQuery(code));
  if (data === undefined) return null;
  return (
    <section className="sheet">
      <Title order={2} mb="xs">
        {t('rating.title')}
      </Title>
      <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(data.qrSvg)}`} alt={t('rating.code')} width={176} height={176} style={{ display: 'block', marginInline: 'auto' }} />
      <Text size="sm" c="dimmed" ta="center">
        {t('rating.how')}
      </Text>
      <Devices code={code} />
    </section>
  );
}

/** Devices of the counter; calling one again, or another case, takes it over. */
function Devices({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(callableDevicesQuery);
  const call = useCommand<Schemas['CalledDeviceDto'], string>({
    run: (deviceId, key) => body(api.POST('/api/v1/cases/{code}/rating-call', { params: { path: { code } }, body: { deviceId }, ...marked(key) })),
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <>
      <Group justify="center" mt="sm" gap="xs">
        {data.items.map(({ id, name }) => (
          <Button key={id} size="xs" variant="default" loading={call.isPending && call.variables === id} onClick={() => call.mutate(id)}>
            {t('rating.call', { name })}
          </Button>
        ))}
      </Group>
      <ProblemAlert error={call.error} />
      <Text size="sm" c="dimmed" ta="center" mt="xs" role="status">
        {call.data ? t('rating.called', { name: call.data.deviceName }) : null}
      </Text>
    </>
  );
}
