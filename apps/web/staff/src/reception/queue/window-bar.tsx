import { Button, Group, Menu, Select, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, marked } from '../../api/client.js';
import { queueQuery } from '../../api/queue-queries.js';
import type { Queue, QueueTicket, QueueWindow } from '../../api/types.js';
import { usePageKeys } from '../../parts/page-keys.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { endAnyOffer, offerUndo } from '../../parts/undo.js';
import { useCommand } from '../../parts/use-command.js';
import { useOwnWindow } from './own-window.js';

/** The counter's window: who is here, who waits, and calling the next. Not shown where no queue is kept. */
export function WindowBar() {
  const { t } = useTranslation();
  const { data: queue } = useQuery(queueQuery());
  const { window, choose } = useOwnWindow(queue);
  const windows = queue?.windows.filter(({ active }) => active) ?? [];
  if (queue === undefined || windows.length === 0) return null;
  if (window === null) {
    return (
      <Group className="window-bar" gap="sm">
        <Select size="xs" aria-label={t('queue.choose-window')} placeholder={t('queue.choose-window')} data={windows.map(({ id, number, name }) => ({ value: id, label: `${number} · ${name}` }))} value={null} onChange={choose} />
        <Text size="sm" c="dimmed">
          {t('queue.waiting', { count: queue.waiting.length })}
        </Text>
      </Group>
    );
  }
  return <OwnWindow queue={queue} window={window} onLeave={() => choose(null)} />;
}

type Act = { readonly kind: 'next' } | { readonly kind: 'recall' | 'skip' | 'finish'; readonly ticket: QueueTicket } | { readonly kind: 'send-on'; readonly ticket: QueueTicket; readonly windowId: string | null };

/** Sends what is done with the queue, and shows it at once. */
function useQueueAct(window: QueueWindow) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const renew = () => queryClient.invalidateQueries({ queryKey: ['queue'] });
  const call = (ticket: QueueTicket, key: string) => body(api.POST('/api/v1/queue/windows/{id}/call/{ticketId}', { params: { path: { id: window.id, ticketId: ticket.id } }, ...marked(key) }));
  const id = (ticket: QueueTicket) => ({ params: { path: { id: ticket.id } } });
  return useCommand<unknown, Act>({
    run: (act, key) => {
      switch (act.kind) {
        case 'next':
          return body(api.POST('/api/v1/queue/windows/{id}/next', { params: { path: { id: window.id } }, ...marked(key) }));
        case 'recall':
          return call(act.ticket, key);
        case 'skip':
          return body(api.POST('/api/v1/queue/tickets/{id}/skip', { ...id(act.ticket), ...marked(key) }));
        case 'finish':
          return body(api.POST('/api/v1/queue/tickets/{id}/finish', { ...id(act.ticket), ...marked(key) }));
        case 'send-on':
          return body(api.POST('/api/v1/queue/tickets/{id}/send-on', { ...id(act.ticket), body: { windowId: act.windowId }, ...marked(key) }));
      }
    },
    onDone: (_, act) => {
      void renew();
      // Whoever is called back would send away whom the window called since.
      endAnyOffer();
      if (act.kind === 'skip') offerUndo({ done: t('undo.skipped', { number: act.ticket.number }), undo: () => call(act.ticket, crypto.randomUUID()).then(renew) });
    },
  });
}

interface OwnProps {
  readonly queue: Queue;
  readonly window: QueueWindow;
  readonly onLeave: () => void;
}

function OwnWindow({ queue, window, onLeave }: OwnProps) {
  const { t } = useTranslation();
  const act = useQueueAct(window);
  const here = queue.called.find(({ windowNumber }) => windowNumber === window.number);
  const next = () => act.mutate({ kind: 'next' });
  const recall = () => {
    if (here) act.mutate({ kind: 'recall', ticket: here });
  };
  usePageKeys([
    { keys: 'N', label: t('queue.next'), run: next },
    { keys: 'R', label: t('queue.recall'), run: recall },
  ]);
  return (
    <div className="window-bar">
      <Group gap="sm" align="center">
        <strong>{t('queue.window', { number: window.number })}</strong>
        <span className="window-number" role="status">
          {here ? here.number : '–'}
        </span>
        <Button size="compact-sm" onClick={next} loading={act.isPending && act.variables.kind === 'next'}>
          {t('queue.next-key')}
        </Button>
        {here ? (
          <>
            <Button size="compact-sm" variant="default" onClick={recall}>
              {t('queue.recall-key')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => act.mutate({ kind: 'skip', ticket: here })}>
              {t('queue.skip')}
            </Button>
            <SendOn windows={queue.windows.filter(({ id, active }) => active && id !== window.id)} onChoose={(windowId) => act.mutate({ kind: 'send-on', ticket: here, windowId })} />
            <Button size="compact-sm" variant="default" onClick={() => act.mutate({ kind: 'finish', ticket: here })}>
              {t('queue.finish')}
            </Button>
          </>
        ) : null}
        <Text size="sm" c="dimmed">
          {t('queue.waiting', { count: queue.waiting.length })}
        </Text>
        <Button size="compact-xs" variant="subtle" onClick={onLeave}>
          {t('queue.leave')}
        </Button>
      </Group>
      <ProblemAlert error={act.error} />
    </div>
  );
}

function SendOn({ windows, onChoose }: { readonly windows: readonly QueueWindow[]; readonly onChoose: (windowId: string | null) => void }) {
  const { t } = useTranslation();
  return (
    <Menu>
      <Menu.Target>
        <Button size="compact-sm" variant="default">
          {t('queue.send-on')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {windows.map(({ id, number, name }) => (
          <Menu.Item key={id} onClick={() => onChoose(id)}>{`${number} · ${name}`}</Menu.Item>
        ))}
        <Menu.Item onClick={() => onChoose(null)}>{t('queue.back-to-all')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
