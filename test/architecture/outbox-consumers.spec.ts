import { expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OUTBOX_TOPICS } from '#persistence';
import { NoticeComposer } from '../../apps/notification/src/compose-notice/notice-composer.js';
import { MessageComposer } from '../../apps/notification/src/compose-notice/message-composer.js';

const root = join(import.meta.dirname, '..', '..');
const sources = ['libs', 'apps']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));

test('every outbox topic that is written has a consumer', async () => {
  const written = new Set(sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\btopic: '([^']+)'/g)].map(([, topic]) => topic ?? '')));
  expect(written.size).toBeGreaterThan(0);
  const asked: string[] = [];
  const notices = Object.assign(Object.create(NoticeComposer.prototype) as NoticeComposer, {
    gather: async ({ topic }: { topic: string }) => {
      asked.push(topic);
      return () => ({ messageId: '', to: '', subject: '', html: '', text: '' });
    },
  });
  const composer = new MessageComposer(notices);
  const claim = { id: '', template: '', templateVersion: 1, recipient: '', attempts: 1, claimedAt: 0 as never };
  for (const topic of written) await composer.gather({ ...claim, topic });
  expect(asked).toEqual([...written]);
  expect([...written].sort()).toEqual([...OUTBOX_TOPICS].sort());
  expect(await composer.gather({ ...claim, topic: 'unheard' })).toThrow('unheard');
});

test('only the channels of the notification app know a mail client', () => {
  const users = sources.filter((file) => /from 'nodemailer'/.test(readFileSync(file, 'utf8'))).map((file) => file.slice(root.length + 1));
  expect(users).toEqual(['apps/notification/src/channels/smtp.channel.ts']);
});
