import { Alert, Button, Group, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../api/client.js';
import { messagesByField } from '../api/problem.js';
import { unitsQuery } from '../api/queries.js';
import { ratingDevicesQuery, type EnrolledDevice, type RatingDevice } from '../api/rating-queries.js';
import type { Me } from '../api/types.js';
import { shownMoment } from '../format/moments.js';
import { DataTable } from '../parts/data-table.js';
import { FindSelect } from '../parts/find-select.js';
import { Empty, Loaded } from '../parts/loaded.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { useCommand } from '../parts/use-command.js';
import { withinReach } from '../parts/within-reach.js';

const KINDS = ['counter', 'kiosk'] as const;
type Kind = (typeof KINDS)[number];

/** Screens at counters and kiosks: enrolling them, and taking them out of use. */
export function DeviceList({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const devices = useQuery(ratingDevicesQuery);
  const retire = useCommand<RatingDevice, string>({
    run: (id, key) => body(api.POST('/api/v1/admin/rating-devices/{id}/retire', { params: { path: { id } }, ...marked(key) })),
    onDone: () => void queryClient.invalidateQueries({ queryKey: ratingDevicesQuery.queryKey }),
  });
  return (
    <Stack>
      <section className="sheet">
        <EnrolForm me={me} />
      </section>
      <section className="sheet">
        <ProblemAlert error={retire.error} />
        <Loaded query={devices}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty>{t('devices.none')}</Empty>
            ) : (
              <DataTable
                caption={t('ratings.devices')}
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  { key: 'name', header: t('devices.name'), className: 'lead', cell: ({ name }) => name },
                  { key: 'kind', header: t('devices.kind'), cell: ({ kind }) => t(`device-kind.${kind as Kind}`) },
                  { key: 'unit', header: t('satisfaction.unit'), cell: ({ unit }) => unit.name },
                  { key: 'since', header: t('devices.since'), cell: ({ enrolledAt }) => <span className="mono">{shownMoment(enrolledAt)}</span> },
                  {
                    key: 'retire',
                    header: t('staff.change'),
                    cell: ({ id, name, retired }) =>
                      retired ? (
                        t('devices.retired')
                      ) : (
                        <Button size="compact-xs" variant="default" loading={retire.isPending && retire.variables === id} onClick={() => retire.mutate(id)} aria-label={t('devices.retire-of', { name })}>
                          {t('devices.retire')}
                        </Button>
                      ),
                  },
                ]}
              />
            )
          }
        </Loaded>
      </section>
    </Stack>
  );
}

function EnrolForm({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { data } = useQuery(unitsQuery);
  const [unitCode, setUnitCode] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Kind>('counter');
  const enrol = useCommand<EnrolledDevice>({
    run: (_, key) => body(api.POST('/api/v1/admin/rating-devices', { body: { unitCode: unitCode ?? '', name, kind }, ...marked(key) })),
    onDone: () => {
      setName('');
      void queryClient.invalidateQueries({ queryKey: ratingDevicesQuery.queryKey });
    },
  });
  const said = messagesByField(enrol.error);
  const counters = withinReach(data?.items ?? [], me).filter((unit) => unit.kind === 'counter');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enrol.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Title order={2}>{t('devices.enrol')}</Title>
        <ProblemAlert error={enrol.error} shown={['unitCode', 'name']} />
        <div className="form-grid">
          <FindSelect required label={t('satisfaction.unit')} data={counters.map((unit) => ({ value: unit.code, label: unit.name, code: unit.code }))} value={unitCode} error={said['unitCode']} onChange={setUnitCode} />
          <TextInput required label={t('devices.name')} value={name} error={said['name']} onChange={({ currentTarget }) => setName(currentTarget.value)} />
        </div>
        <Group>
          <SegmentedControl aria-label={t('devices.kind')} value={kind} onChange={setKind} data={KINDS.map((value) => ({ value, label: t(`device-kind.${value}`) }))} />
          <Button type="submit" loading={enrol.isPending}>
            {t('devices.enrol-it')}
          </Button>
        </Group>
        {enrol.data ? <Address device={enrol.data} /> : null}
      </Stack>
    </form>
  );
}

function Address({ device }: { readonly device: EnrolledDevice }) {
  const { t } = useTranslation();
  return (
    <Alert color="brand" variant="light" title={t('devices.address', { name: device.name })} role="status">
      <Text size="sm" mb="xs">
        {t('devices.address-once')}
      </Text>
      <Text size="sm" className="mono" style={{ overflowWrap: 'anywhere' }}>
        {device.url}
      </Text>
      <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(device.qrSvg)}`} alt={t('devices.address-code')} width={208} height={208} />
    </Alert>
  );
}
