import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ConfigurationError } from '#configuration';
import { withSecretFiles } from './serve.js';

const folder = mkdtempSync(join(tmpdir(), 'mot-cua-secrets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a secret may stand in a file, with or without a line end', () => {
  const file = join(folder, 'key');
  writeFileSync(file, 'k'.repeat(40) + '\n');
  expect(withSecretFiles({ SECRET_KEY_FILE: file, PORT: '1' })).toMatchObject({ SECRET_KEY: 'k'.repeat(40), PORT: '1' });
});

test('an empty file name names none', () => {
  expect(withSecretFiles({ SECRET_KEY: 'plain', SECRET_KEY_FILE: '' })['SECRET_KEY']).toBe('plain');
});

test('a file that is missing is named, with its variable', () => {
  const read = (): unknown => withSecretFiles({ SMTP_URL_FILE: join(folder, 'nowhere') });
  expect(read).toThrow(ConfigurationError);
  expect(read).toThrow(/SMTP_URL_FILE.*nowhere/);
});
