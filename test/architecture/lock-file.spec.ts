import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const script = join(import.meta.dirname, '../../scripts/complete-lock.mjs');

/** `npm ci` refuses a lock file without them on every machine; `node scripts/complete-lock.mjs` adds them. */
test('the lock file names the binary packages of every platform', () => {
  const { status, stdout } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
