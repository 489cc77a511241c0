import { Anchor, Button, Checkbox, Group, MultiSelect, NumberInput, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../../api/client.js';
import { messagesByField } from '../../api/problem.js';
import { proceduresQuery } from '../../api/queries.js';
import { queueSetUpQuery } from '../../api/queue-queries.js';
import type { EnrolledScreen, QueueSetUp as SetUp } from '../../api/types.js';
import { DataTable } from '../../parts/data-table.js';
import { FindSelect } from '../../parts/find-select.js';
import { Loaded } from '../../parts/loaded.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { Sheet } from '../../parts/sheet.js';
import { useCommand } from '../../parts/use-command.js';

/** Windows and screens of one counter after the other. */
export function QueueSetUp() {
  const { t } = useTranslation();
  const setUp = useQuery(queueSetUpQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Sheet title={t('queue.set-up')}>
      <Loaded query={setUp}>
        {({ items }) => {
          const shown = items.find(({ unit }) => unit.code === chosen) ?? items.find(({ windows }) => windows.length > 0) ?? items[0];
          return (
            <Stack>
              <FindSelect label={t('queue.unit')} maw="30rem" data={items.map(({ unit }) => ({ value: unit.code, label: unit.name, code: unit.code }))} value={shown?.unit.code ?? null} onChange={setChosen} />
              {shown === undefined ? null : <OneUnit key={shown.unit.code} setUp={shown} />}
            </Stack>
          );
        }}
      </Loaded>
    </Sheet>
  );
}

function OneUnit({ setUp: { unit, windows, screens } }: { readonly setUp: SetUp }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const renew = () => void queryClient.invalidateQueries({ queryKey: ['queue'] });
  const retire = useCommand<unknown, string>({ run: (id, key) => body(api.POST('/api/v1/admin/queues/screens/{id}/retire', { params: { path: { id } }, ...marked(key) })), onDone: renew });
  return (
    <>
      <DataTable
        caption={t('queue.windows')}
        rows={windows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'number', header: t('queue.window-number'), className: 'lead', cell: ({ number, name }) => `${number} · ${name}` },
          { key: 'groups', header: t('queue.serves'), className: 'wide', cell: ({ groups }) => (groups.length === 0 ? t('queue.everything') : groups.map(({ name }) => name).join(', ')) },
          { key: 'active', header: t('queue.state'), cell: ({ active }) => t(active ? 'queue.open' : 'queue.closed') },
        ]}
      />
      <WindowForm unitCode={unit.code} taken={windows.length} onDone={renew} />
      <DataTable
        caption={t('queue.screens')}
        rows={screens.filter(({ retired }) => !retired)}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: t('queue.screen'), className: 'lead', cell: ({ name }) => name },
          { key: 'kind', header: t('queue.kind'), cell: ({ kind }) => t(`queue.${kind}`) },
          {
            key: 'retire',
            header: t('queue.use'),
            cell: ({ id, name }) => (
              <Button size="compact-xs" variant="default" aria-label={t('queue.retire-one', { name })} onClick={() => retire.mutate(id)}>
                {t('queue.retire')}
              </Button>
            ),
          },
        ]}
      />
      <ProblemAlert error={retire.error} />
      <ScreenForm unitCode={unit.code} onDone={renew} />
    </>
  );
}

interface FormProps {
  readonly unitCode: string;
  readonly onDone: () => void;
}

/** A new window, or the one of that number anew. */
function WindowForm({ unitCode, taken, onDone }: FormProps & { readonly taken: number }) {
  const { t } = useTranslation();
  const { data: procedures = [] } = useQuery(proceduresQuery);
  const [number, setNumber] = useState(taken + 1);
  const [name, setName] = useState('');
  const [groups, setGroups] = useState<string[]>([]);
  const [active, setActive] = useState(true);
  const fields = [...new Map(procedures.map(({ field, fieldName }) => [field, fieldName]))].map(([value, label]) => ({ value, label }));
  const put = useCommand({ run: (_, key) => body(api.POST('/api/v1/admin/queues/windows', { body: { unitCode, number, name: name.trim(), groups, active }, ...marked(key) })), onDone });
  const said = messagesByField(put.error);
  return (
    <form
      className="form-grid"
      onSubmit={(event) => {
        event.preventDefault();
        put.mutate();
      }}
    >
      <Title order={3} className="whole">
        {t('queue.put-window')}
      </Title>
      <NumberInput className="third" label={t('queue.window-number')} min={1} max={99} value={number} onChange={(value) => setNumber(Number(value) || 1)} />
      <TextInput className="third" label={t('queue.window-name')} required value={name} error={said['name']} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      <Checkbox className="third" label={t('queue.open')} checked={active} onChange={({ currentTarget }) => setActive(currentTarget.checked)} mt="lg" />
      <MultiSelect className="whole" label={t('queue.serves')} description={t('queue.serves-note')} data={fields} value={groups} onChange={setGroups} searchable error={said['groups']} />
      <ProblemAlert error={put.error} shown={['name', 'groups']} />
      <Group className="whole">
        <Button type="submit" size="sm" loading={put.isPending}>
          {t('queue.save')}
        </Button>
      </Group>
    </form>
  );
}

function ScreenForm({ unitCode, onDone }: FormProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<'machine' | 'wall'>('machine');
  const [name, setName] = useState('');
  const enrol = useCommand<EnrolledScreen>({
    run: (_, key) => body(api.POST('/api/v1/admin/queues/screens', { body: { unitCode, kind, name: name.trim() }, ...marked(key) })),
    onDone,
  });
  return (
    <form
      className="form-grid"
      onSubmit={(event) => {
        event.preventDefault();
        enrol.mutate();
      }}
    >
      <Title order={3} className="whole">
        {t('queue.enrol')}
      </Title>
      <Select className="third" label={t('queue.kind')} data={(['machine', 'wall'] as const).map((value) => ({ value, label: t(`queue.${value}`) }))} value={kind} allowDeselect={false} onChange={(value) => setKind(value === 'wall' ? 'wall' : 'machine')} />
      <TextInput className="most" label={t('queue.screen')} required value={name} error={messagesByField(enrol.error)['name']} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      <Group className="whole">
        <Button type="submit" size="sm" loading={enrol.isPending}>
          {t('queue.enrol')}
        </Button>
      </Group>
      {enrol.data ? (
        <Text className="whole" size="sm" role="status">
          {t('queue.address-once')}{' '}
          <Anchor href={enrol.data.url} target="_blank" rel="noopener">
            {enrol.data.url}
          </Anchor>
        </Text>
      ) : null}
      <ProblemAlert error={enrol.error} shown={['name']} />
    </form>
  );
}
