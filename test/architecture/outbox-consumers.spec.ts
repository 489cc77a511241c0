import { expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OUTBOX_TOPICS } from '#persistence';
import type { Composer } from '../../apps/notification/src/compose-message/composer.js';
import { MessageComposer, type Composers } from '../../apps/notification/src/compose-message/message-composer.js';

const root = join(import.meta.dirname, '..', '..');
const sources = ['libs', 'apps']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)))
  // The demonstration writes no message: its topics are those of petitions.
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.includes(join('one-stop', 'src', 'demonstration')));

/** Topics as commands write them, and as statements do that write messages themselves. */
const WRITTEN = /\btopic: '([^']+)'|INSERT INTO outbox_message \(topic[^)]*\)\s+SELECT '([^']+)'/g;

test('every outbox topic that is written has a consumer of its own', async () => {
  const written = new Set(sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(WRITTEN)].map(([, row, sql]) => row ?? sql ?? '')));
  expect([...written].sort()).toEqual([...OUTBOX_TOPICS].sort());
  const asked: string[] = [];
  const consumer = (name: string): Composer => ({
    gather: async ({ topic }) => {
      asked.push(`${name} ${topic}`);
      return () => ({ messageId: '', to: '', subject: '', html: '', text: '' });
    },
  });
  const composer = new MessageComposer(Object.fromEntries(OUTBOX_TOPICS.map((topic) => [topic, consumer(topic)])) as unknown as Composers);
  const claim = { id: '', template: '', templateVersion: 1, recipient: '', attempts: 1, claimedAt: 0 as never, wording: null };
  for (const topic of OUTBOX_TOPICS) await composer.gather({ ...claim, topic });
  expect(asked).toEqual(OUTBOX_TOPICS.map((topic) => `${topic} ${topic}`));
  expect(await composer.gather({ ...claim, topic: 'unheard' })).toThrow('unheard');
});

test('only the channels of the notification app know a mail client', () => {
  const users = sources.filter((file) => /from 'nodemailer'/.test(readFileSync(file, 'utf8'))).map((file) => file.slice(root.length + 1));
  expect(users).toEqual(['apps/notification/src/channels/smtp.channel.ts']);
});
