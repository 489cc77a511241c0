import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { codeOf, StartFault } from '../start-fault.js';
import { program } from './binaries.js';
import type { Place } from './place.js';
import { serverEnvironment } from './postmaster.js';

/** The superuser of every embedded cluster. */
export const superuser = 'mot_cua';

/**
 * What pg_trgm asks the C library when it decides what a letter is; under plain C it drops every đ, ơ and ấ. Sorting
 * and upper/lower case do not depend on it. Systems have one or the other.
 */
const letterLocales = ['C.UTF-8', 'en_US.UTF-8', 'C'];

/**
 * Makes the cluster unless it is there, and gives the superuser's password, which is random and stands in a file of
 * mode 0600 in `folder`. UTF-8 with PostgreSQL's own C.UTF-8 (the same on every system; ICU collations such as
 * vi-x-icu are there for ordering) and data checksums. A set-up that was cut off leaves nothing half-made.
 */
export async function prepareCluster(folder: string, place: Place, durable: boolean): Promise<string> {
  const passwordFile = join(folder, 'postgres.password');
  const known = readPassword(passwordFile);
  if (existsSync(place.data)) {
    if (known !== undefined) return known;
    const password = newPassword(passwordFile);
    resetPassword(place, password);
    return password;
  }
  const password = known ?? newPassword(passwordFile);
  await initialise(place, password, durable);
  return password;
}

function readPassword(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

function newPassword(file: string): string {
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return password;
}

async function initialise(place: Place, password: string, durable: boolean): Promise<void> {
  removeUnfinished(place.data);
  const fresh = `${place.data}.new-${randomBytes(4).toString('hex')}`;
  const passwordCopy = `${fresh}.password`;
  writeFileSync(passwordCopy, `${password}\n`, { mode: 0o600 });
  if (place.user !== undefined) chownSync(passwordCopy, place.user.uid, place.user.gid);
  try {
    for (const [tried, letters] of letterLocales.entries()) {
      emptyFolder(fresh, place);
      const fault = await runInitdb(place, initdbArguments(fresh, passwordCopy, letters, durable));
      if (fault === undefined) break;
      if (!fault.includes('invalid locale') || tried === letterLocales.length - 1) throw initFault(fault);
    }
    renameSync(fresh, place.data);
  } finally {
    rmSync(passwordCopy, { force: true });
  }
}

/** What killed starts left. An initdb that outlived its parent may still write there; it hurts nobody and goes next time. */
function removeUnfinished(data: string): void {
  const unfinished = `${basename(data)}.new`;
  for (const name of readdirSync(dirname(data)).filter((one) => one.startsWith(unfinished))) {
    try {
      rmSync(join(dirname(data), name), { recursive: true, force: true });
    } catch (error) {
      if (codeOf(error) !== 'ENOTEMPTY') throw error;
    }
  }
}

function emptyFolder(path: string, place: Place): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { mode: 0o700 });
  if (place.user !== undefined) chownSync(path, place.user.uid, place.user.gid);
}

function initdbArguments(data: string, passwordFile: string, letters: string, durable: boolean): string[] {
  return [
    `--pgdata=${data}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    `--lc-ctype=${letters}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
}

/** Gives what initdb said when it failed. */
function runInitdb(place: Place, args: string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program(place.home, 'initdb'), args, {
      ...place.user,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: serverEnvironment(),
      windowsHide: true,
    });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? undefined : errors || `code ${code}`));
  });
}

function initFault(text: string): StartFault {
  const line = text.split('\n').find((part) => /error|fatal|could not/i.test(part)) ?? text.split('\n')[0] ?? '';
  return new StartFault(`Không tạo được cơ sở dữ liệu: ${line.trim()}`, 'the database could not be created');
}

/** Somebody deleted the password file: the data is ours all the same, so that single-user mode sets a new one. */
function resetPassword(place: Place, password: string): void {
  const { status, stderr } = spawnSync(program(place.home, 'postgres'), ['--single', '-D', place.data, 'postgres'], {
    ...place.user,
    cwd: '/',
    env: serverEnvironment(),
    input: `ALTER USER ${superuser} PASSWORD '${password}'\n`,
    encoding: 'utf8',
  });
  if (status !== 0) {
    const reason = (stderr ?? '').trim().split('\n').at(-1) ?? '';
    throw new StartFault(`Không đặt lại được mật khẩu cơ sở dữ liệu: ${reason}`, 'the database password could not be set anew');
  }
}
